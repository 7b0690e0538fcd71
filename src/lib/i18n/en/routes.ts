/** Words of the pictures of the four routes: how each of them reaches one output pixel. */
export const routes = {
	hint: 'Point at an output pixel: all four show how they come to it.',
	row: (output: string) => `row of ${output}`,
	landing: (input: string) => `${input}·w lands`,
	window: 'rotated w over x and 0s',
	zeros: (count: number) => (count === 1 ? '1 product with 0' : `${count} products with 0`),
	none: 'no weight reaches it',
	result: (route: string) => `output of: ${route}`
};
