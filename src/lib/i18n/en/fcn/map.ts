/** Words of the network's map. */
export const map = {
	title: 'The network',
	/** of the drawing alone; a narrow page has a list */
	captionDrawing:
		'Left to right, one column for each resolution. Every sheet behind a map is a doubling of the channels.',
	caption:
		'Where a map has half as many rows it is drawn three quarters as high, so that the smallest can still be seen. Each layer shows its strongest channel, the one with the largest mean absolute value, on its own scale: bright is large, and where values can be negative the two colours are the two signs. “Sees” is one side of the receptive field.',
	waiting: 'The network will appear here.',
	alternative: (layers: number, head: string, first: string, smallest: string) =>
		`${layers} layers, from the picture of ${first} down to maps of ${smallest}, and up again to the picture’s size along the path of ${head}.`,
	keys: 'Arrow keys follow the lines, Enter opens a layer, Escape closes it, plus and minus zoom, 0 shows the whole.',
	kinds: {
		input: 'picture',
		conv: 'convolution',
		pool: 'max-pooling',
		transposed: 'transposed convolution',
		add: 'addition',
		crop: 'crop',
		pointwise: 'pointwise'
	},
	size: (height: string, width: string) => `${height} × ${width}`,
	shape: (height: number, width: number, channels: number) => `${height} × ${width} × ${channels}`,
	field: (pixels: string) => `sees ${pixels} px`,
	stride: (pixels: string) => `stride ${pixels}`,
	skip: (layer: string) => `skip from ${layer}`,
	window: (kernel: string, stride: string, padding: string) =>
		`kernel ${kernel}, stride ${stride}, padding ${padding}`,
	parameters: (count: string) => `${count} parameters`,
	position: (field: string, stride: string) => `each value sees ${field} pixels, one value every ${stride}`,
	shows: (channel: number, least: string, most: string) => `channel ${channel} shown: ${least} … ${most}`,
	see: (channels: string) => (channels === '1' ? 'See its channel ↓' : `See its ${channels} channels ↓`),
	point: 'Point at a layer for its numbers; a click or tap opens it.',
	name: (layer: string, kind: string, shape: string) => `Layer ${layer}, ${kind}, ${shape}`,
	values: (channel: number, least: string, most: string) =>
		`channel ${channel}: values from ${least} to ${most}`,
	computing: 'being computed',
	from: (layers: string) => `from ${layers}`,
	layers: (count: number) => (count === 1 ? '1 layer' : `${count} layers`),
	block: (name: string, layers: number) => `${name}: ${layers} layers`,
	fold: 'Fold',
	head: 'head',
	zoom: { label: 'Zoom', in: 'Closer', out: 'Further away', fit: 'Whole' },
	table: 'All layers as a table',
	columns: {
		layer: 'Layer',
		kind: 'Kind',
		inputs: 'Input',
		window: 'Kernel / stride / padding',
		shape: 'Height × width × channels',
		stride: 'Stride in the picture',
		field: 'Receptive field',
		parameters: 'Parameters'
	},
	total: 'Together'
};
