/** The picture as a brought model takes it: its size, and what bytes become. Channels are red, green, blue, or grey. */
import type { Picture } from '../picture/frame';
import { sideMultiple } from '../layers';
import { placementOf, type Placement, type Size } from '../picture/placement';
import { mapsTooLarge, mostMapBytes } from './budget';
import { resampled } from './resample';
import type { BroughtInput } from './model';

/**
 * What a byte of 0 … 255 becomes:
 * - `unit` byte / 255, `signed` byte / 127.5 − 1, `bytes` the byte itself
 * - `imagenet` (byte / 255 − mean) / deviation, mean and deviation of ImageNet's channels (PyTorch)
 * - `caffe` blue, green, red in this order, each less its mean (Caffe; VGG and ResNet of Keras)
 */
export const inputRanges = ['unit', 'signed', 'bytes', 'imagenet', 'caffe'] as const;
export type InputRange = (typeof inputRanges)[number];

/** `whole`: all of the picture in its proportions, with a grey border; `stretch`: exactly as large as the input */
export const inputFits = ['whole', 'stretch'] as const;
export type InputFit = (typeof inputFits)[number];

export interface InputSettings {
	readonly range: InputRange;
	readonly fit: InputFit;
}

/** Of red, green, blue. */
const [mean, deviation] = [
	[0.485, 0.456, 0.406],
	[0.229, 0.224, 0.225]
];
const caffeMean = [123.68, 116.779, 103.939];
/** parts of red, green and blue in grey: ITU-R BT.601 */
const grey = [0.299, 0.587, 0.114];
/** of the border around the picture */
const borderByte = 127.5;

const convert: Record<InputRange, (byte: number, colour: number) => number> = {
	unit: (byte) => byte / 255,
	signed: (byte) => byte / 127.5 - 1,
	bytes: (byte) => byte,
	imagenet: (byte, colour) => (byte / 255 - mean[colour]) / deviation[colour],
	caffe: (byte, colour) => byte - caffeMean[colour]
};

export interface Prepared {
	/** what of the picture the model gets, at the size at which it gets it */
	readonly picture: Picture;
	/** [height, width, channels] */
	readonly values: Float32Array;
}

export function prepared(picture: Picture, input: BroughtInput, { range, fit }: InputSettings): Prepared {
	const placement = fitted(picture.placement, input, fit);
	requireHoldable(input, placement.frame);
	const pixels = resampled(picture.pixels, picture.placement.seen, placement.seen);
	const { frame, seen, left, top } = placement;
	const { channels } = input;
	const order = range === 'caffe' ? [2, 1, 0] : [0, 1, 2];
	const colours = (bytes: (colour: number) => number): number[] => {
		const values = [0, 1, 2].map((colour) => convert[range](bytes(colour), colour));
		return channels === 1
			? [values.reduce((sum, value, colour) => sum + grey[colour] * value, 0)]
			: order.map((colour) => values[colour]);
	};
	const border = colours(() => borderByte);
	const values = new Float32Array(frame.height * frame.width * channels);
	for (let n = 0; n < values.length; n++) values[n] = border[n % channels];
	for (let y = 0; y < seen.height; y++) {
		for (let x = 0; x < seen.width; x++) {
			const from = (y * seen.width + x) * 4;
			values.set(
				colours((colour) => pixels[from + colour]),
				((y + top) * frame.width + x + left) * channels
			);
		}
	}
	return { picture: { placement, pixels }, values };
}

/** Pictures are about 480 × 360 pixels; what asks for this much is no network for them. */
function requireHoldable({ name, channels }: BroughtInput, { height, width }: Size): void {
	if (4 * height * width * channels > mostMapBytes / 4) throw mapsTooLarge(name, mostMapBytes / 4);
}

/** Where the picture lies in the input. A side that the model leaves open is as the site's own network has it. */
function fitted(
	{ picture, seen: given }: Placement,
	{ height, width }: BroughtInput,
	fit: InputFit
): Placement {
	if (height === null && width === null) return { ...placementOf(given), picture };
	const free = (side: number) => Math.max(sideMultiple, Math.round(side / sideMultiple) * sideMultiple);
	const frame = {
		height: height ?? free((given.height * (width ?? 0)) / given.width),
		width: width ?? free((given.width * (height ?? 0)) / given.height)
	};
	if (fit === 'stretch') return { picture, seen: frame, frame, left: 0, top: 0 };
	const factor = Math.min(frame.width / given.width, frame.height / given.height);
	const side = (length: number, most: number) => Math.min(most, Math.max(1, Math.round(length * factor)));
	const seen = { width: side(given.width, frame.width), height: side(given.height, frame.height) };
	const left = Math.floor((frame.width - seen.width) / 2);
	const top = Math.floor((frame.height - seen.height) / 2);
	return { picture, seen, frame, left, top };
}
