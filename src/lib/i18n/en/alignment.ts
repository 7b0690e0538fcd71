/** Words of the Alignment Lab. Coordinates are in pixels of the picture; pixel j is centred on j. */
export const alignment = {
	lead: 'Every unit of every layer looks at a place in the picture. This lab derives where, for any stack of layers, and so where a crop has to begin.',
	net: {
		label: 'Network',
		names: {
			fcn32s: 'FCN-32s',
			fcn16s: 'FCN-16s',
			fcn8s: 'FCN-8s',
			ours: 'this site’s FCN-8s',
			unet: 'U-Net',
			own: 'your own'
		},
		about: {
			fcn32s: 'As published: padding 100, Caffe’s pools that round up, one ×32 upsampling.',
			fcn16s: 'As published: pool4’s scores are cropped and added to the doubled ones.',
			fcn8s: 'As published: pool4’s and then pool3’s scores are cropped and added.',
			ours: 'The network of the FCN Inspector: padding 1, fc6 padded by 3, upsampling k = 2s with padding s/2. Nothing needs a crop.',
			unet: 'As published: convolutions without padding, so every skip is cropped before it is joined on. Joining (concatenation) moves no grid; here it counts as “add”.',
			own: 'A stack of your own. Choose a layer in the table and change it.'
		}
	},
	picture: 'Picture, pixels along one side',
	view: { label: 'Show', start: 'the beginning', whole: 'all of it', end: 'the end' },
	figure: {
		title: 'Where the units of each layer look',
		caption:
			'One line of the picture, and below it each layer’s units, at their true distance and centred on the picture coordinate they look at. Layers that share a grid share a band. What is hatched is cut away by a crop. The vertical lines stand on the picture’s first and last pixel.',
		label: (bands: number) =>
			`Grids of the layers, ${bands} bands. Arrow keys go from unit to unit and from band to band.`,
		alternative: (bands: string) => `From top to bottom: ${bands}.`,
		band: (names: string, size: number, stride: string, offset: string) =>
			`${names}: ${size} units, ${stride} px apart, the first at ${offset}`,
		cut: (start: number, by: string) => `${by} begins at unit ${start}`,
		grid: (stride: string, offset: string) => `a = ${stride}, b = ${offset}`,
		units: (size: number) => `${size} units`,
		crop: (start: number) => `crop at ${start}`,
		axis: 'picture coordinate, px',
		more: (first: string, last: string, more: number) => (more ? `${first} … ${last}` : `${first}, ${last}`)
	},
	readout: {
		unit: (unit: number, layer: string, centre: string) =>
			`Unit ${unit} of ${layer} is centred on picture coordinate ${centre}.`,
		sees: (first: string, last: string, count: number) => `It can see ${count} px, from ${first} to ${last}.`,
		nothing: 'No weight reaches it, so it sees nothing.',
		outside: 'That is partly outside the picture, where there is only padding.'
	},
	crop: {
		why: (start: number) => `Why ${start}?`,
		where: (layer: string) => `Where ${layer} looks`,
		answer: (source: string, reference: string, from: string, to: string, stride: string, start: number) =>
			`Unit 0 of ${source} looks at ${from}, unit 0 of ${reference} at ${to}. That is ${start} units of ${stride} px. So the crop begins at unit ${start}.`,
		size: (kept: number, all: number, front: number, end: number) =>
			`It keeps ${kept} of ${all} units: ${front} are cut off in front, ${end} at the end.`,
		centre:
			'That is not the centre: a crop starts where the grids line up, and takes the size of its reference.',
		even: 'Here as many go at both ends, but only because this picture’s size works out so.',
		left: (pixels: string) =>
			`The offset is no whole number. The crop begins at the nearest unit, and the maps stay ${pixels} px apart.`,
		place: (layer: string, stride: string, offset: string) =>
			`Unit j of ${layer} is centred on ${stride} · j + ${offset} picture pixels.`,
		aligned: 'It lies on the picture’s own pixels: nothing has to be cropped.',
		sees: (pixels: number) => `Each of its units can see ${pixels} px: the receptive field.`,
		letters:
			'a is the distance from unit to unit, b the place that unit 0 looks at, both in picture pixels. Kernel k, stride s, padding p and dilation d are the layer’s own.',
		rule: 'Through a convolution or pooling b grows by a · (d(k − 1)/2 − p), then a is multiplied by s. Through a transposed convolution a is divided by s first, then b falls by a · (d(k − 1)/2 − p).',
		pad: (units: number) =>
			`Why padding 100? With it even a picture of 1 pixel leaves pool5 ${units} units, enough for fc6’s 7×7, and there is room to crop. The receptive field has nothing to do with it.`,
		others: 'Other crops of this network',
		lines: 'Line by line',
		from: (layer: string) => `from ${layer}`,
		picture: 'the picture: every pixel looks at itself',
		still: (why: string) => `${why}, so nothing moves`,
		add: (branches: string) => `${branches} lie on each other`,
		addApart: (branches: string, pixels: string) => `${branches} are ${pixels} px apart`,
		and: ' and '
	},
	layers: {
		title: 'Layers',
		help: 'Choose a layer to derive it and to change it. In the table: arrow keys choose, Alt with an arrow moves the layer, Delete removes it.',
		columns: {
			layer: 'layer',
			window: 'k / s / p',
			size: 'size',
			stride: 'a',
			field: 'sees',
			offset: 'b'
		},
		explain:
			'a: picture pixels from unit to unit (stride). b: where unit 0 is centred (offset). sees: receptive field, px.',
		dilated: (dilation: number) => `d ${dilation}`,
		none: '–',
		kinds: {
			input: 'picture',
			conv: 'convolution',
			pool: 'max-pool',
			transposed: 'transposed convolution',
			crop: 'crop',
			add: 'add',
			pointwise: 'pointwise'
		}
	},
	editor: {
		title: (layer: string) => `Change ${layer}`,
		kind: 'kind',
		fields: { kernel: 'kernel k', stride: 'stride s', padding: 'padding p', dilation: 'dilation d' },
		roundUp: 'size rounds up (Caffe)',
		from: 'takes',
		before: (layer: string) => `the layer before, ${layer}`,
		reference: 'to the size and place of',
		other: 'adds',
		up: 'Move up',
		down: 'Move down',
		remove: 'Remove',
		add: 'Add below',
		full: (most: number) => `A stack has at most ${most} layers here.`,
		picture: 'This is the picture. Layers can be added below it.',
		changed: {
			added: (layer: string) => `${layer} added.`,
			removed: (layer: string) => `${layer} removed.`,
			moved: (layer: string, place: number) => `${layer} is now layer ${place}.`
		}
	},
	fault: {
		title: (layer: string) => `${layer} does not work out:`,
		rest: 'What is above it is shown.',
		'unknown-input': (input: string) => `there is no layer ${input} above it.`,
		'duplicate-name': 'another layer has the same name.',
		'wrong-input-count': 'it needs another number of inputs.',
		'strides-differ': (layers: string, strides: string) =>
			`${layers} have a = ${strides}. Upsample the coarser one first.`,
		'sizes-differ': (layers: string, sizes: string) =>
			`${layers} have ${sizes} units. Crop the larger one first.`,
		'no-room-to-crop': (size: number, offset: number, available: number) =>
			`${size} units from unit ${offset} on do not fit into ${available}. Pad the first layer more.`,
		'kernel-exceeds-input': (span: number, padded: number, padding: number) =>
			`its kernel spans ${span} units, and with padding there are ${padded}. A padding of ${padding} would do, or a smaller kernel, or a larger picture.`,
		'nothing-left': 'its padding removes the whole output. Use less.',
		'too-fine': (most: number) =>
			`its units would repeat their pattern only after more than ${most}. Use smaller strides.`,
		'too-large': (most: number) =>
			`it would have more than ${most.toLocaleString('en')} units. Use a smaller stride.`,
		other: 'its numbers are not legal.'
	},
	notes: {
		unreadable: (text: string) => `“${text}” is no layer; it was left out.`,
		number: (layer: string, field: string, got: string, used: number) =>
			`${layer}: ${field} ${got} → ${used}, the nearest legal value.`,
		input: (layer: string, got: string, used: string) =>
			`${layer}: there is no layer ${got} above it; it takes ${used}.`,
		name: (got: string, used: string) => `The name ${got} is taken; the layer is called ${used}.`,
		many: (got: number, most: number) => `${got} layers are too many here; the first ${most} are shown.`,
		net: (got: string, used: string) => `There is no network “${got}”; showing ${used}.`,
		picture: (got: string, used: number) => `i=${got}: showing ${used} pixels.`,
		view: (got: string) => `view=${got} cannot be read; showing the beginning.`,
		layer: (got: string) => `There is no layer “${got}” in this stack.`,
		dismiss: 'Got it'
	},
	table: {
		summary: 'Numbers of the figure as a table',
		caption: 'Every band of the figure',
		columns: {
			layers: 'layers',
			first: 'first unit at',
			apart: 'px apart',
			units: 'units',
			last: 'last unit at',
			kept: 'kept by a crop'
		},
		kept: (from: number, to: number, by: string) => `${from}–${to} (${by})`
	}
};
