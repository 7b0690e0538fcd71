/** Words of the page for unknown addresses: every page has them at hand. */
export const notFound = {
	title: 'This page does not exist',
	text: 'The address may be mistyped or old.',
	home: 'To the start page'
};
