/** Words of the figures of the live network in the lessons. */
export const deep = {
	status: {
		coming: 'The network comes here: 5 MB, kept in this browser for the next time.',
		still: 'With JavaScript a trained network runs here, on your device.',
		noFigure: 'This figure cannot be fetched. Are you online?',
		retry: 'Try again'
	},
	see: 'What the figure shows',
	picture: {
		name: 'The street. Arrow keys walk from pixel to pixel, with Shift 8 at once; Enter pins one, Escape lets go.',
		street: (number: number) => `Drawn street ${number}. Point at a pixel; a click or tap pins it.`,
		another: 'Another street',
		waiting: 'The result will appear here.'
	},
	levels: {
		pool1: 'pool1',
		pool2: 'pool2',
		pool3: 'pool3',
		pool4: 'pool4',
		pool5: 'pool5',
		fc7: 'fc7',
		score_fc7: 'score'
	},
	ladder: {
		name: 'A street on its way down',
		sights: { levels: 'Levels', scores: 'Scores', stamp: 'Stamps', mask: 'Mask of 32s' },
		tiles: 'The strongest map of each level, in the scale of the picture',
		choose: (level: string, height: number, width: number) =>
			`${level}, ${height} × ${width}: show what its cell sees`,
		said: (level: string, row: number, column: number, stride: string, field: string) =>
			`In ${level} this pixel lies in cell (${row}, ${column}): green, ${stride} × ${stride} px. The cell sees ${field} × ${field} px: blue.`,
		caption:
			'Each map is the strongest channel of its level, in the scale of the picture. White marks the cell of the pixel. Dashed: what the levels before see.',
		alternative: (street: number, x: number, y: number, level: string, field: number) =>
			`Street ${street}. Around pixel (${x}, ${y}): the cell of ${level}, and the ${field} × ${field} pixels that it sees.`,
		enlarged: (side: number) => `The ${side} × ${side} pixels around it, enlarged`,
		table: 'All levels as a table',
		tableCaption: 'From a frame of 384 × 480 pixels: the street with its padding',
		columns: {
			level: 'Level',
			size: 'Size',
			channels: 'Channels',
			stride: 'Stride',
			field: 'Sees',
			cell: 'Cell of the pixel'
		}
	},
	scores: {
		alternative: (street: number, height: number, width: number) =>
			`Street ${street} with a grid of ${height} × ${width} cells, each in the colour of the class with the largest score.`,
		said: (row: number, column: number, name: string, kinds: number) =>
			kinds === 1
				? `Cell (${row}, ${column}) says ${name}. All of it is one class.`
				: `Cell (${row}, ${column}) says ${name}. Truly ${kinds} classes lie in it.`,
		table: 'The scores of one cell, and what its pixels truly are',
		columns: { class: 'Class', score: 'Score', truth: 'Truly' }
	},
	stamp: {
		alternative: (side: number, row: number, column: number) =>
			`The stamp of cell (${row}, ${column}) on the street: ${side} × ${side} pixels, strongest in the middle.`,
		said: (row: number, winner: string, first: string, rival: string, second: string) =>
			`Row ${row} of the picture. At the pixel the score of ${winner} is ${first}, that of ${rival} ${second}.`,
		wrong: (name: string) => `Truly it is ${name}.`,
		chart: (name: string, side: number) =>
			`Along the row of the pixel: the scores of ${name}, one every ${side / 2} pixels, the tents ${side} pixels wide that they stamp, and their sum, a line with bends only at the scores.`,
		legend: {
			scores: (name: string) => `scores of ${name}, at this row`,
			tents: (side: number) => `what each stamps, ${side} px wide`,
			sum: 'sum of the stamps',
			rival: (name: string) => `the same sum for ${name}`
		},
		table: 'The stamps as a table',
		tableCaption: (row: number) => `Stamps along row ${row} of the picture, in columns of the frame`,
		columns: { column: 'Cell', pixels: 'Pixels' }
	},
	mask: {
		label: 'Show',
		truth: 'Truth',
		alternative: (mean: string) => `The mask of FCN-32s over the street, mean IoU ${mean}.`,
		truthAlternative: (street: number) => `The true classes of street ${street}.`,
		mean: (percent: string) =>
			`Mean IoU ${percent}, over the classes that occur on this street or were found. Each of them counts the same, however few its pixels.`
	},
	fusion: {
		name: 'FCN-32s, 16s and 8s on one street',
		sights: { heads: 'Masks', edges: 'Edges', sum: 'Sum', off: 'Switch off' }
	},
	heads: {
		label: 'Network',
		only: 'only what its skip changed',
		alternative: (head: string, mean: string) => `The mask of ${head} over the street, mean IoU ${mean}.`,
		changedAlternative: (before: string, now: string) =>
			`The pixels that have another class by ${now} than by ${before}, in the colour of the new one.`,
		first: 'No skip: scores from fc7 alone, brought up by 32.',
		moved: (pool: string, share: string, right: string, wrong: string) =>
			`${pool} changes ${share} of all pixels. Of these ${right} become right, and ${wrong} were right before.`,
		table: 'IoU of each class on this street; in bold the best',
		class: 'Class',
		mean: 'mean IoU',
		here: (x: number, y: number, truth: string) => `pixel (${x}, ${y}), truly ${truth}`
	},
	edges: {
		kinds: {
			fc7: 'found by 32s',
			pool4: 'first found by 16s',
			pool3: 'first found by 8s',
			missed: 'found by none'
		},
		alternative: (deep: string, middle: string, fine: string) =>
			`The true edges of the street by the first network that finds them. Found by 32s ${deep}, by 16s ${middle}, by 8s ${fine}.`,
		table: (reach: number) => `Edges, with a tolerance of ${reach} px`,
		columns: { head: 'Network', recall: 'true edges found', precision: 'its edges that are true' },
		explain: (reach: number) =>
			`A true edge counts as found where the mask has an edge at most ${reach} px away, whatever its classes. Next to pixels without a truth nothing is counted.`
	},
	sum: {
		alternative: (x: number, y: number) => `The mask of FCN-8s with pixel (${x}, ${y}) marked.`,
		truth: 'Truth',
		void: 'not scored'
	},
	off: {
		label: 'Switch off in FCN-8s',
		skips: { pool4: 'skip pool4', pool3: 'skip pool3' },
		whole: 'The mask of the whole FCN-8s.',
		alternative: (skips: string) =>
			`The pixels whose class FCN-8s changes without ${skips}, in the colour of the new one.`,
		nothing: 'Nothing is switched off.',
		changed: (skips: string, share: string) => `Without ${skips}, ${share} of all pixels get another class.`,
		twin: (head: string, share: string) =>
			`Of the trained heads ${head} adds up the same parts; it differs from this at ${share} of all pixels.`,
		alone: 'No trained head has these parts alone: this is something that nobody trained.',
		table: 'Mean IoU on this street',
		columns: { what: 'Network', mean: 'mean IoU' },
		ablated: (skips: string) => `FCN-8s without ${skips}: an ablation`,
		none: 'FCN-8s without …',
		head: (head: string) => `${head}, a trained head`,
		noHead: 'a trained head with these parts'
	}
};
