import { describe, expect, it } from 'vitest';
import {
	addObject,
	changeObject,
	groundAt,
	LABEL,
	labelMap,
	makeScene,
	moveObject,
	objectAt,
	pixelAt,
	removeObject,
	type Scene
} from '$lib/scenes';
import { makeView } from '../../../src/lib/scenes/camera';

const size = { width: 200, height: 150 };

/** A bare street seen straight ahead. */
function bareStreet(): Scene {
	const made = makeScene(1, { camera: { x: 0, tilt: 0, turn: 0, roll: 0, height: 1.6, view: 1, noise: 0 } });
	return { ...made, objects: [], street: { ...made.street, bend: 0 } };
}

/** Mean column of a class, and how many pixels it has. */
function spot(scene: Scene, label: number) {
	const labels = labelMap(scene, size);
	let [sum, count] = [0, 0];
	labels.forEach((value, n) => {
		if (value !== label) return;
		sum += (n % size.width) + 0.5;
		count++;
	});
	return { column: sum / count, count };
}

describe('editing', () => {
	it('moves the labels as perspective says', () => {
		const street = addObject(bareStreet(), 'sign', { x: 0, z: 8 }, 3);
		const scene = changeObject(street, street.objects[0].id, { form: 'round' });
		const focal = size.width / 2 / Math.tan(0.5);
		const here = spot(scene, LABEL.sign);
		const right = spot(moveObject(scene, scene.objects[0].id, { x: 1.5, z: 8 }), LABEL.sign);
		expect(here.count).toBeGreaterThan(30);
		expect(right.column - here.column).toBeCloseTo((1.5 * focal) / 8, 0);
		const far = spot(moveObject(scene, scene.objects[0].id, { x: 0, z: 16 }), LABEL.sign);
		expect(far.count / here.count).toBeCloseTo(0.25, 1);
	});

	it('adds and removes without touching the scene it was given', () => {
		const scene = bareStreet();
		const more = addObject(addObject(scene, 'car', { x: 0, z: 12 }, 1), 'pedestrian', { x: -1, z: 9 }, 2);
		expect(scene.objects).toEqual([]);
		expect(more.objects.map((object) => object.kind)).toEqual(['car', 'pedestrian']);
		expect(spot(more, LABEL.car).count).toBeGreaterThan(100);
		expect(spot(more, LABEL.pedestrian).count).toBeGreaterThan(50);
		const less = removeObject(more, more.objects[0].id);
		expect(spot(less, LABEL.car).count).toBe(0);
		expect(labelMap(removeObject(less, less.objects[0].id), size)).toEqual(labelMap(scene, size));
	});

	it('never gives an id twice', () => {
		let scene = addObject(addObject(bareStreet(), 'tree', { x: 4, z: 9 }, 1), 'tree', { x: 5, z: 9 }, 2);
		scene = addObject(removeObject(scene, scene.objects[0].id), 'tree', { x: 6, z: 9 }, 3);
		expect(new Set(scene.objects.map((object) => object.id)).size).toBe(2);
	});

	it('says which object is meant when there is none', () => {
		expect(() => moveObject(bareStreet(), 'car-7', { x: 0, z: 5 })).toThrow('no object "car-7"');
	});

	it('finds the object at a pixel', () => {
		const scene = addObject(bareStreet(), 'car', { x: 0, z: 10 }, 1);
		const labels = labelMap(scene, size);
		const n = labels.indexOf(LABEL.car);
		expect(objectAt(scene, size, n % size.width, Math.floor(n / size.width))?.id).toBe(scene.objects[0].id);
		expect(objectAt(scene, size, 1, 1)).toBeNull();
		expect(objectAt(scene, size, -5, 1)).toBeNull();
	});

	it('hides far things behind near ones, whatever their order in the scene', () => {
		const near = addObject(bareStreet(), 'car', { x: 0, z: 8 }, 1);
		const both = addObject(near, 'pedestrian', { x: 0, z: 14 }, 2);
		expect(spot(both, LABEL.pedestrian).count).toBeLessThan(
			spot(removeObject(both, both.objects[0].id), LABEL.pedestrian).count
		);
	});
});

describe('camera', () => {
	it('finds the place on the road that a pixel shows, bend and tilt included', () => {
		const scene = makeScene(3, { camera: { tilt: -0.05, turn: 0.07, roll: 0.02 } });
		const view = makeView(scene.camera, scene.street, size);
		for (const [x, z] of [
			[0, 6],
			[-3, 11],
			[2.5, 30]
		]) {
			const pixel = view.point([x, 0, z]);
			const place = groundAt(scene, size, pixel![0], pixel![1]);
			expect(place!.x).toBeCloseTo(x, 6);
			expect(place!.z).toBeCloseTo(z, 6);
		}
	});

	it('finds the pixel of a place, even outside of the picture, but none behind the camera', () => {
		const scene = makeScene(4, { camera: { tilt: -0.03, turn: -0.05, roll: 0.01 } });
		for (const place of [
			{ x: 0, z: 6 },
			{ x: -12, z: 5 },
			{ x: 2.5, z: 40 }
		]) {
			const pixel = pixelAt(scene, size, place);
			const back = groundAt(scene, size, pixel!.x, pixel!.y);
			expect(back!.x).toBeCloseTo(place.x, 6);
			expect(back!.z).toBeCloseTo(place.z, 6);
		}
		expect(pixelAt(scene, size, { x: 0, z: -3 })).toBeNull();
	});

	it('finds none above the horizon', () => {
		expect(groundAt(bareStreet(), size, 100, 20)).toBeNull();
	});

	it('cuts polygons behind the camera instead of turning them inside out', () => {
		const scene = bareStreet();
		const view = makeView(scene.camera, scene.street, size);
		expect(
			view.project([
				[-1, 0, -5],
				[1, 0, -5],
				[1, 0, -1]
			])
		).toEqual([]);
		const flat = view.project([
			[-1, 0, -5],
			[1, 0, -5],
			[1, 0, 5],
			[-1, 0, 5]
		]);
		expect(flat.filter((_, n) => n % 2 === 1).every((y) => y > size.height / 2)).toBe(true);
	});
});
