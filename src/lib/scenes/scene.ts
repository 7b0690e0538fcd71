/** A scene's picture and its label map: both come from the same outlines. */
import { LABEL_COLOURS } from './classes';
import { addNoise } from './noise';
import { fillPolygon } from './raster';
import { paintShape, type Context2D } from './shape';
import { sceneShapes } from './shapes';
import type { Scene, Size } from './types';

/** Paint a scene on a canvas context from its upper left corner. */
export function drawScene(ctx: Context2D, scene: Scene, size: Size): void {
	ctx.lineCap = 'butt';
	ctx.lineJoin = 'round';
	for (const shape of sceneShapes(scene, size)) paintShape(ctx, shape);
	if (scene.camera.noise > 0) {
		const pixels = ctx.getImageData(0, 0, size.width, size.height);
		addNoise(pixels, scene.seed + 1, scene.camera.noise);
		ctx.putImageData(pixels as never, 0, 0);
	}
}

/** [height, width] class bytes, row-major; every pixel has exactly one class. */
export function labelMap(scene: Scene, size: Size): Uint8Array {
	const labels = new Uint8Array(size.width * size.height);
	for (const { points, label } of sceneShapes(scene, size)) {
		if (label !== null) fillPolygon(labels, size, points, label);
	}
	return labels;
}

/** Label bytes as a picture in LABEL_COLOURS: rgba bytes, [height, width, 4]. */
export function labelColours(labels: Uint8Array): Uint8ClampedArray {
	const rgba = new Uint8ClampedArray(labels.length * 4);
	labels.forEach((label, n) => rgba.set([...LABEL_COLOURS[label], 255], n * 4));
	return rgba;
}

/** Paint a scene's label map in LABEL_COLOURS, without anti-aliasing. */
export function drawLabels(ctx: Context2D, scene: Scene, size: Size): void {
	const pixels = ctx.getImageData(0, 0, size.width, size.height);
	pixels.data.set(labelColours(labelMap(scene, size)));
	ctx.putImageData(pixels as never, 0, 0);
}

/** What one object would cover if nothing stood before it: [height, width] of 0 and 1. */
export function silhouette(scene: Scene, id: string, size: Size): Uint8Array {
	const covered = new Uint8Array(size.width * size.height);
	for (const { points, label, owner } of sceneShapes(scene, size)) {
		if (label !== null && owner === id) fillPolygon(covered, size, points, 1);
	}
	return covered;
}

/** Which object covers each pixel: [height, width] of 0 for the street, n + 1 for scene.objects[n]. */
export function ownerMap(scene: Scene, size: Size): Uint16Array {
	const owners = new Uint16Array(size.width * size.height);
	const numbers = new Map(scene.objects.map((object, n) => [object.id, n + 1]));
	for (const { points, label, owner } of sceneShapes(scene, size)) {
		if (label !== null) fillPolygon(owners, size, points, owner === null ? 0 : (numbers.get(owner) ?? 0));
	}
	return owners;
}
