/** What the outside gets to see of a pass: plain arrays, read back from the device when they are asked for. */
import { FcnError } from './errors';
import { headLayer, layerNamed, type HeadName, type MapShape } from './layers';
import { dispose, largest, piece, tidy } from './ops';
import type { Pass } from './pass';
import type { Placement, Point } from './picture/placement';
import { channelNumbers, histograms, type ChannelNumbers } from './statistics';

/** The class of every seen pixel. */
export interface LabelMap {
	readonly head: HeadName;
	readonly width: number;
	readonly height: number;
	/** [height, width], class numbers from 0 */
	readonly labels: Uint8Array;
}

export interface FeatureMaps extends ChannelNumbers {
	readonly layer: string;
	readonly channels: number;
	readonly height: number;
	readonly width: number;
	/** [channels, height, width] of the whole frame, padding included */
	readonly data: Float32Array;
	/** [channels, bins], between the least and the largest value of all channels; see `histograms` */
	readonly counts: Uint32Array;
}

export async function labelMap(pass: Pass, head: HeadName, placement: Placement): Promise<LabelMap> {
	const { width, height } = placement.seen;
	const classes = tidy(() =>
		largest(piece(pass.map(headLayer[head]), [placement.top, placement.left], [height, width]))
	);
	try {
		return { head, width, height, labels: Uint8Array.from(await classes.data()) };
	} finally {
		dispose(classes);
	}
}

/** One channel of a layer's map: the one with the largest mean of absolute values. */
export interface StrongestMap {
	readonly layer: string;
	readonly channel: number;
	/** how many there are */
	readonly channels: number;
	readonly height: number;
	readonly width: number;
	/** [height, width] of the whole frame, padding included */
	readonly data: Float32Array;
	readonly least: number;
	readonly most: number;
}

export async function featureMaps(pass: Pass, layer: string): Promise<FeatureMaps> {
	const [values, shape] = await mapOf(pass, layer);
	return featureMapsOf(layer, values, shape);
}

export async function strongestMap(pass: Pass, layer: string): Promise<StrongestMap> {
	const [values, shape] = await mapOf(pass, layer);
	return strongestMapOf(layer, values, shape);
}

async function mapOf(pass: Pass, layer: string): Promise<[values: Float32Array, shape: MapShape]> {
	layerNamed(pass.network.layers, layer);
	const map = pass.map(layer);
	const [, height, width, channels] = map.shape;
	return [await map.data<'float32'>(), [height, width, channels]];
}

/** values: [height, width, channels], finite */
export function featureMapsOf(layer: string, values: Float32Array, shape: MapShape): FeatureMaps {
	const [height, width, channels] = shape;
	const data = planes(values, shape);
	const numbers = channelNumbers(data, channels);
	const counts = histograms(data, channels, Math.min(...numbers.least), Math.max(...numbers.most));
	return { layer, channels, height, width, data, counts, ...numbers };
}

/** values: [height, width, channels], finite */
export function strongestMapOf(
	layer: string,
	values: Float32Array,
	[height, width, channels]: MapShape
): StrongestMap {
	const strength = new Float64Array(channels);
	for (let at = 0; at < values.length; at++) strength[at % channels] += Math.abs(values[at]);
	const channel = strength.indexOf(Math.max(...strength));
	const data = Float32Array.from({ length: height * width }, (_, n) => values[n * channels + channel]);
	const { least, most } = channelNumbers(data, 1);
	return { layer, channel, channels, height, width, data, least: least[0], most: most[0] };
}

/** As many pixels as the processor keeps at hand with all their channels. */
const atOnce = 512;

/** [height, width, channels] → [channels, height, width] */
function planes(values: Float32Array, [height, width, channels]: MapShape): Float32Array {
	if (channels === 1) return values;
	const area = height * width;
	const out = new Float32Array(values.length);
	for (let first = 0; first < area; first += atOnce) {
		const end = Math.min(area, first + atOnce);
		for (let channel = 0; channel < channels; channel++) {
			let from = first * channels + channel;
			for (let pixel = first; pixel < end; pixel++, from += channels)
				out[channel * area + pixel] = values[from];
		}
	}
	return out;
}

/** x, y: a seen pixel → [classes], the head's scores there. Throws `FcnError` ('outside'). */
export async function scoresAt(
	pass: Pass,
	head: HeadName,
	placement: Placement,
	at: Point
): Promise<Float32Array> {
	requireInside(placement, at);
	const scores = tidy(() =>
		piece(pass.map(headLayer[head]), [placement.top + at.y, placement.left + at.x], [1, 1])
	);
	try {
		return await scores.data<'float32'>();
	} finally {
		dispose(scores);
	}
}

export function requireInside({ seen }: Placement, { x, y }: Point): void {
	const inside = [x, y].every(Number.isInteger) && x >= 0 && y >= 0 && x < seen.width && y < seen.height;
	if (!inside) throw new FcnError('outside', `(${x}, ${y}) is no pixel of ${seen.width}×${seen.height}`);
}
