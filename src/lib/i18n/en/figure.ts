/** Words of the convolution figures: grids, matrix, player, what is pointed at. */
const grouped = (count: number) => count.toLocaleString('en');

export const figure = {
	input: 'input',
	kernel: 'kernel',
	output: 'output',
	gridLabel: (role: string, letter: string, size: string) =>
		`${role} ${letter}, ${size}. Arrow keys walk, Enter pins, Escape releases.`,
	editable: 'Type a number to change the cell.',
	editCell: (name: string) => `New value of ${name}`,
	matrixLabel: (name: string, rows: number, cols: number, entries: number) =>
		`Matrix ${name}, ${grouped(rows)} rows × ${grouped(cols)} columns, ${grouped(entries)} entries with a weight. Arrow keys walk, Enter pins, Escape releases.`,
	matrixTitle: (name: string, rows: string, cols: string) => `${name}: ${rows} × ${cols}`,
	outputBy: { conv: 'y = Cx', transposed: 'y = Cᵀx' },
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	wholeMatrix: 'Whole matrix',
	toEntry: 'Zoom to the entry',
	zoomHint: 'Drag to pan, Ctrl + wheel or pinch to zoom.',
	stretched: (times: number) =>
		`Cells are drawn stretched, 1 : ${times}, so that the short side can be seen; zooming in makes them square.`,
	player: {
		label: 'Player',
		play: 'Play',
		pause: 'Pause',
		back: 'Step back',
		forward: 'Step forward',
		scrub: 'Step',
		speed: 'Speed',
		finish: 'Show the result',
		stepOf: (step: number, count: number) => `step ${step} of ${count}`
	},
	/** each stands behind its key */
	keys: {
		play: 'play',
		step: 'step',
		walk: 'walk',
		pin: 'pin',
		release: 'release',
		player: 'Space plays and pauses, [ and ] step.'
	},
	readout: {
		nothing: 'Point at a pixel, a weight or a matrix entry. Click keeps it.',
		pinned: 'pinned',
		releases: 'Esc releases',
		label: 'What is pointed at, written out',
		all: 'Show all of it',
		brief: 'Show less',
		onPadding: (count: number) =>
			count === 1 ? '1 weight lies on the padding: × 0.' : `${count} weights lie on the padding: × 0.`,
		onZeros: (count: number) =>
			count === 1 ? '1 weight lies on a zero put in: × 0.' : `${count} weights lie on zeros put in: × 0.`,
		row: (output: string, row: number, matrix: string) => `Row ${row} of ${matrix} gathers ${output}:`,
		column: (input: string, col: number, matrix: string) =>
			`Column ${col} of ${matrix}: where ${input} goes.`,
		stamp: {
			conv: (input: string, value: string) => `${input} = ${value} is read by these outputs:`,
			transposed: (input: string, value: string) => `${input} = ${value} stamps the kernel onto the output:`
		},
		tap: (weight: string, value: string, count: number) =>
			count === 1
				? `${weight} = ${value} stands in 1 entry.`
				: `${weight} = ${value} stands in ${count} entries.`,
		entry: (row: number, col: number, weight: string, value: string) =>
			`Entry (${row}, ${col}) is ${weight} = ${value}.`,
		zero: (row: number, col: number, input: string, output: string) =>
			`Entry (${row}, ${col}) is 0: no weight leads from ${input} to ${output}.`,
		empty: 'No weight reaches it.',
		more: (count: number) => `and ${count} more`,
		valueOf: (name: string) => `Value of ${name}`
	},
	turn: {
		label: 'C turns into Cᵀ',
		scrub: 'Turn',
		play: 'Turn C',
		again: 'Turn C again',
		caption: 'Every row of C swings down about the diagonal and becomes a column of Cᵀ.',
		follow: (index: number, name: string) => `row ${index} (${name}) becomes column ${index}`,
		progress: (percent: number) => `${percent} % turned`
	},
	gather: {
		inserted: 'input with zeros put in',
		rotated: 'kernel, rotated',
		caption: (zeros: string) =>
			`${zeros} The kernel, rotated by 180°, slides over it with stride 1. A way to picture it, not how it is run.`,
		/** what one axis is given; `around` is negative where cells are cut off */
		zeros: (between: number, around: number, end: number, formula: string) => {
			const many = (count: number) => (count === 1 ? '1 zero' : `${count} zeros`);
			const inside =
				between === 0
					? 'No zeros between the pixels (s − 1 = 0)'
					: `${many(between)} between neighbouring pixels (s − 1)`;
			const sides =
				around > 0
					? `${many(around)} on either side (${formula})`
					: around === 0
						? `none around (${formula} = 0)`
						: `${-around} cut off on either side (${formula} = −${-around})`;
			const more = end > 0 ? `, ${end} more at the end (a)` : '';
			return `${inside}, ${sides}${more}.`;
		},
		along: { vertical: 'Vertically:', horizontal: 'Horizontally:' },
		alternative: (size: string) =>
			`It is pictured as gathering: the input with zeros put in, ${size}, and the kernel rotated by 180° that slides over it.`
	},
	routes: {
		title: 'Four routes, one answer',
		matrix: 'Cᵀx: the matrix product',
		scatter: 'Scatter: every input stamps the kernel',
		gather: 'Gather: zeros put in, rotated kernel slides',
		gradient: 'Gradient of a convolution (TensorFlow.js, 32-bit)',
		difference: 'largest difference from Cᵀx',
		loading: 'Loading TensorFlow.js…',
		failed: 'TensorFlow.js could not be loaded. The other three routes are unaffected.',
		retry: 'Try again',
		tooLarge: (most: number) => `Automatic differentiation is shown for outputs of up to ${most} pixels.`,
		caption:
			'All four give the same numbers. The fourth is computed in 32-bit floating point, so its last digits may differ.'
	},
	legend: {
		taps: 'Colour: which kernel weight an entry carries',
		values: 'Colour: value',
		/** why a grid is coloured by value although weights are chosen */
		tooLarge: 'grids too large for numbers',
		inserted: 'zeros put in',
		padding: 'padding (zeros)',
		cropped: 'cut off by padding'
	},
	table: {
		summary: 'The numbers as a table',
		caption: (name: string) => `Entries of ${name} with a weight`,
		row: 'row',
		col: 'column',
		weight: 'weight',
		value: 'value',
		more: (shown: number, all: number) =>
			`The first ${shown} of ${grouped(all)} entries with a weight; the CSV file has them all.`
	},
	alternative: {
		conv: (input: string, kernel: string, output: string, rows: number, cols: number, entries: number) =>
			`A convolution of a ${input} input with a ${kernel} kernel gives a ${output} output. Its matrix C has ${grouped(rows)} rows, ${grouped(cols)} columns and ${grouped(entries)} entries with a weight.`,
		transposed: (
			input: string,
			kernel: string,
			output: string,
			rows: number,
			cols: number,
			entries: number
		) =>
			`A transposed convolution of a ${input} input with a ${kernel} kernel gives a ${output} output. Its matrix Cᵀ has ${grouped(rows)} rows, ${grouped(cols)} columns and ${grouped(entries)} entries with a weight.`
	}
};
