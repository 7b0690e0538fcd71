/**
 * What a reader points at. M is the matrix in use (C for a convolution, Cᵀ for a transposed one): its rows are the
 * output's pixels, its columns the input's, so pointing at a pixel and pointing at its row or column are one thing.
 */
export type Target =
	| { kind: 'entry'; row: number; col: number }
	| { kind: 'row'; row: number }
	| { kind: 'column'; col: number }
	| { kind: 'tap'; tap: number };

/** How many of each there are. */
export interface Extent {
	rows: number;
	cols: number;
	taps: number;
}

/** `row:2`, `column:5`, `entry:3,7` or `tap:4` */
export function formatTarget(target: Target): string {
	switch (target.kind) {
		case 'entry':
			return `entry:${target.row},${target.col}`;
		case 'row':
			return `row:${target.row}`;
		case 'column':
			return `col:${target.col}`;
		case 'tap':
			return `tap:${target.tap}`;
	}
}

/** The target that the text names, or null where there is none such. */
export function parseTarget(text: string | null | undefined, { rows, cols, taps }: Extent): Target | null {
	const match = /^(row|col|entry|tap):(\d{1,9})(?:,(\d{1,9}))?$/.exec(text ?? '');
	if (!match) return null;
	const [first, second] = [Number(match[2]), Number(match[3])];
	if (match[1] === 'row' && first < rows) return { kind: 'row', row: first };
	if (match[1] === 'col' && first < cols) return { kind: 'column', col: first };
	if (match[1] === 'tap' && first < taps) return { kind: 'tap', tap: first };
	if (match[1] === 'entry' && first < rows && second < cols)
		return { kind: 'entry', row: first, col: second };
	return null;
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
	return a === b || (a !== null && b !== null && formatTarget(a) === formatTarget(b));
}
