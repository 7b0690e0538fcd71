import { notFound } from './notFound';

/** Words of the frame around every page, and of the landing page. */
export const site = {
	name: 'Transposed',
	claim: 'See what a transposed convolution does',
	description:
		'Convolution as a sparse matrix C, its transpose Cᵀ, and fully convolutional networks: live figures, exact numbers, in your browser.',
	skip: 'Skip to the content',
	navigation: 'Main',
	pages: 'All pages',
	lessons: 'Lessons',
	matrixLab: 'Matrix Lab',
	alignmentLab: 'Alignment Lab',
	upsamplingLab: 'Upsampling Lab',
	fcn: 'FCN Inspector',
	glossary: 'Glossary',
	glossaryLead:
		'The words of the field, each in a few exact sentences, with the Korean word and the place where it can be seen.',
	glossaryFind: 'Find a term, in English or Korean',
	glossaryCount: (count: number) => `${count} terms`,
	glossaryNone: 'No term has these letters.',
	about: 'About',
	share: 'Share',
	leave: 'Leave the large view',
	openWhole: 'Open in Transposed',
	language: { label: 'Language', en: 'English', ko: '한국어' },
	theme: { label: 'Colours', auto: 'System', light: 'Light', dark: 'Dark' },
	notSaved:
		'Your browser does not let this page save anything, so progress and choices are kept only until you close it.',
	noScript:
		'The figures move and answer only with JavaScript switched on. The text, the formulas and the still figures are all here.',
	footer: 'No tracking, nothing fetched from anyone else. Everything is computed in your browser.',
	landing: {
		alignment:
			'Stack layers and see where each of them looks in the picture: strides, receptive fields, and why FCN-32s crops by 19.',
		fcn: 'A fully convolutional network of VGG-16’s shape labels every pixel of a street, in your browser. See what each of its layers makes of the picture.',
		upsampling:
			'When does a transposed convolution leave a checkerboard? Predict it from the kernel, see it, compare five ways up, and let a kernel learn in your browser.',
		lead: 'A convolution is a sparse matrix C. Its transpose Cᵀ goes the other way, from a small map to a large one. Here you can watch both, number by number.',
		figure: 'A 3×3 map is stamped into a 5×5 map',
		caption:
			'Every pixel of the 3×3 input stamps the kernel, scaled by its value, onto the 5×5 output; where stamps overlap they add up. Each stamp is one column of Cᵀ. Point at anything.',
		labs: 'Labs'
	},
	notFound
};
