/** Papers and data that the lessons and figures rest on; references stay in their own language. */
export const sources = [
	{
		who: 'Jonathan Long, Evan Shelhamer, Trevor Darrell',
		what: 'Fully Convolutional Networks for Semantic Segmentation',
		where: 'CVPR 2015; extended in PAMI 2017 (arXiv 1605.06211)',
		url: 'https://arxiv.org/abs/1411.4038'
	},
	{
		who: 'Vincent Dumoulin, Francesco Visin',
		what: 'A guide to convolution arithmetic for deep learning',
		where: '2016',
		url: 'https://arxiv.org/abs/1603.07285'
	},
	{
		who: 'Augustus Odena, Vincent Dumoulin, Chris Olah',
		what: 'Deconvolution and Checkerboard Artifacts',
		where: 'Distill, 2016',
		url: 'https://doi.org/10.23915/distill.00003'
	},
	{
		who: 'Karen Simonyan, Andrew Zisserman',
		what: 'Very Deep Convolutional Networks for Large-Scale Image Recognition',
		where: 'ICLR 2015 (VGG-16)',
		url: 'https://arxiv.org/abs/1409.1556'
	},
	{
		who: 'Olaf Ronneberger, Philipp Fischer, Thomas Brox',
		what: 'U-Net: Convolutional Networks for Biomedical Image Segmentation',
		where: 'MICCAI 2015',
		url: 'https://arxiv.org/abs/1505.04597'
	},
	{
		who: 'Vijay Badrinarayanan, Alex Kendall, Roberto Cipolla',
		what: 'SegNet: A Deep Convolutional Encoder-Decoder Architecture for Image Segmentation',
		where: 'PAMI 2017 (the split of CamVid)',
		url: 'https://arxiv.org/abs/1511.00561'
	},
	{
		who: 'Gabriel Brostow, Julien Fauqueur, Roberto Cipolla',
		what: 'Semantic object classes in video: A high-definition ground truth database',
		where: 'Pattern Recognition Letters, 2009 (CamVid)',
		url: 'https://doi.org/10.1016/j.patrec.2008.04.005'
	}
];
