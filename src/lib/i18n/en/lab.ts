/** every one, every 2nd one, every 3rd one, every 4th one … */
function everyOne(n: number): string {
	if (n === 1) return 'every one';
	const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
	return `every ${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'} one`;
}

/** Words of the Matrix Lab. */
export const lab = {
	title: 'Matrix Lab',
	description:
		'Change stride, kernel, padding and dilation and watch the convolution matrix C and its transpose Cᵀ change with them. Hover anything to see what belongs to it.',
	op: { label: 'Operation', conv: 'Convolution', transposed: 'Transposed convolution' },
	route: { label: 'Play as', scatter: 'stamp', gather: 'gather' },
	view: { label: 'View', matrix: { conv: 'C', transposed: 'Cᵀ' }, both: 'C and Cᵀ' },
	colour: { label: 'Colour', tap: 'by weight', value: 'by value' },
	values: { label: 'Write', numbers: 'numbers', symbols: 'symbols' },
	settings: 'Settings',
	fields: {
		input: 'input',
		kernel: 'kernel',
		stride: 'stride',
		padding: 'padding',
		dilation: 'dilation',
		outputPadding: 'output padding'
	},
	/** the fields in English, for readers of another language */
	fieldTerms: {
		input: 'input',
		kernel: 'kernel',
		stride: 'stride',
		padding: 'padding',
		dilation: 'dilation',
		outputPadding: 'output padding'
	},
	axes: { vertical: 'height', horizontal: 'width' },
	/** on the switch that ties height and width together */
	linked: 'h = w',
	link: (field: string) => `h = w: ${field} has the same height and width`,
	numberOf: (field: string) => `${field}, number`,
	sliderOf: (field: string) => `${field}, slider`,
	oneD: '1-D (one line)',
	reset: 'Start again',
	ends: (field: string, value: number, why: string) => `${field} ends at ${value}: ${why}`,
	range: (min: number, max: number) => `${min}–${max}`,
	why: {
		bound: 'that is as far as this lab goes.',
		least: 'less makes no sense.',
		kernelExceedsInput: (span: number, padded: number) =>
			`beyond it the kernel would span ${span} pixels, and the padded input has ${padded}.`,
		outputPadding: (stride: number) => `output padding has to stay below the stride (${stride}).`,
		nothingLeft: 'beyond it padding would cut away the whole output.',
		mapTooLarge: (size: number, most: number) =>
			`beyond it a map would be ${size} pixels long; the lab stops at ${most}.`,
		matrixTooLarge: (entries: number, most: number) =>
			`beyond it C would have up to ${entries.toLocaleString('en')} entries with a weight; the lab stops at ${most.toLocaleString('en')}.`
	},
	notes: {
		changed: (field: string, from: string, to: string, why: string) => `${field} ${from} → ${to}: ${why}`,
		unreadable: (param: string, got: string, used: string) =>
			`“${param}=${got}” cannot be read; showing ${used}.`,
		number: (param: string, got: string) => `“${got}” in ${param} is not a number; 0 stands in for it.`,
		preset: (param: string, got: string) =>
			`There is no preset “${got}” for ${param}; showing the usual one.`,
		large: (param: string, got: string, most: string) =>
			`“${got}” in ${param} is too large to calculate with here; the lab goes to ±${most}.`,
		nearest: 'the nearest legal value is shown.',
		dismiss: 'Got it'
	},
	presets: {
		input: 'Input values',
		kernel: 'Kernel values',
		seedOf: (what: string) => `Seed of the ${what}`,
		seed: 'New random values',
		names: {
			count: '1, 2, 3 …',
			identity: 'identity',
			box: 'box (mean)',
			edge: 'edge',
			bilinear: 'bilinear',
			random: 'random',
			ones: 'ones',
			impulse: 'one impulse',
			list: 'your own'
		}
	},
	states: {
		label: 'Try',
		guide: 'the 4×16 of the guide',
		strided: 'stride 2',
		padded: 'padding 1',
		dilated: 'dilation 2',
		upsample: 'upsampling ×2',
		blackboard: '1-D for the blackboard',
		large: '128 × 128'
	},
	written: 'Written out',
	facts: {
		title: 'Facts',
		shape: 'Shape of C',
		nonzeros: 'Entries with a weight',
		zeroWeights: (count: string) => `of which ${count} have a weight that is 0`,
		density: 'Density',
		memory: 'Memory (32-bit)',
		memoryText: (dense: string, sparse: string, times: string) =>
			`dense ${dense}, sparse ${sparse}: ${times} times less`,
		memoryMore: (dense: string, sparse: string) => `dense ${dense}, sparse ${sparse}`,
		outputSize: 'Output size',
		sharing: (output: string) => `Inputs of C that give ${output}`,
		sharingNote:
			'A strided convolution sends all of these to the same output size. Output padding says which one is meant on the way back.',
		/** what stride does to C */
		stride: 'What stride does',
		strideText: (kept: string, all: string, down: number, across: number) =>
			`C keeps ${kept} of the ${all} rows that stride 1 would have: ${down === across ? `${everyOne(down)} down and across` : `${everyOne(down)} down, ${everyOne(across)} across`}.`,
		gram: 'Is CᵀC = I?',
		gramNo: (largest: string) => `No. Its entries differ from the identity by up to ${largest}.`,
		gramYes: 'Yes, here it is: this C only copies.',
		gramRank: (rows: number, cols: number) =>
			`It cannot be: C has ${rows === 1 ? '1 row' : `${rows} rows`}, so CᵀC has rank ${rows} at most, not ${cols}.`,
		there: 'There and back',
		thereText: (difference: string) =>
			`With z for the map that C takes in: CᵀCz differs from z by up to ${difference}.`,
		vertical: 'height',
		horizontal: 'width'
	},
	routes: {
		open: 'Four routes, one answer',
		switch: 'These are four ways to compute a transposed convolution.',
		switchButton: 'Switch to transposed convolution'
	},
	take: {
		title: 'Take it along',
		link: 'Copy link',
		copied: 'Copied',
		notCopied: 'Copying is blocked here. Please select it and copy it yourself.',
		picture: 'Picture',
		figures: { matrix: 'matrix', input: 'input', kernel: 'kernel', output: 'output' },
		svg: 'SVG',
		png: 'PNG',
		matrix: 'Matrix C',
		csv: 'CSV',
		market: 'Matrix Market',
		code: 'Code that reproduces this state and checks itself',
		language: 'Language',
		numpy: 'NumPy',
		pytorch: 'PyTorch',
		tfjs: 'TensorFlow.js',
		copy: 'Copy',
		download: 'Download',
		notebook: 'Jupyter notebook'
	}
};
