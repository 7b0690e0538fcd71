/** Words for changing a drawn street, and for what the network gets right and wrong there. */
export const studio = {
	title: 'Scene studio',
	explain:
		'Move a car, add a cyclist, take a tree away: the network follows. The street is drawn, so the truth about every pixel is known, and every change is measured.',
	noStreet: 'This picture has no known truth. Go back to a drawn street to change things and to measure.',
	back: 'Back to the drawn street',
	kinds: {
		building: 'building',
		tree: 'tree',
		hedge: 'hedge',
		fence: 'fence',
		pole: 'pole',
		sign: 'sign',
		car: 'car',
		pedestrian: 'pedestrian',
		cyclist: 'cyclist',
		furniture: 'street furniture'
	},
	editor: {
		caption: 'The street as it is drawn',
		surface: 'Street to be changed',
		how: 'Click a thing to choose it and drag it over the ground. With the keyboard: [\u00a0and\u00a0] choose, arrow keys move by 25\u00a0cm (with Shift by 1\u00a0m), Delete takes away, Escape lets go.',
		view: 'Plus, minus and 0 zoom. Zoomed in, dragging beside a thing moves the view, as do the arrow keys with nothing chosen.',
		shown: (count: number, changes: number) =>
			`The street with ${count} things that can be moved, ${changes === 1 ? '1 change' : `${changes} changes`}.`,
		choose: 'Thing',
		none: 'none chosen',
		place: (name: string, ahead: string, aside: string) => `${name}, ${ahead} m ahead, ${aside}`,
		left: (metres: string) => `${metres} m left`,
		right: (metres: string) => `${metres} m right`,
		middle: 'straight ahead',
		ahead: (metres: string) => `${metres} m`,
		add: 'Add',
		remove: 'Take away',
		undo: 'Undo',
		redo: 'Redo',
		reset: 'As it was',
		move: { label: 'Move', left: 'left', right: 'right', nearer: 'nearer', farther: 'farther' },
		full: (most: number) => `An address holds ${most} changes at most.`,
		changes: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
		following: 'The network is following …'
	},
	truth: {
		title: 'Against the truth',
		caption: (head: string) => `Where ${head} is wrong`,
		view: { label: 'Show', errors: 'errors', truth: 'truth', found: 'result' },
		alternative: {
			errors: (share: string) =>
				`Error map: ${share} of the scored pixels have another class than the truth.`,
			truth: 'The true class of every pixel.',
			found: 'The class that the network found for every pixel.',
			only: (truth: string, found: string, count: string) =>
				`Map of the ${count} pixels that are ${truth} and were found to be ${found}.`
		},
		picture: 'Picture with the errors',
		here: {
			right: (x: number, y: number, truth: string) => `At (${x}, ${y}): ${truth}, and found to be that.`,
			wrong: (x: number, y: number, truth: string, found: string) =>
				`At (${x}, ${y}): ${truth}, but found to be ${found}.`,
			void: (x: number, y: number) => `At (${x}, ${y}): not scored (void).`
		},
		right: 'right',
		wrong: 'wrong',
		void: 'not scored (void)',
		waiting: 'The measures will appear with the result.',
		mean: 'mean IoU',
		meanOver: (count: number) => `over the ${count} classes that are in the truth or in the result`,
		accuracy: 'pixels right',
		accuracyOf: (scored: string) => `of ${scored} scored pixels; void is left out`
	},
	iou: {
		caption: 'Intersection over union (IoU) of each class',
		class: 'class',
		iou: 'IoU',
		truth: 'true pixels',
		found: 'found pixels',
		absent: 'not here',
		table: 'As numbers'
	},
	matrix: {
		caption: 'Confusion matrix',
		explain:
			'Row: the truth. Column: what the network says. Numbers are percent of the row; the diagonal is right. Point at a cell to see its pixels in the picture.',
		corner: 'truth\u00a0↓ result\u00a0→',
		cell: (truth: string, found: string, share: string, count: string) =>
			`Of all ${truth}, ${share} (${count} ${count === '1' ? 'pixel' : 'pixels'}) is called ${found}.`,
		empty: (truth: string) => `There is no ${truth} in this street.`,
		idle: 'Point at a cell or walk with the arrow keys; Enter keeps it, Escape lets go.',
		kept: 'kept'
	}
};
