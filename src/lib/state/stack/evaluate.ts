/** Sizes and positions of a stack, as far down as it works out, and why it goes no further. */
import {
	alignment,
	LayerError,
	layerSizes,
	type AlignmentStep,
	type Crop,
	type Layer,
	type LayerReason
} from '$lib/conv';

export interface StackMap {
	readonly step: AlignmentStep;
	/** units along the axis */
	readonly size: number;
}

export type StackFault = LayerReason | { code: 'too-fine' | 'too-large'; layer: string; most: number };

export interface Evaluated {
	/** one per layer, in order, the picture first; ends above the layer at fault */
	readonly maps: readonly StackMap[];
	readonly crops: readonly Crop[];
	readonly fault: StackFault | null;
}

/** Units after which what a unit sees repeats, at most: beyond it an answer takes too long. */
const mostPhases = 4096;
/** units of one map, at most */
const mostUnits = 100_000;

/** picture: pixels along the axis */
export function evaluate(layers: readonly Layer[], picture: number): Evaluated {
	let fault: StackFault | null = tooFine(layers);
	let count = fault ? indexOf(layers, fault.layer) : layers.length;
	while (count > 0) {
		const shown = layers.slice(0, count);
		try {
			const { steps, crops } = alignment(shown);
			const sizes = layerSizes(shown, picture);
			const large = sizes.findIndex((size) => size > mostUnits);
			if (large >= 0) fault = { code: 'too-large', layer: shown[large].name, most: mostUnits };
			const maps = steps.map((step, index) => ({ step, size: sizes[index] }));
			return large < 0
				? { maps, crops, fault }
				: {
						maps: maps.slice(0, large),
						crops: crops.filter(({ name }) => indexOf(shown, name) < large),
						fault
					};
		} catch (error) {
			if (!(error instanceof LayerError)) throw error;
			fault = error.reason;
			count = indexOf(layers, error.layer);
		}
	}
	return { maps: [], crops: [], fault };
}

const indexOf = (layers: readonly Layer[], name: string) => layers.findIndex((layer) => layer.name === name);

/** The first layer whose receptive fields would repeat only after too many units; see `field.ts` of `conv`. */
function tooFine(layers: readonly Layer[]): StackFault | null {
	const periods = new Map<string, number>();
	for (const [index, { name, kind, inputs, stride }] of layers.entries()) {
		const taken = (inputs ?? [layers[index - 1]?.name ?? '']).map((input) => periods.get(input) ?? 1);
		const [before = 1] = taken;
		const s = typeof stride === 'number' && stride > 0 ? stride : 1;
		const slid = kind === 'conv' || kind === 'pool';
		const up = kind === 'transposed' ? s : 1;
		const own =
			kind === 'add' ? taken.reduce(leastCommonMultiple) : (before * up) / (slid ? gcd(before, s) : 1);
		if (own > mostPhases) return { code: 'too-fine', layer: name, most: mostPhases };
		periods.set(name, own);
	}
	return null;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const leastCommonMultiple = (a: number, b: number) => (a / gcd(a, b)) * b;
