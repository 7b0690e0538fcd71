/** A model that a reader brought, opened: its layers or operations as a list, and how they are computed. */
import type { Pair } from '$lib/conv';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Computed } from './budget';

/** How a layer's values lie over those of its inputs, [vertical, horizontal]. */
export type Move =
	/** each value looks at a window */
	| {
			readonly rule: 'slide';
			readonly pool: boolean;
			readonly kernel: Pair;
			readonly stride: Pair;
			readonly dilation: Pair;
			readonly padding: Padding;
	  }
	/** each input value stamps a window: transposed convolution */
	| { readonly rule: 'stamp'; readonly kernel: Pair; readonly stride: Pair; readonly padding: Padding }
	/** resized, each value a repetition of one input value or, where it is smooth, a mean of neighbours */
	| { readonly rule: 'stretch'; readonly smooth: boolean }
	/** each value looks at the same place only */
	| { readonly rule: 'stay' }
	/** the same with rows and columns added before the first */
	| { readonly rule: 'shift'; readonly by: Pair }
	/** nothing is known: its values may depend on anything */
	| { readonly rule: 'unknown' };

/** Rows and columns added before the first, or the frameworks' words for them. */
export type Padding = 'same' | 'valid' | Pair;

export interface BroughtNode {
	readonly name: string;
	/** what its file calls it: Conv2D, MaxPool … */
	readonly type: string;
	/** names of earlier nodes */
	readonly inputs: readonly string[];
	readonly move: Move;
	/** whether negative values become 0 within it */
	readonly relu: boolean;
	/** trained numbers of its own */
	readonly parameters: number;
}

/** The one input: a picture. */
export interface BroughtInput {
	readonly name: string;
	/** null for any */
	readonly height: number | null;
	readonly width: number | null;
	readonly channels: 1 | 3;
	readonly dtype: 'float32' | 'int32';
}

/** What is not computed, or no map, and why. */
export interface LeftOut {
	readonly name: string;
	readonly type: string;
	readonly why:
		/** TensorFlow.js has no such operation, or its result's size depends on the values */
		| 'operation'
		/** needs one of those */
		| 'behind'
		/** neither [1, height, width, channels] nor [1, values] */
		| 'shape';
	/** where it is computed */
	readonly shape?: readonly number[];
}

export type TensorsByName = Record<string, Tensor>;

export interface OpenedModel {
	readonly input: BroughtInput;
	/** in an order in which they can be computed; the input is not among them */
	readonly nodes: readonly BroughtNode[];
	/** name of the node that is the first answer */
	readonly output: string;
	readonly left: readonly LeftOut[];
	/**
	 * x: [1, height, width, channels] → a tensor for each node, by name; they belong to the caller. What `computed` throws
	 * ends it, and nothing stays.
	 */
	run(x: Tensor4D, computed: Computed): TensorsByName;
	/** Frees the weights. */
	dispose(): void;
}

/** shape: [1 or any, height, width, 1 or 3]; null and −1 stand for any. Null where the input is no picture. */
export function pictureInput(
	name: string,
	shape: readonly (number | null)[] | undefined,
	dtype: string
): BroughtInput | null {
	if (shape?.length !== 4) return null;
	const [batch, height, width, channels] = shape.map((side) => (side !== null && side > 0 ? side : null));
	if (batch !== null && batch !== 1) return null;
	if (channels !== 1 && channels !== 3) return null;
	return { name, height, width, channels, dtype: dtype === 'int32' ? 'int32' : 'float32' };
}

/** [null, 224, 224, 3] → '? × 224 × 224 × 3' */
export const shapeText = (shape: readonly (number | null)[] | undefined): string =>
	shape ? shape.map((side) => (side === null || side < 0 ? '?' : side)).join(' × ') || '–' : '?';
