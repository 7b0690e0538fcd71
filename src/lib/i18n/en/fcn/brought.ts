/** Words of a network that the reader brings. */
export const brought = {
	title: 'Your own network',
	explain:
		'Any TensorFlow.js model that takes one picture: choose model.json together with all its weight files, or drop them on this page. Its layers appear in the same map and channels.',
	choose: 'Open model files',
	another: 'Open another model',
	opening: 'Reading the files …',
	private:
		'The files are read on your device and never leave it. The address of this page cannot hold them: whoever opens the link sees the site’s own network.',
	leave: 'Back to the site’s network',
	open: (name: string, kind: string, megabytes: string) => `${name}, ${kind}, ${megabytes} MB of weights`,
	kinds: { layers: 'a model of layers', graph: 'a graph of operations' },
	any: 'any',
	input: (height: string, width: string, channels: number) =>
		`Takes one picture of ${height} × ${width}, ${channels === 1 ? 'grey' : 'red, green and blue'}`,
	gets: (height: number, width: number) => `What it gets: ${height} × ${width} pixels`,
	seen: (height: number, width: number) =>
		`The picture as the network gets it, ${height} by ${width} pixels, with its border`,
	range: {
		label: 'Bytes 0 … 255 become',
		names: {
			unit: '0 … 1',
			signed: '−1 … 1',
			bytes: '0 … 255',
			imagenet: 'ImageNet, PyTorch',
			caffe: 'ImageNet, Caffe'
		},
		explain: {
			unit: 'byte / 255',
			signed: 'byte / 127.5 − 1',
			bytes: 'the byte itself',
			imagenet:
				'(byte / 255 − mean) / deviation of red, green, blue: 0.485, 0.456, 0.406 and 0.229, 0.224, 0.225',
			caffe: 'blue, green, red in this order, less 103.939, 116.779, 123.68'
		}
	},
	rangeHint:
		'The files do not say which one the network was trained with. The wrong one gives weak or odd maps.',
	fit: {
		label: 'Picture',
		names: { whole: 'whole, grey border', stretch: 'stretched' }
	},
	free: 'Sides that the network leaves open become multiples of 32, with a grey border.',
	nothing: 'Nothing of your network can be shown for this picture; beside the picture it says why.',
	only: 'Heads, the mask and its score, where a label comes from, switching off and single sums need the site’s own network: its classes and all its layers are known. Of yours only what its files say is known.',
	alternative: (layers: number, first: string, smallest: string) =>
		`${layers} layers of your network, from the picture of ${first} to maps of ${smallest}.`,
	left: {
		summary: (count: number) => (count === 1 ? '1 layer is not shown' : `${count} layers are not shown`),
		why: {
			operation: 'TensorFlow.js has no such operation, or the size of its result depends on the values',
			behind: 'needs one that cannot be computed',
			shape: 'not a map of height × width × channels'
		},
		more: (count: number) => `and ${count} more`
	},
	broken: (layers: string) =>
		`These layers have values that are no numbers (NaN or infinite), drawn as 0: ${layers}. Another way of scaling the bytes may help.`,
	refused: {
		'other-format': (names: string) =>
			`${names}: this is a format of another program. Convert it with tensorflowjs_converter, then open model.json and its weight files.`,
		'no-json': (names: string) =>
			`There is no model.json among these files: ${names}. Choose it together with them.`,
		'bad-json': (names: string) => `${names} is no JSON, or is cut off. Download it again.`,
		'not-a-model': (names: string) =>
			`${names} is JSON, but there is no model in it. It needs “modelTopology”, as TensorFlow.js writes it.`,
		'no-weights': (names: string) => `${names} does not say where its weights are (“weightsManifest”).`,
		'missing-shards': (names: string) =>
			`These weight files are missing: ${names}. Choose them together with model.json.`,
		'wrong-size': (names: string, detail: string) =>
			`${names}: the weights are not as long as model.json says (bytes: ${detail}). A file may be cut off, or of another model.`,
		'wrong-checksum': (names: string) =>
			`${names} is damaged, or of another model: its SHA-256 is not the one in model.json.`,
		'weight-type': (names: string) => `Weights of this type cannot be read: ${names}.`,
		'not-finite': (names: string) =>
			`These weights hold values that are no numbers (NaN or infinite): ${names}. Training may have broken off.`,
		'unknown-layers': (names: string) =>
			`TensorFlow.js has no layer of the class ${names}. Layers of one’s own cannot be opened here.`,
		recurrent: (names: string) =>
			`Layers that keep a state from step to step cannot be shown as maps of one picture: ${names}.`,
		'channels-first': (names: string) =>
			`These layers have channels before height and width: ${names}. Convert the model to channels last.`,
		'several-inputs': (names: string) =>
			`The network has several inputs: ${names}. Here it gets one picture.`,
		'input-shape': (names: string, detail: string) =>
			`The input ${names} has the shape ${detail}. A picture is 1 × height × width × 3, or × 1 for grey, with channels last.`,
		'weights-too-large': (names: string, detail: string) =>
			`${names}: the weights are more than a page can safely hold (megabytes: ${detail}). Try a smaller version of the model, or one with weights in fewer bits.`,
		'maps-too-large': (names: string, detail: string) =>
			`The maps of one picture take more than ${detail} MB in this network. It was stopped at ${names}, before the page ran out of memory. Try a version for smaller pictures, or with fewer channels.`,
		'cannot-build': (_names: string, detail: string) =>
			`TensorFlow.js cannot put this network together. It says: ${detail}`,
		'cannot-run': (_names: string, detail: string) =>
			`TensorFlow.js cannot compute this network for this picture. It says: ${detail}`,
		'no-maps': () => 'This network runs, but none of its layers gives maps.'
	}
};
