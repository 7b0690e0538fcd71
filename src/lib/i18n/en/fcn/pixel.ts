/** Words of the part that says where one number of the network comes from. */
export const pixel = {
	title: 'Where this one number comes from',
	begin: {
		explain:
			'Every number in the network is computed from some numbers of the layer before, most of them as a sum. Open a layer and pin a pixel to see how; a click on one of the inputs goes there. So you can walk from a label back to the pixels.',
		button: 'Start at a pixel’s class',
		pin: 'Now pin a pixel: click a place in the picture.'
	},
	trail: 'The way here',
	back: 'Back',
	/** a number of the network, short: in the trail, on buttons */
	unit: (layer: string, channel: string, row: number, column: number) =>
		`${layer} · ${channel} · row ${row}, column ${column}`,
	channel: (channel: number) => `channel ${channel}`,
	colours: ['red', 'green', 'blue'],
	where: (row: number, column: number) => `row ${row}, column ${column}`,
	mapped: (x: number, y: number, row: number, column: number, height: number, width: number) =>
		`Pixel ${x}, ${y} of the picture lies in row ${row}, column ${column} of this layer’s ${height} × ${width} map.`,
	/** the pin went along with a walk */
	moved: (from: string, to: string) => `The walk began at pixel ${from}; the pin is now at ${to}.`,
	field: {
		label: (layer: string) =>
			`The picture with the receptive field in ${layer}. Arrow keys walk from unit to unit, Enter pins.`,
		close: 'The receptive field, enlarged',
		view: 'Show',
		views: { both: 'both', picture: 'picture', gradient: 'gradient' },
		theory: (width: number, height: number) => `Receptive field: ${width} × ${height} pixels`,
		cut: (width: number, height: number) => `of which ${width} × ${height} lie in the frame`,
		hatched: 'Hatched: the padding around the picture.',
		waiting: 'The gradient is being computed …',
		effective: (side: number) =>
			`What counts in it: half of the gradient lies in the ${side} × ${side} pixels around the centre.`,
		nowhere: 'No pixel makes a difference here: the gradient is 0 everywhere.',
		silent:
			'This number is 0, so a small change of the picture changes nothing. Shown is the gradient of the sum before the ReLU.',
		off: 'This channel is switched off. Shown is the gradient of its sum.',
		legend: (largest: string) =>
			`Colour: size of the gradient by each pixel’s red, green and blue, as the network takes them; full at ${largest}, with the square root in between.`
	},
	kinds: {
		conv: (sources: number, size: number) =>
			`A convolution: ${sources} ${sources === 1 ? 'channel' : 'channels'} × ${size} × ${size} inputs, each times a weight, plus the bias.`,
		transposed: (count: number) =>
			`A transposed convolution: ${count === 1 ? 'one stamp reaches' : `${count} stamps overlap at`} this place. Each is a unit of the small map times a copy of the kernel.`,
		pool: (size: number) =>
			`A max-pool: the largest of ${size} × ${size} inputs goes on, the others are left out.`,
		add: 'An addition of two maps, unit by unit: a skip joins.',
		input:
			'The picture itself: bytes, moved to the range that the network was trained on. Here the walk ends.'
	},
	equation: {
		label: 'The sum, written out',
		relu: 'ReLU',
		bias: 'bias',
		products: (count: string) => (count === '1' ? '1 product' : `sum of ${count} products`),
		offset: 'offset',
		scaled: 'scale',
		padding: 'padding',
		value: 'value',
		off: 'switched off'
	},
	check: {
		label: 'Checked',
		same: (sum: string, value: string) =>
			`Added up here in 64 bits: ${sum}. Live value, computed by the network in 32 bits: ${value}.`
	},
	parts: {
		title: (layer: string) => `What each channel of ${layer} gives`,
		products: 'What each product gives',
		label: (count: number) =>
			`Running sum over ${count} parts, largest first. Arrow keys walk from part to part, Enter stops the sum there.`,
		part: (channel: string, value: string, rank: number, count: number) =>
			`${channel} gives ${value}: ${rank} of ${count} by size`,
		running: (value: string) => `sum so far ${value}`,
		zero: 'Grey: below 0. The ReLU makes 0 of a sum that ends there.'
	},
	grids: {
		point: 'Point at a cell to see its product; a click goes to its input.',
		inputs: 'inputs',
		weights: 'weights',
		products: 'products',
		sum: (count: number, value: string) =>
			count === 1 ? `product ${value}` : `the ${count} products add up to ${value}`,
		label: (name: string, height: number, width: number) =>
			`${name}, ${height} × ${width}. Arrow keys walk, Enter goes to the input.`,
		hatched: 'Hatched: padding beyond the map’s border, 0.',
		ties: 'Several are equal; the gradient goes to the first.',
		taps: (rows: string, columns: string, size: number) =>
			`The weights that lie here: rows ${rows} and columns ${columns} of the ${size} × ${size} kernel.`,
		stamps: (count: number, size: number) =>
			`${count} stamps of ${size} × ${size} on the large map, and the unit that they share`,
		lab: (stride: number, kernel: number) =>
			`Stride ${stride} with the ${kernel} × ${kernel} bilinear kernel, in the Upsampling Lab`
	},
	top: {
		title: 'The inputs that mattered most',
		explain: {
			sum: 'Largest products first. One click goes to the input.',
			pool: 'The one that went on. One click goes there; so does one on any cell above.',
			add: 'One click goes to the input.'
		},
		padding: 'lies in the padding around the picture: no pixel to go to',
		none: 'All products are 0.'
	},
	bytes: {
		title: 'The pixel',
		byte: 'byte',
		value: 'value',
		padding: 'This place lies in the padding around the picture: a constant, no byte.'
	},
	table: {
		title: 'All parts as a table',
		part: 'part',
		value: 'gives',
		running: 'sum so far'
	}
};
