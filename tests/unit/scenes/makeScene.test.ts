import { describe, expect, it } from 'vitest';
import { CLASSES, labelMap, makeScene, sceneShapes, VOID } from '$lib/scenes';

const size = { width: 120, height: 90 };

describe('makeScene', () => {
	it('gives the same street for the same seed, and another for another', () => {
		expect(makeScene(7)).toEqual(makeScene(7));
		expect(makeScene(7)).not.toEqual(makeScene(8));
	});

	it('is plain data: a scene survives JSON', () => {
		const scene = makeScene(3);
		expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
	});

	it('gives every object its own id', () => {
		const ids = makeScene(5).objects.map((object) => object.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('takes weather, camera and amounts', () => {
		const scene = makeScene(4, { weather: { fog: 0.8 }, camera: { height: 3 }, people: 0, traffic: 0 });
		expect(scene.weather.fog).toBe(0.8);
		expect(scene.camera.height).toBe(3);
		expect(scene.objects.filter((object) => object.kind === 'pedestrian')).toEqual([]);
		expect(scene.objects.filter((object) => object.kind === 'car')).toEqual([]);
	});
});

describe('shapes and labels', () => {
	it('are the same from equal scenes, computed apart', () => {
		const first = structuredClone(sceneShapes(makeScene(9), size));
		sceneShapes(makeScene(10), size);
		expect(sceneShapes(makeScene(9), size)).toEqual(first);
	});

	it('show every class, and void, within a few streets', () => {
		const seen = new Set<number>();
		for (let seed = 1; seed <= 8; seed++)
			for (const label of labelMap(makeScene(seed), size)) seen.add(label);
		expect([...seen].sort((a, b) => a - b)).toEqual([...CLASSES.keys(), VOID]);
	});

	it('hold only finite coordinates, whatever the camera', () => {
		const scene = makeScene(6, { camera: { tilt: 0.6, roll: 0.4, turn: 1.2, height: 0.3 } });
		expect(sceneShapes(scene, size).every((shape) => shape.points.every(Number.isFinite))).toBe(true);
	});

	it('refuse a picture without pixels', () => {
		expect(() => labelMap(makeScene(1), { width: 0, height: 90 })).toThrow('at least 1×1 pixels, got 0×90');
	});
});
