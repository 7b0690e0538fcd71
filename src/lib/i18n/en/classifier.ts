/** Words of the lessons' classifier: a thing that is moved, and the head read in two ways. */
export const classifier = {
	failed: 'The classifier could not be fetched, so there are no numbers yet.',
	retry: 'Try again',
	noScript: 'This figure computes with the reader’s moves; it needs JavaScript.',
	answer: 'answer',
	table: 'The numbers as a table',
	classes: ['sky', 'building', 'tree', 'ground', 'car', 'person'],
	classNames: {
		sky: 'sky',
		building: 'building',
		tree: 'tree',
		ground: 'ground',
		car: 'car',
		person: 'person'
	},
	things: { car: 'car', person: 'person' },
	keys: { release: 'release' },
	flatten: {
		picture: (thing: string, side: number) =>
			`Picture of ${side}×${side} pixels with a ${thing}. Arrow keys move it by four pixels, with Shift by one.`,
		pictureName: 'picture',
		at: (thing: string, top: number, left: number) => `The ${thing} starts at line ${top}, place ${left}.`,
		says: (name: string, share: string) => `The classifier answers: ${name}, ${share}.`,
		thing: 'thing',
		side: (side: number) => `picture: ${side}×${side}`,
		sideLabel: 'Side of the picture in pixels',
		none: 'none: the vector does not fit',
		share: 'share',
		channel: 'channel',
		channelLabel: 'Channel of the map',
		channelField: 'Channel of the map, as a number',
		unit: 'row',
		unitLabel: 'Row of the matrix fc6',
		unitField: 'Row of the matrix fc6, as a number',
		mapName: (channel: number) => `map, channel ${channel}`,
		mapLabel: (channel: number, height: number, width: number) =>
			`Channel ${channel} of the map, ${height}×${width}. Arrow keys walk, Enter pins, Escape releases.`,
		placesName: (name: string) => `map of “${name}”`,
		placesLabel: (name: string, rows: number, columns: number) =>
			`Map of the class ${name}, ${rows}×${columns}. Arrow keys walk, Enter pins, Escape releases.`,
		strongest: (line: number, place: number, entry: number, value: string, length: number) =>
			`Strongest cell: line ${line}, place ${place}, with ${value}. It is entry ${entry} of ${length}.`,
		cell: (line: number, place: number, entry: number, value: string, length: number) =>
			`Line ${line}, place ${place}: ${value}. It is entry ${entry} of ${length}.`,
		entries: (first: number, last: number, length: number) =>
			`flattened: entries ${first} to ${last} of ${length}`,
		line: (line: number) => `line ${line}`,
		weights: (unit: number) => `the weights of row ${unit} of fc6 for these entries`,
		products: 'the products',
		sum: (unit: number, here: string, value: string) =>
			`These products add up to ${here}. With the other channels, the bias and ReLU, row ${unit} gives ${value}.`,
		vectorOf: (height: number, width: number, channels: number, length: number) =>
			`the vector: ${height}×${width}×${channels} = ${length} entries`,
		matrixOf: (rows: number, columns: number) => `fc6: ${rows} rows of ${columns} weights`,
		fits: 'Every entry has its column.',
		tooLong: (length: number, columns: number) =>
			`${length - columns} entries have no column. The product does not exist; PyTorch says:`,
		tableCaption: (channel: number) => `Channel ${channel} of the map`,
		columns: { line: 'line', place: 'place', entry: 'entry', value: 'value', weight: 'weight' },
		keys: { move: 'move the thing', fine: 'by one pixel' },
		captions: {
			answer: 'Drag the thing, or move it with the arrow keys. Six shares come out, always six.',
			map: 'The map after the last pool, before it is flattened. Stronger green is a larger value. Point at a cell: the frame in the picture is what it sees.',
			vector:
				'Each cell of the map has its colour, and takes it along into the vector. The height of a bar is the value. The thin row on top is the whole vector, channel by channel.',
			weights:
				'Bars above the line are positive, below it negative. The weights stay where they are; what changes when the thing moves is which of them it meets.',
			size: 'Full colour: entries that have a column in the matrix. Striped: entries that have none.',
			places:
				'The same weights, asked again at every fourth pixel; full green is a share of 1. Each cell is the answer for the 32×32 window around it. Point at a cell to see its window.'
		}
	},
	convolve: {
		street: (number: number) =>
			`Street ${number}, 120×160 pixels. Arrow keys move the window by four pixels, with Shift by sixteen.`,
		at: (top: number, left: number) => `The window starts at line ${top}, place ${left}.`,
		says: (name: string) => `The classifier says ${name}.`,
		grown: (height: number, width: number, rows: number, columns: number) =>
			`The picture is ${height}×${width} and gives ${rows}×${columns} scores of each class.`,
		streetNumber: 'street',
		streetLabel: 'Street',
		streetField: 'Number of the street',
		undrawn: 'This browser has no canvas to draw the street on.',
		className: 'class',
		size: (height: number, width: number) => `picture: ${height}×${width}`,
		sizeLabel: 'Size of the picture',
		window: 'one window',
		picture: 'picture',
		oneWindow: 'for the window',
		mapOfScores: (name: string) => `map of “${name}”`,
		windowByWindow: 'window by window',
		mapOf: (height: number, width: number, channels: number) => `map ${height}×${width}×${channels}`,
		flatten: 'flatten',
		vector: (length: number) => `${length} numbers`,
		weights: (count: string) => `${count} weights`,
		scores: (count: number) => `${count} scores`,
		maps: (channels: number, height: number, width: number) =>
			`what goes in: ${channels} channels of ${height}×${width}`,
		kernels: (channels: number, side: number) => `the row, folded: ${channels} kernels of ${side}×${side}`,
		range: (least: string, most: string) => `from ${least} to ${most}`,
		unitBoth: (unit: number, matrix: string, convolution: string) =>
			`Unit ${unit}: ${matrix} as row times vector, ${convolution} as a convolution.`,
		bothCaption: 'Scores of the window by both readings of the head',
		byMatrix: 'as matrices',
		byConvolution: 'as convolutions',
		hiddenDifference: (count: number) => `fc6, ${count} units:`,
		scoreDifference: (count: number) => `fc7, ${count} scores:`,
		hidden: (count: number) => `what fc6 gave: ${count} numbers`,
		pointwise: (name: string, count: number) => `the 1×1 kernel of “${name}”: ${count} weights`,
		products: (name: string, score: string) =>
			`the products; with the bias they add up to the score of “${name}”, ${score}`,
		slide: (count: string) => `Run ${count} windows one by one`,
		stop: 'Stop',
		progress: 'Windows done',
		done: (count: string) => `${count} windows done`,
		costCaption: 'What the windows cost one by one, and the picture at once',
		multiplyAdds: 'multiply-adds',
		time: 'time on this device',
		byWindows: (count: string) => `${count} windows, one by one`,
		atOnce: 'the picture at once',
		ratio: 'how many times more',
		windowDifference: 'Windows against map, all classes:',
		tableCaption: 'The window, class by class',
		score: 'score',
		share: 'share',
		keys: { move: 'move the window', coarse: 'by 16 pixels' },
		captions: {
			head: 'Drag the window over the street. The classifier is given these 32×32 pixels and nothing else.',
			kernel:
				'Maps: stronger blue is larger. Kernel: positive weights are blue-green, negative ones purple, pale near zero.',
			same: 'Both are computed now, in your browser, with 64-bit sums in another order. That is all the difference there is.',
			pointwise: 'Bars above the line are positive, below it negative.',
			map: 'Stronger green: a larger share of the class, from 0 to 1. Each cell lies on the middle of its window.',
			windows:
				'Multiply-adds are counted by formula. Times are measured in this browser while you wait, and differ from run to run.'
		}
	}
};
