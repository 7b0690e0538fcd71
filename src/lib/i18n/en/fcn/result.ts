/** Words of the result: the mask and what it is made of at one pixel. */
export const result = {
	title: 'Every pixel’s class',
	waiting: 'The result will appear here.',
	alternative: (head: string, areas: string) => `Classes found by ${head}: ${areas}.`,
	area: (name: string, percent: string) => `${name} ${percent}`,
	view: {
		label: 'Show',
		names: { mask: 'Mask', outline: 'Outlines', split: 'Split', heads: '32s · 16s · 8s' }
	},
	cover: 'Strength of the mask',
	divider: 'Where the picture ends and the mask begins',
	percent: (share: string) => `${share} of the width`,
	zoom: {
		in: 'Closer',
		out: 'Further away',
		whole: 'The whole picture',
		keys: 'Plus and minus zoom, 0 shows the whole.'
	},
	picture: 'Picture with the result',
	keys: 'Arrow keys walk, with Shift 8 pixels at once. Enter pins a pixel, Escape lets go.',
	table: 'Area of each class, and its probability at one pixel',
	columns: { class: 'Class', area: 'Area', probability: 'Probability' },
	show: (name: string) => `Show ${name} alone`,
	nowhere: 'Point at a pixel for its probabilities. A click or tap pins it.',
	pixel: (x: number, y: number) => `Pixel (${x}, ${y})`,
	found: (x: number, y: number, name: string, percent: string) => `Pixel (${x}, ${y}): ${name}, ${percent}`,
	pinned: 'pinned',
	unpin: 'Let go of the pixel',
	why: 'Why this class? ↓',
	missing: (name: string) => `No pixel of this picture was found to be ${name}.`,
	missed: (name: string, count: string) =>
		`No pixel was found to be ${name}, although it is the true class of ${count} pixels. Another street may show it.`,
	softmax: (head: string) =>
		`Probability: softmax of the eleven scores of ${head} at exactly one pixel; nothing is interpolated.`,
	heads: {
		areas: 'Area of each class by 32s, 16s and 8s; the probability is that of the chosen head.',
		difference: 'Where they differ',
		waiting: 'The other heads are being computed.',
		explain:
			'All three share the same network up to their last steps: 16s is 32s with pool4’s scores added, 8s is 16s with pool3’s scores added. So what differs is what a skip changed.',
		categories: {
			same: 'all three agree',
			pool4: 'pool4 changed it (32s ≠ 16s)',
			pool3: 'pool3 changed it (16s ≠ 8s)',
			both: 'both changed it'
		},
		alternative: (shares: string) => `Map of where the heads differ: ${shares}.`
	}
};
