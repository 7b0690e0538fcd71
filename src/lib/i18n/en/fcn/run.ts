/** Words of the panel about what the network runs on. */
export const run = {
	title: 'How it runs',
	chosen: {
		auto: (backend: string) =>
			`${backend}: the first of WebGPU, WebGL, WebAssembly and JavaScript that works here and computes exactly.`,
		asked: (backend: string) => `${backend}: as chosen above.`
	},
	measure: 'Measure each layer',
	again: 'Measure again',
	measuring: 'Measuring …',
	before: 'These times are of the picture before. Measure again for this one.',
	explain:
		'Each layer is run once more and waited for, which takes longer than running them all at once; a click opens it.',
	times: (total: string) => `${total} ms for all layers, one after the other`,
	alternative: (total: string, layers: string) => `${total} ms; the longest: ${layers}`,
	time: (layer: string, milliseconds: string, share: string) => `${layer}: ${milliseconds} ms, ${share}`,
	table: 'Times as a table',
	columns: { layer: 'Layer', time: 'ms', share: 'Share' },
	memory: 'Memory',
	held: (tensors: string, megabytes: string, maps: string) =>
		`${tensors} tensors hold ${megabytes} MB: the weights, and the maps of ${maps} layers.`
};
