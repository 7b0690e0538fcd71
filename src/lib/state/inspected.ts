/** What the map of a network and the grid of its channels look at: the site's network, or the reader's own. */
import type { LayerKind } from '$lib/conv';
import type { FeatureMaps, LabelMap, MapShape, Patch, Picture, Point, StrongestMap } from '$lib/fcn';
import type { FcnChoice } from './fcnUrl';

/** The same along both sides of the picture, or [vertical, horizontal]. */
export type Sides = number | readonly [vertical: number, horizontal: number];

/** What there is to say of a layer. */
export interface DrawnFacts {
	readonly layer: {
		readonly name: string;
		readonly inputs: readonly string[];
		/** whether negative values become 0 */
		readonly relu: boolean;
		/** trained numbers of its own, where they are known */
		readonly parameters?: number;
	};
	readonly kind: LayerKind | 'other';
	/** what its own file calls it, for kind 'other' */
	readonly type?: string;
	readonly shape: MapShape;
	/** pixels of the picture from one value to the next; null where that is not known */
	readonly stride: Sides | null;
	/** pixels of the picture that a value can depend on; null where that is not known */
	readonly field: Sides | null;
	/** that it slides or stamps; null for none */
	readonly window: SlidWindow | null;
}

export interface SlidWindow {
	readonly kernel: Sides;
	readonly stride: Sides;
	/** rows and columns, or a framework's word */
	readonly padding: Sides | string;
}

export interface Inspected {
	choice: FcnChoice;
	readonly own: boolean;
	readonly picture: Picture | null;
	readonly truth: Uint8Array | null;
	readonly labels: LabelMap | null;
	/** by layer; none until there is a picture */
	readonly facts: ReadonlyMap<string, DrawnFacts>;
	/** name of the layer that the answer is read from */
	readonly end: string;
	/** the strongest maps that have been read, by layer */
	readonly maps: Readonly<Record<string, StrongestMap>>;
	/** counts what was computed: another number, other maps; 0 for nothing yet */
	readonly pass: number;
	/** '' closes it. Channel null is the strongest. */
	openLayer(layer: string, channel?: number | null): void;
	/** at: of the seen picture; null lets go. */
	pin(at: Point | null): void;
	/** Null where another picture has come before the answer, or where it failed. */
	featureMaps(layer: string): Promise<FeatureMaps | null>;
	/** The same; never for the reader's own. */
	patchesAt(at: Point, side: number): Promise<readonly Patch[] | null>;
}
