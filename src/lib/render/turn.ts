/**
 * C turning into Cᵀ, as a function of progress alone. Row r of C lies along y = r; column r of Cᵀ along x = r. Swung by
 * 90° about its diagonal cell (r, r), the row becomes the column: entry (r, c) goes from (x, y) = (c, r) to (r, c).
 * Rows start one after another, so that at every moment most of them can be read.
 */

/** Share of the whole turn that one row's swing takes. */
const swingShare = 0.45;

/** Angle of row `row` of `rows` in radians, 0 … π/2, at progress 0 … 1. */
export function swingAngle(row: number, rows: number, progress: number): number {
	const start = rows > 1 ? (row / (rows - 1)) * (1 - swingShare) : 0;
	const own = Math.min(1, Math.max(0, (progress - start) / (rows > 1 ? swingShare : 1)));
	return eased(own) * (Math.PI / 2);
}

/** Where entry (row, col) of C is at progress 0 … 1, in cells. */
export function turnedPlace(
	row: number,
	col: number,
	rows: number,
	progress: number
): { x: number; y: number } {
	const angle = swingAngle(row, rows, progress);
	return { x: row + (col - row) * Math.cos(angle), y: row + (col - row) * Math.sin(angle) };
}

/** Slow at both ends. */
function eased(t: number): number {
	return t * t * (3 - 2 * t);
}

/**
 * Where the head of a row is, from which its name is read: left of C's first column at progress 0, above the first row of
 * Cᵀ at 1, in cells; half a cell and `before` away from the first entry.
 */
export function headPlace(
	row: number,
	rows: number,
	progress: number,
	before: number
): { x: number; y: number } {
	const angle = swingAngle(row, rows, progress);
	const reach = row + 0.5 + before;
	return { x: row + 0.5 - reach * Math.cos(angle), y: row + 0.5 - reach * Math.sin(angle) };
}
