/** A level of the way down at the pixel that is spoken of. */
import type { MapShape, Point, Rect } from '$lib/fcn';
import type { LevelName } from '$lib/state/ladderView';

export interface LevelCell {
	readonly name: LevelName;
	readonly shape: MapShape;
	/** pixels of the picture from one cell to the next */
	readonly stride: number;
	/** pixels that a cell sees, along one side */
	readonly field: number;
	/** the cell that holds the pixel; null while there is no pixel */
	readonly unit: Point | null;
	/** where it lies on the frame, and what it sees of it */
	readonly place: Rect | null;
	readonly sees: Rect | null;
}
