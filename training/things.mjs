/**
 * Cuts single things out of generated streets, for the first lesson's small picture: each is drawn at 480×360 and
 * averaged over blocks of 3×3, as the classifier's crops are. Writes base64 of [height, width, 4] bytes, the last of
 * four being how much of the block the thing covers.
 *
 *     node training/things.mjs > src/lib/fcn/classifier/things.json
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { rolldown } from 'rolldown';

const size = { width: 480, height: 360 };
const block = 3;
/** where each stands, in metres; `look` decides its details */
const wanted = {
	car: { street: 7, kind: 'car', place: { x: 0, z: 19 }, look: 3 },
	person: { street: 7, kind: 'pedestrian', place: { x: 0, z: 14 }, look: 5 }
};

async function loadScenes() {
	const bundle = await rolldown({ input: join(import.meta.dirname, '../src/lib/scenes/index.ts') });
	const file = join(tmpdir(), `scenes-${process.pid}.mjs`);
	await bundle.write({ file, format: 'esm' });
	return import(pathToFileURL(file).href);
}

const { makeScene, addObject, drawScene, ownerMap } = await loadScenes();

/** Colours and cover of every block: [120, 160, 4]. */
function cutOut({ street, kind, place, look }) {
	const empty = makeScene(street, {
		traffic: 0,
		people: 0,
		trees: 0,
		weather: { hour: 13, cloud: 0.4, rain: 0, fog: 0 },
		camera: { noise: 0, tilt: 0, turn: 0, roll: 0, x: 0 }
	});
	const scene = addObject({ ...empty, objects: [] }, kind, place, look);
	const canvas = createCanvas(size.width, size.height);
	const context = canvas.getContext('2d');
	drawScene(context, scene, size);
	const rgba = context.getImageData(0, 0, size.width, size.height).data;
	const owners = ownerMap(scene, size);
	const [width, height] = [size.width / block, size.height / block];
	const out = new Float64Array(width * height * 4);
	owners.forEach((owner, n) => {
		if (owner !== 1) return;
		const [y, x] = [Math.floor(n / size.width / block), Math.floor((n % size.width) / block)];
		const at = 4 * (y * width + x);
		for (let c = 0; c < 3; c++) out[at + c] += rgba[4 * n + c];
		out[at + 3]++;
	});
	return { width, height, out };
}

/** The smallest rectangle that holds it. */
function trimmed({ width, height, out }) {
	const covered = (y, x) => out[4 * (y * width + x) + 3] >= 1;
	const lines = [...Array(height).keys()].filter((y) => [...Array(width).keys()].some((x) => covered(y, x)));
	const places = [...Array(width).keys()].filter((x) => [...Array(height).keys()].some((y) => covered(y, x)));
	const [top, left] = [lines[0], places[0]];
	const [rows, columns] = [lines.at(-1) - top + 1, places.at(-1) - left + 1];
	const bytes = new Uint8Array(rows * columns * 4);
	for (let y = 0; y < rows; y++)
		for (let x = 0; x < columns; x++) {
			const from = 4 * ((top + y) * width + left + x);
			const count = out[from + 3];
			for (let c = 0; c < 3 && count; c++) bytes[4 * (y * columns + x) + c] = Math.round(out[from + c] / count);
			bytes[4 * (y * columns + x) + 3] = Math.round((255 * count) / block ** 2);
		}
	return { height: rows, width: columns, rgba: Buffer.from(bytes).toString('base64') };
}

const things = Object.fromEntries(Object.entries(wanted).map(([name, what]) => [name, trimmed(cutOut(what))]));
console.log(JSON.stringify(things, null, '\t'));
