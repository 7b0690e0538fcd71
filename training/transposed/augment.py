"""Augmentation with Pillow: one warp for geometry, one lookup table and one matrix for colour."""

import numpy as np
from PIL import Image, ImageFilter

#: Luminance weights (ITU-R BT.601).
LUMA = np.array([0.299, 0.587, 0.114])


def crop_geometry(frame, crop, settings, centre, rng) -> tuple[float, ...]:
    """Six numbers (a, b, c, d, e, f): the crop's pixel (x, y) is read at (ax + by + c, dx + ey + f)."""
    (height, width), (rows, columns) = frame, crop
    low, high = np.log(settings.scale)
    scale = np.exp(rng.uniform(low, high))
    aspect = np.exp(rng.uniform(-settings.stretch, settings.stretch))
    flip = -1 if rng.random() < 0.5 else 1
    angle = np.radians(rng.uniform(-settings.rotate, settings.rotate)) if rng.random() < 0.5 else 0.0
    sx, sy = 1 / (scale * aspect), aspect / scale
    span_x, span_y = columns * sx, rows * sy
    if centre is None:
        # A crop smaller than the frame lies inside it, a larger one contains it.
        cx = width / 2 + rng.uniform(-0.5, 0.5) * abs(width - span_x)
        cy = height / 2 + rng.uniform(-0.5, 0.5) * abs(height - span_y)
    else:
        cy, cx = centre
        cx += rng.uniform(-0.4, 0.4) * span_x
        cy += rng.uniform(-0.4, 0.4) * span_y
        if span_x < width:
            cx = np.clip(cx, span_x / 2, width - span_x / 2)
        if span_y < height:
            cy = np.clip(cy, span_y / 2, height - span_y / 2)
    a, b = flip * sx * np.cos(angle), sx * np.sin(angle)
    d, e = -flip * sy * np.sin(angle), sy * np.cos(angle)
    return (a, b, cx - a * columns / 2 - b * rows / 2, d, e, cy - d * columns / 2 - e * rows / 2)


def warp(array: np.ndarray, geometry, crop, fill: int | None = None) -> np.ndarray:
    """Pictures bicubic (mid-grey outside); labels nearest, `fill` outside. Shrinks are blurred first."""
    rows, columns = crop
    image = Image.fromarray(np.ascontiguousarray(array))
    if fill is not None:
        return np.asarray(image.transform((columns, rows), Image.AFFINE, geometry, Image.NEAREST, fillcolor=fill))
    shrink = np.sqrt(abs(geometry[0] * geometry[4] - geometry[1] * geometry[3]))
    if shrink > 1.15:
        image = image.filter(ImageFilter.GaussianBlur(0.4 * shrink))
    grey = (128, 128, 128)
    return np.asarray(image.transform((columns, rows), Image.AFFINE, geometry, Image.BICUBIC, fillcolor=grey))


def colour_matrix(settings, rng) -> list[float]:
    """12 numbers: saturation around luminance and a white-balance gain for each channel."""
    saturation = 0.0 if rng.random() < settings.grey else rng.uniform(*settings.saturation)
    gains = np.exp(rng.uniform(-settings.balance, settings.balance, 3))
    matrix = gains[:, None] * (saturation * np.eye(3) + (1 - saturation) * LUMA[None, :])
    return [float(v) for row in matrix for v in (*row, 0.0)]


def tone_table(settings, rng) -> list[int]:
    """768 entries: gamma, contrast about mid-grey, brightness."""
    gamma = np.exp(rng.uniform(-settings.gamma, settings.gamma))
    contrast = np.exp(rng.uniform(-settings.gain, settings.gain))
    brightness = rng.uniform(-settings.gain, settings.gain) * 0.5
    v = (np.arange(256) / 255) ** gamma
    v = np.clip((v - 0.5) * contrast + 0.5 + brightness * 0.5, 0, 1)
    return list((v * 255 + 0.5).astype(int)) * 3


def augment_colour(array: np.ndarray, settings, rng) -> np.ndarray:
    image = Image.fromarray(array)
    if rng.random() < 0.8:
        image = image.convert("RGB", colour_matrix(settings, rng)).point(tone_table(settings, rng))
    if rng.random() < settings.blur:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 1.6)))
    result = np.asarray(image)
    if rng.random() < settings.noise:
        grain = rng.standard_normal(result.shape[:2], dtype=np.float32) * rng.uniform(2, 12)
        result = np.clip(result + grain[..., None], 0, 255).astype(np.uint8)
    return result
