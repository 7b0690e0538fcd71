/** Words about where the picture comes from. */
export const picture = {
	label: 'Picture',
	number: 'Drawn street',
	another: 'Another street',
	edit: 'Move and add things in this street',
	file: 'Your own picture',
	elsewhere: 'Or drop a picture anywhere on this page, or paste one with Ctrl+V.',
	dropHere: 'Drop the picture anywhere',
	notShared:
		'Your own picture never leaves your device. A link to this page cannot hold it: whoever opens the link sees the drawn street.',
	photographs: {
		label: 'Off the street',
		explain:
			'The network has only ever seen streets, and it must call everything one of its eleven classes. See what it makes of these.',
		names: {
			coffee: 'A cup of coffee',
			cat: 'A cat',
			rocket: 'A rocket at dusk',
			cameraman: 'A man with a camera'
		},
		credit: (by: string, licence: string) => `Photograph: ${by} (${licence})`,
		publicDomain: 'public domain'
	},
	camera: {
		start: 'Use the camera',
		stop: 'Stop the camera',
		starting: 'Waiting for the camera. Your browser may ask you to allow it.',
		label: 'What the camera sees now',
		rate: (rate: string) => `${rate} pictures a second through the network`,
		measuring: 'Measuring the pictures per second …'
	},
	problems: {
		folder: 'This is a folder. Drop one picture out of it.',
		'nothing-dropped': 'There was no picture in what you dropped. Save the picture and drop the file.',
		'nothing-pasted': 'There is no picture in the clipboard. Copy the picture itself, not its address.',
		'camera-refused':
			'The camera is not allowed on this page. Allow it in your browser’s settings for this site, then try again.',
		'camera-absent': 'No camera was found. Connect one, then try again.',
		'camera-busy': 'The camera cannot be opened. Another program may be using it.',
		'camera-insecure': 'Browsers open the camera only on secure pages (https).',
		'camera-ended': 'The camera went away.'
	},
	close: 'Close this message'
};
