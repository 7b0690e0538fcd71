/**
 * Writes generated street scenes in CamVid's layout: OUT/images/NNNNN.png (RGB) and OUT/labels/NNNNN.png
 * (8-bit, one class a pixel).
 *
 *     node training/scenes.mjs --out DIR --count N [--first SEED] [--width 480] [--height 360]
 *         [--options '{"weather":{"fog":0.8}}']
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { rolldown } from 'rolldown';
import { greyPng } from './grey-png.mjs';

const { values } = parseArgs({
	options: {
		out: { type: 'string' },
		count: { type: 'string' },
		first: { type: 'string', default: '1' },
		width: { type: 'string', default: '480' },
		height: { type: 'string', default: '360' },
		options: { type: 'string', default: '{}' }
	}
});
if (!values.out || !(Number(values.count) > 0)) {
	console.error('usage: node training/scenes.mjs --out DIR --count N [--first SEED] [--width 480] [--height 360]');
	process.exit(2);
}
const size = { width: Number(values.width), height: Number(values.height) };

/** The site's own code, bundled from TypeScript and loaded. */
async function loadScenes() {
	const bundle = await rolldown({ input: join(import.meta.dirname, '../src/lib/scenes/index.ts') });
	const file = join(tmpdir(), `scenes-${process.pid}.mjs`);
	await bundle.write({ file, format: 'esm' });
	return import(pathToFileURL(file).href);
}

const { makeScene, drawScene, labelMap } = await loadScenes();
await mkdir(join(values.out, 'images'), { recursive: true });
await mkdir(join(values.out, 'labels'), { recursive: true });
const count = Number(values.count);
for (let n = 0; n < count; n++) {
	const seed = Number(values.first) + n;
	const scene = makeScene(seed, JSON.parse(values.options));
	const canvas = createCanvas(size.width, size.height);
	drawScene(canvas.getContext('2d'), scene, size);
	const name = `${String(seed).padStart(5, '0')}.png`;
	await writeFile(join(values.out, 'images', name), await canvas.encode('png'));
	await writeFile(join(values.out, 'labels', name), greyPng(labelMap(scene, size), size.width, size.height));
	if (process.stderr.isTTY) process.stderr.write(`\r${n + 1}/${count} scenes`);
}
if (process.stderr.isTTY) process.stderr.write('\n');
console.log(`${count} scenes of ${size.width}×${size.height} in ${values.out}`);
