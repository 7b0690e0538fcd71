/** Words of switching parts of the network off. */
export const knockOut = {
	title: 'Switch parts off',
	label: 'Ablation',
	explain:
		'Zeroed channels show what this trained network relies on for this picture. They do not show what a network trained without them would do: its other weights would have learned something else. FCN-8s with a skip off is not FCN-16s.',
	skips: 'Score layers',
	names: { score_fc7: 'fc7', score_pool4: 'skip pool4', score_pool3: 'skip pool3' },
	layer: 'Layer',
	noLayer: 'none',
	whole: (layer: string) => `All of ${layer}`,
	channels: (layer: string) => `Channels of ${layer}`,
	example: (last: number) => `0 to ${last}, for instance 3, 5-9`,
	channel: (channel: number) => `Channel ${channel}`,
	off: 'Switched off',
	piece: (layer: string, channels: string) => (channels ? `${layer}: ${channels}` : layer),
	bringBack: (piece: string) => `Switch ${piece} on again`,
	restore: 'Switch everything on again',
	nothing: 'Nothing is switched off.',
	waiting: 'Being computed …',
	changed: (percent: string) => `${percent} of all pixels have another class now.`,
	colours: 'Each of them has the colour of its new class.',
	same: 'No pixel has another class.',
	alternative: (text: string, pieces: string) =>
		`Picture with the pixels that changed, in the colour of their new class. Switched off: ${pieces}. ${text}`,
	picture: 'Picture with what changed',
	areas: 'Area and IoU of each class, before and after',
	scores: (x: number, y: number) => `Scores at pixel (${x}, ${y}), before and after`,
	columns: { class: 'Class', before: 'Area', after: 'after', iou: 'IoU', score: 'Score' },
	mean: 'mean IoU',
	truth:
		'IoU against the exact truth of the drawn street; the mean is over the classes that occur in it or are found.',
	noTruth: 'The truth about this picture is not known, so there is no IoU.',
	pin: 'Pin a pixel to compare its scores.'
};
