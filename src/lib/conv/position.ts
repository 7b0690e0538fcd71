/** What `alignment` says about each layer: where its units look, and every number needed to derive that. */
import type { Field } from './field';
import type { LayerKind } from './layers';

export interface Place {
	/** picture pixels from one unit to the next; below 1 where a map is finer than the picture */
	readonly stride: number;
	/** picture coordinate of the centre of unit 0, in pixels */
	readonly offset: number;
}

export interface Position extends Place {
	/** picture pixels that one unit can depend on; after a transposed convolution, the most that any unit can */
	readonly receptiveField: number;
}

/** A position and the layer that has it. */
export interface NamedPosition extends Position {
	readonly name: string;
}

/** How a step's position follows from the ones before it: all numbers its derivation needs. */
export type StepTerms =
	| { readonly rule: 'input' }
	| { readonly rule: 'same'; readonly before: NamedPosition }
	/** conv and pool: offset = before.offset + before.stride · (halfSpan − padding), stride = before.stride · s */
	| { readonly rule: 'slide'; readonly before: NamedPosition; readonly window: Window }
	/** transposed: stride = before.stride / s, offset = before.offset − stride · (halfSpan − padding) */
	| { readonly rule: 'stamp'; readonly before: NamedPosition; readonly window: Window }
	| { readonly rule: 'crop'; readonly crop: Crop }
	/** `apart`: picture pixels between the centres that are added; 0 when they line up */
	| { readonly rule: 'add'; readonly branches: readonly NamedPosition[]; readonly apart: number };

export interface Window {
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	readonly dilation: number;
	/** d(k − 1)/2, from the first tap to the kernel's centre */
	readonly halfSpan: number;
}

export interface Crop {
	readonly name: string;
	readonly source: NamedPosition;
	readonly reference: NamedPosition;
	/** (reference.offset − source.offset) / stride, in units of the source; not always whole, may be negative */
	readonly offset: number;
	/** the whole offset nearest to it, where the crop begins */
	readonly start: number;
	/** picture pixels by which the cropped map is still off; 0 where `offset` is whole */
	readonly left: number;
}

export interface AlignmentStep extends NamedPosition {
	readonly kind: LayerKind;
	readonly terms: StepTerms;
	/** which pixels each unit can depend on; see `seenBy` */
	readonly field: Field;
}

export interface Alignment {
	/** one per layer, in order */
	readonly steps: readonly AlignmentStep[];
	/** the crops among them, in order */
	readonly crops: readonly Crop[];
}
