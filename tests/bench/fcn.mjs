// The network on WASM: what keeping all maps costs, reading them back, and another runtime on the same network.
import { openRuntimePage } from './support/runtimePage.mjs';

export const name = 'FCN-8s at 480×360 on WASM (goals: all maps kept ≤ 1.05, TensorFlow.js ≤ 1.00)';

const rounds = 9;
const runtime = 'tests/bench/support/fcn.ts';

/** @type {import('../../scripts/bench.mjs').Bench['run']} */
export async function run({ page, address, load }) {
	/** Each table in a page of its own: the number of threads is settled when a runtime starts. */
	const fresh = async () => {
		await openRuntimePage(page, address);
		await load(runtime);
	};
	/** @type {Record<string, Record<string, number[]>>} */
	const tables = {};
	const measure = async (
		/** @type {string} */ title,
		/** @type {string} */ way,
		/** @type {unknown[]} */ ...args
	) => {
		await fresh();
		tables[title] = await page.evaluate(
			([way, args]) => /** @type {any} */ (window).bench[way](...args),
			/** @type {[string, unknown[]]} */ ([way, args])
		);
	};
	await measure('A forward pass', 'keepingMaps', 2 * rounds);
	await measure('Reading maps back', 'readingBack', rounds);
	const cores = await page.evaluate(() => navigator.hardwareConcurrency);
	for (const threads of cores > 1 ? [1, 2] : [1]) {
		const line = threads === 1 ? '1 thread' : `${threads} threads`;
		await measure(`Picture to scores at its size, ${line}`, 'againstOnnxruntime', threads, 'up8', rounds);
	}
	return tables;
}
