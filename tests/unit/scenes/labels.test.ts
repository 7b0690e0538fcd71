import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import {
	drawLabels,
	drawScene,
	LABEL,
	LABEL_COLOURS,
	labelMap,
	makeScene,
	removeObject,
	sceneShapes,
	type Context2D,
	type Scene
} from '$lib/scenes';
import { fillPolygon } from '../../../src/lib/scenes/raster';

const size = { width: 160, height: 120 };

/** [height, width, 4] bytes of what `draw` paints. */
function painted(draw: (ctx: Context2D) => void): Uint8ClampedArray {
	const ctx = createCanvas(size.width, size.height).getContext('2d') as unknown as Context2D;
	draw(ctx);
	return ctx.getImageData(0, 0, size.width, size.height).data;
}

/** Labelled shapes alone, each in the flat colour (label · 20, 0, 0). */
function paintedLabels(scene: Scene): Uint8ClampedArray {
	return painted((ctx) => {
		for (const { points, label } of sceneShapes(scene, size)) {
			if (label === null) continue;
			ctx.fillStyle = `rgb(${label * 20},0,0)`;
			ctx.beginPath();
			for (let n = 0; n < points.length; n += 2) ctx.lineTo(points[n], points[n + 1]);
			ctx.closePath();
			ctx.fill();
		}
	});
}

describe('fillPolygon', () => {
	const rows = (points: number[]) => {
		const target = new Uint8Array(6 * 5);
		fillPolygon(target, { width: 6, height: 5 }, points, 1);
		return [0, 1, 2, 3, 4].map((y) => [...target.subarray(y * 6, y * 6 + 6)].map((v) => '.#'[v]).join(''));
	};

	it('takes the pixels whose centre lies inside', () => {
		expect(rows([1, 1, 5, 1, 5, 4, 1, 4])).toEqual(['......', '.####.', '.####.', '.####.', '......']);
		expect(rows([0, 0, 6, 0, 0, 5])).toEqual(['#####.', '####..', '###...', '##....', '#.....']);
	});

	it('shares no pixel between neighbours and leaves none out', () => {
		const left = rows([0, 0, 2.5, 0, 3.5, 5, 0, 5]);
		const right = rows([2.5, 0, 6, 0, 6, 5, 3.5, 5]);
		left.forEach((row, y) => [...row].forEach((cell, x) => expect(cell).not.toBe(right[y][x])));
	});

	it('fills by winding, and cuts at the picture', () => {
		expect(rows([-9, -9, 3, -9, 3, 2, -9, 2])).toEqual(['###...', '###...', '......', '......', '......']);
		expect(rows([1, 0, 5, 0, 5, 4, 1, 4, 1, 0, 2, 1, 4, 1, 4, 3, 2, 3, 2, 1])[2]).toBe('.####.');
	});
});

describe('label maps', () => {
	it.each([1, 4, 12])('agree with the canvas wherever it does not blend, seed %i', (seed) => {
		const scene = makeScene(seed);
		const labels = labelMap(scene, size);
		const colours = paintedLabels(scene);
		let [checked, wrong] = [0, 0];
		for (let y = 1; y < size.height - 1; y++) {
			for (let x = 1; x < size.width - 1; x++) {
				const n = y * size.width + x;
				const around = [n, n - 1, n + 1, n - size.width, n + size.width].map((m) => colours[m * 4]);
				if (around.some((v) => v !== around[0])) continue;
				checked++;
				// A colour blended with itself may come out one level lower.
				if (Math.abs(colours[n * 4] - labels[n] * 20) > 1) wrong++;
			}
		}
		expect(checked).toBeGreaterThan(0.5 * size.width * size.height);
		expect(wrong).toBe(0);
	});

	it('change only where the picture changes when an object goes', () => {
		const scene = makeScene(2, { camera: { noise: 0 } });
		const before = { labels: labelMap(scene, size), picture: painted((ctx) => drawScene(ctx, scene, size)) };
		const cars = scene.objects.filter((object) => object.kind === 'car' && object.z < 30);
		expect(cars.length).toBeGreaterThan(0);
		let [changed, lookSame] = [0, 0];
		for (const car of cars) {
			const without = removeObject(scene, car.id);
			const labels = labelMap(without, size);
			const picture = painted((ctx) => drawScene(ctx, without, size));
			for (let n = 0; n < labels.length; n++) {
				if (labels[n] === before.labels[n]) continue;
				expect(before.labels[n]).toBe(LABEL.car);
				changed++;
				if ([0, 1, 2].every((c) => picture[n * 4 + c] === before.picture[n * 4 + c])) lookSame++;
			}
		}
		expect(changed).toBeGreaterThan(200);
		// What lies behind a car may happen to have its colour.
		expect(lookSame / changed).toBeLessThan(0.005);
	});

	it('mean the same street at every size of the picture', () => {
		const scene = makeScene(3);
		const [small, large] = [labelMap(scene, size), labelMap(scene, { width: 480, height: 360 })];
		let same = 0;
		for (let y = 0; y < size.height; y++) {
			for (let x = 0; x < size.width; x++) {
				if (small[y * size.width + x] === large[(3 * y + 1) * 480 + 3 * x + 1]) same++;
			}
		}
		expect(same / small.length).toBe(1);
	});

	it('are painted without in-between colours', () => {
		const scene = makeScene(5);
		const rgba = painted((ctx) => drawLabels(ctx, scene, size));
		const known = new Set(LABEL_COLOURS.map(String));
		for (let n = 0; n < rgba.length; n += 4)
			expect(known.has(String([rgba[n], rgba[n + 1], rgba[n + 2]]))).toBe(true);
	});
});

describe('drawScene', () => {
	it('paints the same bytes for the same scene', () => {
		const scene = makeScene(8, { camera: { noise: 4 } });
		expect(painted((ctx) => drawScene(ctx, scene, size))).toEqual(
			painted((ctx) => drawScene(ctx, makeScene(8, { camera: { noise: 4 } }), size))
		);
	});

	it('covers every pixel', () => {
		const rgba = painted((ctx) => drawScene(ctx, makeScene(8), size));
		for (let n = 3; n < rgba.length; n += 4) expect(rgba[n]).toBe(255);
	});

	it('adds noise of the asked deviation', () => {
		const quiet = makeScene(8, { camera: { noise: 0 }, weather: { hour: 14, fog: 0.3 } });
		const noisy = { ...quiet, camera: { ...quiet.camera, noise: 5 } };
		const [a, b] = [quiet, noisy].map((scene) => painted((ctx) => drawScene(ctx, scene, size)));
		let squares = 0;
		for (let n = 1; n < a.length; n += 4) squares += (a[n] - b[n]) ** 2;
		expect(Math.sqrt(squares / (a.length / 4))).toBeCloseTo(5, 0);
	});
});
