/** Words for sharing a figure. */
export const share = {
	title: 'Share this figure',
	part: 'Figure',
	whole: 'the whole page',
	link: 'Link to exactly this',
	frame: 'For a page or slides of your own (HTML)',
	copy: 'Copy',
	copyLink: 'Copy the link',
	copyFrame: 'Copy the HTML',
	copied: 'Copied.',
	notCopied: 'Copying is blocked here. Please select the text and copy it yourself.',
	present: 'Show it large, for a projector',
	alone: 'Open it alone',
	close: 'Close'
};
