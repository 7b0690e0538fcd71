// All channels of a layer: opening it, painting all its tiles anew, and pointing around on what is read back.

export const name = 'Channels of a layer (goals: tiles painted within 100 ms once read, pointing 16 ms)';

/** Each with another one to come from. */
const layers = [
	{ layer: 'conv5_3', from: 'pool1', size: '128 channels of 24 × 30' },
	{ layer: 'conv3_3', from: 'pool1', size: '64 channels of 96 × 120' },
	{ layer: 'conv2_2', from: 'pool1', size: '32 channels of 192 × 240' },
	{ layer: 'conv1_2', from: 'pool1', size: '16 channels of 384 × 480' },
	{ layer: 'fc7', from: 'pool1', size: '256 channels of 12 × 15' }
];
const runs = 10;

/** @type {Record<string, string>} */
const ways = {
	'other colours for all tiles, until painted': 'recoloured',
	'pointing at a tile, work': 'hoveredTiles',
	'pointing at a pixel of the large map, work': 'hoveredPixels'
};

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, address, load }) {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${address}en/fcn/?layer=pool1`);
	await page.locator('[data-part="channels"] button[data-channel]').first().waitFor();
	// All maps are there: what follows is reading and painting alone.
	await page.locator('[data-layer="up8"][aria-label*="values from"]').waitFor();
	await load('tests/bench/support/channels.ts');
	const opening = 'opening, from the click until painted, reading back included';
	/** @type {Record<string, Record<string, number[]>>} */
	const tables = Object.fromEntries([opening, ...Object.keys(ways)].map((title) => [title, {}]));
	for (const { layer, from, size } of layers) {
		const label = `${layer}, ${size}`;
		tables[opening][label] = await page.evaluate(
			([from, layer, runs]) => /** @type {any} */ (window).bench.opened(from, layer, runs),
			/** @type {const} */ ([from, layer, runs])
		);
		for (const [title, way] of Object.entries(ways))
			tables[title][label] = await page.evaluate(
				([way, runs]) => /** @type {any} */ (window).bench[way](runs),
				/** @type {const} */ ([way, runs])
			);
	}
	return tables;
}
