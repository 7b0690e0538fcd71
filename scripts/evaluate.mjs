// `npm run evaluate -- --data DIR`: scores the shipped network on CamVid's test frames, as the browser runs it.
//
// The quantised weights are executed by the site's own runtime on TensorFlow.js' WASM backend. DIR holds images/ (WebP
// or PNG) and labels/ (8-bit PNG, 0 to 10 for the classes and 11 for void) of the same names, or test/ with these two.
// One confusion matrix is accumulated over all frames at their full size; void is ignored; mean IoU is over the classes.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { at } from './lib/project.mjs';
import { confusionMatrix, addFrame, scoresOf } from './lib/confusion.mjs';
import { bytesOf, rgbaOf } from './lib/frames.mjs';
import { Advice, heading, note, run } from './lib/say.mjs';
import { runtime } from './lib/runtime.mjs';

/** @typedef {'32s' | '16s' | '8s'} Head */

function options() {
	const { values } = parseArgs({
		options: {
			data: { type: 'string' },
			model: { type: 'string', default: at('static', 'models', 'camvid-fcn') },
			out: { type: 'string' },
			frames: { type: 'string', default: '0' }
		}
	});
	if (!values.data) throw new Advice('Where are the frames? npm run evaluate -- --data DIR');
	const folder = [join(values.data, 'test'), values.data].find((each) => existsSync(join(each, 'images')));
	if (!folder) throw new Advice(`${values.data} has no images/ and labels/, nor test/ with them.`);
	return { ...values, folder: resolve(folder), most: Number(values.frames) || Infinity };
}

/** @returns {{ name: string, image: string, labels: string }[]} */
function framesIn(/** @type {string} */ folder) {
	return readdirSync(join(folder, 'images'))
		.filter((file) => /\.(webp|png)$/.test(file))
		.sort()
		.map((file) => {
			const name = file.replace(/\.\w+$/, '');
			return { name, image: join(folder, 'images', file), labels: join(folder, 'labels', `${name}.png`) };
		});
}

await run(async () => {
	const { folder, model, out, most } = options();
	const { Session, placementOf, wasmFiles, fileFetch } = await runtime();
	const session = new Session({ wasmFiles });
	const { description } = await session.load(pathToFileURL(join(model, 'model.json')).href, {
		fetch: fileFetch
	});
	await session.use('wasm');

	const heads = /** @type {Head[]} */ ([...description.heads]);
	const matrices = new Map(heads.map((head) => [head, confusionMatrix(description.classes.length)]));
	const frames = framesIn(folder).slice(0, most);
	if (!frames.length) throw new Advice(`There are no frames in ${folder}.`);
	heading(`${frames.length} frames of ${folder}`);
	for (const [n, { image, labels }] of frames.entries()) {
		const { width, height, rgba } = await rgbaOf(image);
		const truth = bytesOf(labels, width, height);
		await session.show({ placement: placementOf({ width, height }, Math.max(width, height)), pixels: rgba });
		for (const head of heads) {
			const found = await session.segment(null, { head });
			addFrame(/** @type {Float64Array[]} */ (matrices.get(head)), truth, found.labels);
		}
		if ((n + 1) % 20 === 0 || n + 1 === frames.length) note(`${n + 1} of ${frames.length}`);
	}
	await session.dispose();

	const results = Object.fromEntries([...matrices].map(([head, matrix]) => [head, scoresOf(matrix)]));
	for (const [head, { miou, global, iou }] of Object.entries(results)) {
		console.log(`\nFCN-${head}: mean IoU ${miou.toFixed(2)}, global accuracy ${global.toFixed(2)}`);
		console.log(description.classes.map((name, c) => `${name} ${iou[c]?.toFixed(1) ?? '–'}`).join(' · '));
	}
	const file = out ?? join(model, 'evaluation.json');
	const report = {
		frames: frames.length,
		classes: description.classes,
		shards: description.shards.map(({ sha256 }) => sha256),
		heads: results
	};
	writeFileSync(file, JSON.stringify(report, null, 1) + '\n');
	note(`written to ${file}`);
});
