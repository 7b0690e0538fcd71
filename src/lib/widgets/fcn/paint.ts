/** Pixels of what the network found: plain arrays in, rgba bytes out. */
import { interpolateLab, interpolateViridis, rgb } from 'd3';
import type { LabelMap, StrongestMap } from '$lib/fcn';
import type { Palette } from '$lib/render/palette';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** [height, width, 4] */
	readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

const steps = 255;

/** Colours as the four bytes of a pixel in one number. */
const sampled = (colour: (t: number) => string): Uint32Array =>
	Uint32Array.from({ length: steps + 1 }, (_, n) => {
		const { r, g, b } = rgb(colour(n / steps));
		return new Uint32Array(Uint8Array.of(r, g, b, 255).buffer)[0];
	});

const sequential = sampled(interpolateViridis);

const divergings = new WeakMap<Palette, Uint32Array>();

function diverging(palette: Palette): Uint32Array {
	const { negative, zero, positive } = palette;
	const [down, up] = [interpolateLab(zero, negative), interpolateLab(zero, positive)];
	const made = divergings.get(palette) ?? sampled((t) => (t < 0.5 ? down(1 - 2 * t) : up(2 * t - 1)));
	divergings.set(palette, made);
	return made;
}

/** A map's values, and those that its colours reach to: from 0 to `most`, or equally far to both sides of 0. */
export type ScaledMap = Pick<StrongestMap, 'width' | 'height' | 'data' | 'least' | 'most'>;

/** Values from 0 in viridis; where `least` is negative, with zero at the neutral colour. */
export function mapPixels({ width, height, data, least, most }: ScaledMap, palette: Palette): Pixels {
	const extent = Math.max(Math.abs(least), most) || 1;
	const signed = least < 0;
	const scale = signed ? diverging(palette) : sequential;
	const pixels = new Uint32Array(width * height);
	for (let n = 0; n < pixels.length; n++) {
		const share = signed ? (data[n] / extent + 1) / 2 : data[n] / extent;
		pixels[n] = scale[Math.round(share * steps)];
	}
	return { width, height, rgba: new Uint8ClampedArray(pixels.buffer) };
}

/** The share of each class, largest first; classes that do not occur are left out. */
export function areas({ labels }: LabelMap): { label: number; share: number }[] {
	const counts = new Uint32Array(256);
	for (let n = 0; n < labels.length; n++) counts[labels[n]]++;
	return Array.from(counts, (count, label) => ({ label, share: count / labels.length }))
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share);
}
