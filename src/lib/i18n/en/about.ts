/** Words of the page about this site. */
export const about = {
	title: 'About this site',
	lead: 'Transposed shows how a convolution becomes a matrix, why its transpose upsamples, and how a fully convolutional network labels every pixel. Everything runs in your browser.',
	contents: 'On this page',
	what: {
		title: 'What this is',
		text: [
			'Lessons with live figures, labs to try things out, and a trained network to look into, in English and Korean. It is for students who want to see what lecture notes say, for teachers who need a figure, and for engineers who need the exact number.',
			'Numbers are computed, not typed: by the same mathematics that draws the figures. Tests compare it with values recorded from PyTorch.'
		]
	},
	model: {
		title: 'The network',
		text: 'The network of the FCN Inspector was trained for this site. This is its card, as it lies beside the weights.',
		card: 'Model card'
	},
	sources: {
		title: 'Sources',
		text: 'What the lessons and figures rest on.'
	},
	licences: {
		title: 'Licences',
		list: [
			{ what: 'The code and the lessons', how: 'MIT licence.' },
			{
				what: 'The network’s weights',
				how: 'Trained on CamVid, which is for research and education, non-commercial. So are these weights. No frame of CamVid is part of this site.'
			},
			{
				what: 'Typefaces',
				how: 'Pretendard, SIL Open Font License 1.1. Formulas: the fonts of KaTeX, SIL Open Font License 1.1.'
			},
			{
				what: 'Libraries',
				how: 'Svelte and KaTeX, MIT; D3, ISC; TensorFlow.js and Comlink, Apache 2.0.'
			},
			{ what: 'Street scenes', how: 'Drawn by this site’s own code.' }
		],
		photographs: 'The photographs to try the network on, and who made them:'
	},
	privacy: {
		title: 'Privacy',
		list: [
			'Pictures that you open and what your camera sees stay on your device. They are never sent anywhere.',
			'There are no analytics, no cookies and no third parties: this site asks only its own server for files.',
			'Your browser keeps, for this site alone: the language and colours you chose, which steps you have read and how you answered, whether you have seen the tour, and the network’s weights so that they need not be fetched again. Clearing the site’s data in your browser removes all of it.',
			'What a figure shows is part of the address. A link that you share carries those settings, and nothing else.'
		]
	}
};
