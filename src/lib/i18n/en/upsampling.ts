/** Words of the upsampling figures: checkerboards, the bilinear kernel, five ways up, a kernel that learns. */
export const upsampling = {
	parts: 'Parts of this page',
	settings: 'The layer',
	controls: {
		stride: 'stride s',
		kernel: 'kernel k',
		layers: 'layers',
		scene: 'street',
		slider: (name: string) => `${name}, slider`,
		field: (name: string) => `${name}, number`,
		weights: 'weights w of one line',
		weight: (place: number) => `weight ${place}`,
		product: 'In 2-D the kernel is this line times itself.',
		presets: 'ready kernels',
		ones: 'ones',
		tent: 'bilinear',
		uneven: '1, 2, 3, 1',
		binomial: '1, 2, 1',
		input: 'input',
		inputs: { constant: 'constant', noise: 'noise', picture: 'street' }
	},
	notes: (param: string, got: string, used: string) => `“${param}=${got}” became ${param}=${used}.`,
	dismiss: 'Got it',
	table: 'The numbers as a table',
	failed: 'This could not be computed here.',
	retry: 'Try again',
	checker: {
		title: 'Checkerboards',
		lead: 'Change the kernel or the stride, and see which sums decide.',
		stamps: 'stamps w·x',
		count: 'how many land',
		out: 'y = Cᵀx',
		lines: (count: number) =>
			`One line of the output, ${count} places. Arrow keys walk, Enter pins, Escape releases.`,
		hint: 'Point at a place of the output.',
		place: (name: string, phase: number, stamps: number) =>
			`${name}: phase ${phase}, ${stamps === 1 ? '1 stamp' : `${stamps} stamps`}`,
		border: 'Near the border: stamps are missing.',
		predicted: (sum: string, value: string) => `Predicted: phase sum ${sum} times the mean of x = ${value}`,
		predictedLine: 'what the phase sum predicts',
		phase: 'phase',
		counts: 'stamps',
		ways: 'ways',
		sum: 'phase sum',
		even: 'All phase sums agree: a constant stays constant.',
		uneven: 'The phase sums disagree: checkerboard.',
		evenCounts: 'The same number of stamps lands everywhere.',
		unevenCounts: 'Not every place gets the same number of stamps.',
		stack: (layers: number, kernel: number, stride: number) =>
			`${layers} layers are one: k = ${kernel}, s = ${stride}.`,
		seen: 'seen: Cᵀx in 2-D',
		pattern: 'predicted: one period',
		means: (difference: string) =>
			`mean of every phase: largest difference from the prediction ${difference}`,
		seenLabel: (size: string, least: string, most: string) =>
			`Output in 2-D, ${size}, values from ${least} to ${most}`,
		patternLabel: (size: string) => `Products of the phase sums, ${size}`,
		seenMean: 'seen',
		alternative: (k: number, s: number, layers: number, sums: string, even: boolean) =>
			`Kernel of ${k}, stride ${s}, ${layers === 1 ? '1 layer' : `${layers} layers`}. Phase sums ${sums}: ${even ? 'they agree, no checkerboard' : 'they disagree, checkerboard'}.`,
		tableCaption: 'Phases, stamps, phase sums, and what is seen'
	},
	bilinear: {
		title: 'Bilinear as Cᵀ',
		lead: 'One choice of weights turns stamping into bilinear interpolation.',
		kernel: (k: number) => `k = ${k % 2 === 0 ? '2s' : '2s − 1'} = ${k}`,
		factor: (f: number, c: string) => `f = ${f}, c = ${c}`,
		tents: 'Every input raises a tent; the tents add up',
		sum: 'y = Cᵀx',
		resized: 'bilinear resizing',
		fade: 'fading border',
		lines: (count: number) =>
			`Tents and their sum along a line of ${count} places. Arrow keys walk, Enter pins, Escape releases.`,
		hint: 'Point at a place: which tents reach it?',
		place: (name: string, sum: string, resized: string) => `${name} = ${sum}; resizing gives ${resized}`,
		inside: 'largest difference inside',
		atBorder: 'at the border',
		first: 'what is left of a 1 in the first place',
		firstOf: (stride: number) => `s = ${stride}`,
		ones: 'Cᵀ of a map of ones: the border fades',
		onesLabel: (size: string, least: string) =>
			`Cᵀ of ones, ${size}: 1 inside, down to ${least} in the corners`,
		kernelLabel: (k: number) => `Bilinear kernel, ${k}×${k}`,
		alternative: (s: number, k: number, first: string, inside: string) =>
			`Bilinear kernel for stride ${s}, size ${k}. Inside, Cᵀx differs from bilinear resizing by at most ${inside}. The first weight at the border is ${first} instead of 1.`,
		tableCaption: 'One line: Cᵀx, bilinear resizing, difference',
		place_: 'place',
		difference: 'difference'
	},
	pictures: {
		title: 'Five ways up',
		lead: 'A street is made small by s and brought back.',
		view: 'show',
		views: { picture: 'pictures', difference: 'differences' },
		names: {
			original: 'original',
			nearest: 'nearest',
			bilinear: 'bilinear',
			resizeConv: 'resize-convolution',
			transposed: 'transposed convolution',
			unpooling: 'unpooling'
		},
		how: {
			nearest: 'every pixel s × s times',
			bilinear: 'between pixel centres',
			resizeConv: 'nearest, then ¼ ½ ¼ both ways',
			transposed: 'the kernel w, scaled to keep the brightness',
			unpooling: 'maxima back in their places, else 0'
		},
		loading: 'Drawing the street …',
		still:
			'With JavaScript, six pictures stand here side by side: a street, and what nearest neighbour, bilinear interpolation, a resize-convolution, a transposed convolution and unpooling make of it after it was made small. Each says how far it is from the original, and the same pixel can be pointed at in all of them.',
		quality: (mse: string, psnr: string) => `MSE ${mse} · ${psnr} dB`,
		same: 'MSE 0 · the same',
		label: (name: string, size: string, quality: string) => `${name}, ${size}. ${quality}`,
		walk: 'Arrow keys walk over the pixels of all pictures at once.',
		hint: 'Point at a pixel: the same one is marked in every picture.',
		pixel: (y: number, x: number) => `Pixel (${y}, ${x}):`,
		measured: (border: number) => `Measured without the outer ${border} pixels, where stamps are missing.`,
		scale: 'difference in brightness from the original',
		unpoolingNote:
			'Unpooling starts from maxima, not means, and knows their places: it is told more than the others.',
		sameAsBilinear: (difference: string) =>
			`Here resize-convolution and bilinear are the same inside: largest difference ${difference}.`,
		alternative: (list: string) => `A street, made small and brought back five ways. ${list}`,
		tableCaption: 'Mean squared error and peak signal-to-noise ratio',
		method: 'way'
	},
	learn: {
		title: 'A kernel that learns',
		lead: 'A transposed convolution learns to bring small pictures back. Watch its loss, its weights and their phase sums.',
		loading: 'Loading TensorFlow.js and drawing the street …',
		still:
			'With JavaScript, a kernel learns here while you watch: its loss falls below a dashed line, that of the bilinear kernel; beside it are the weights, their phase sums, a picture as the kernel brings it back, and the error on its way back through C.',
		train: 'Train',
		pause: 'Pause',
		one: '1 step',
		ten: '10 steps',
		reset: 'Start again',
		beginning: 'begin with',
		beginnings: { zeros: 'zeros', random: 'random', bilinear: 'bilinear' },
		rate: 'learning rate',
		seed: 'seed',
		step: (step: number, most: number) => `step ${step} of at most ${most}`,
		loss: 'loss',
		bilinearLoss: 'bilinear',
		lossLabel: (step: number, loss: string, bilinear: string) =>
			`Loss over the steps. After step ${step} it is ${loss}; the bilinear kernel has ${bilinear}.`,
		kernelNow: 'kernel w now',
		kernelTarget: 'bilinear kernel',
		fromBilinear: 'largest difference from bilinear',
		sums: 'phase sums',
		spread: 'apart by',
		small: 'x',
		output: 'y = Cᵀx',
		target: 'target t',
		pictureLabel: (name: string, size: string) => `${name}, ${size}`,
		backend: (name: string) => `Runs on ${name}.`,
		noWasm: 'WebAssembly is left out: TensorFlow.js has no gradient of a kernel there.',
		border: (border: number) =>
			`The outer ${border === 1 ? 'pixel does' : `${border} pixels do`} not count: stamps are missing there.`,
		back: {
			title: 'The way back is C',
			text: 'The error of this picture flows back through y = Cᵀx. Automatic differentiation knows nothing of matrices, and arrives at C times the error.',
			error: 'error e = y − t',
			autodiff: 'back at x: autodiff',
			convolved: 'C e: a convolution',
			difference: 'largest difference'
		},
		tableCaption: 'Weights now and in the bilinear kernel',
		weight: 'weight',
		now: 'now',
		alternative: (step: number, loss: string, bilinear: string, sums: string) =>
			`After step ${step} the loss is ${loss}, that of the bilinear kernel ${bilinear}. Phase sums ${sums}.`,
		notYet: 'Nothing has been learned yet.'
	}
};
