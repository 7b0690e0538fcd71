/** Words of the panel that hands out files. */
export const take = {
	title: 'Take it along',
	explain: 'Files of exactly what is shown now, made in your browser.',
	own: 'These files hold your own picture, or numbers computed from it. They are made on your device and are nowhere else.',
	picture: 'Picture',
	mask: (head: string) => `Mask of ${head}`,
	maps: 'All maps of',
	network: 'Map of the network',
	scores: 'Scores of the pinned pixel',
	nowhere: 'Pin a pixel to take its scores along.',
	png: 'PNG',
	npy: '.npy',
	svg: 'SVG',
	notebook: 'Jupyter notebook',
	size: (shape: string, megabytes: string) =>
		`[channels, height, width] = ${shape}, float32, ${megabytes} MB`,
	beside: (maps: string, mask: string) =>
		`The notebook checks the maps and looks at them. It reads ${maps} and ${mask}: save both beside it.`,
	classNumbers: 'The mask as .npy holds class numbers, from 0 for sky, [height, width].',
	saved: (name: string) => `Download started: ${name}`,
	changed:
		'The picture changed before its numbers were read. Please try again; while the camera runs, stop it first.',
	failed: 'The file could not be made. Your browser may be short of memory: close other tabs and try again.',
	figure: {
		network: (head: string) => `The network: each layer with its strongest channel, on the path of ${head}`,
		scores: (head: string, x: number, y: number) =>
			`Scores of ${head} at pixel (${x}, ${y}) and their sources`
	}
};
