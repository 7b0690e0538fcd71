/**
 * A network, as far as positions are concerned: which window each layer slides or stamps, and what feeds it.
 * Channels and weights do not matter here, so richer descriptions of layers can be passed as they are.
 */
import type { Pair } from './types';

/**
 * - `input` the picture
 * - `conv`, `pool` slide a window; `transposed` stamps one
 * - `crop` takes from its first input a piece of the size of its second, lined up with it
 * - `add` adds its inputs unit by unit
 * - `pointwise` anything that leaves positions alone (ReLU, dropout, softmax)
 */
export type LayerKind = 'input' | 'conv' | 'pool' | 'transposed' | 'crop' | 'add' | 'pointwise';

/** The same along both axes, or one number for each. */
export type Extent = number | Pair;

export interface Layer {
	readonly name: string;
	readonly kind: LayerKind;
	/** names of earlier layers; the layer before this one if not given. Two or more for `crop` and `add`. */
	readonly inputs?: readonly string[];
	/** 1 if not given */
	readonly kernel?: Extent;
	/** 1 if not given */
	readonly stride?: Extent;
	/** 0 if not given; removes border from the output of `transposed` */
	readonly padding?: Extent;
	/** 1 if not given */
	readonly dilation?: Extent;
	/** whether the output size rounds up, as Caffe's pooling does; false if not given */
	readonly roundUp?: boolean;
}
