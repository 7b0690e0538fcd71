/** From a scene to shapes, and from shapes to a picture and its label map: both come from the same outlines. */
import { makeView, type View } from './camera';
import { LABEL_COLOURS } from './classes';
import { makeLight } from './light';
import { addNoise } from './noise';
import { drawBuilding } from './parts/building';
import { drawCar } from './parts/car';
import { drawCyclist } from './parts/cyclist';
import { drawFencePanel, PANEL } from './parts/fence';
import { drawFurniture } from './parts/furniture';
import { drawGround } from './parts/ground';
import { drawPedestrian } from './parts/person';
import { drawPole } from './parts/pole';
import { drawSign } from './parts/sign';
import { drawSky } from './parts/sky';
import { drawHedge, drawTree } from './parts/tree';
import { drawWeather } from './parts/weather';
import { Pen } from './pen';
import { fillPolygon } from './raster';
import { paintShape, type Context2D, type Shape } from './shape';
import type { Scene, SceneObject, Size } from './types';

interface Piece {
	/** Drawn in falling order. */
	depth: number;
	owner: string;
	draw(pen: Pen): void;
}

function pieces(object: SceneObject): Piece[] {
	const piece = (depth: number, draw: (pen: Pen) => void): Piece => ({ depth, owner: object.id, draw });
	switch (object.kind) {
		case 'building':
			return [piece(object.z + object.length, (pen) => drawBuilding(pen, object))];
		case 'hedge':
			return [piece(object.z + object.length - 0.5, (pen) => drawHedge(pen, object))];
		case 'fence':
			return Array.from({ length: Math.ceil(object.length / PANEL) }, (_, n) =>
				piece(object.z + (n + 0.5) * PANEL, (pen) => drawFencePanel(pen, object, n))
			);
		case 'tree':
			return [piece(object.z, (pen) => drawTree(pen, object))];
		case 'pole':
			return [piece(object.z, (pen) => drawPole(pen, object))];
		case 'sign':
			return [piece(object.z, (pen) => drawSign(pen, object))];
		case 'car':
			return [piece(object.z, (pen) => drawCar(pen, object))];
		case 'pedestrian':
			return [piece(object.z, (pen) => drawPedestrian(pen, object))];
		case 'cyclist':
			return [piece(object.z, (pen) => drawCyclist(pen, object))];
		case 'furniture':
			return [piece(object.z, (pen) => drawFurniture(pen, object))];
	}
}

export const viewOf = (scene: Scene, size: Size): View => makeView(scene.camera, scene.street, size);

/** All shapes of a scene from far to near, in pixels of a picture of this size. */
export function sceneShapes(scene: Scene, size: Size): Shape[] {
	if (!(size.width >= 1 && size.height >= 1)) {
		throw new RangeError(`a picture must be at least 1×1 pixels, got ${size.width}×${size.height}`);
	}
	const pen = new Pen(viewOf(scene, size), makeLight(scene.weather));
	drawSky(pen, scene);
	drawGround(pen, scene);
	const sorted = scene.objects.flatMap(pieces).sort((a, b) => b.depth - a.depth);
	for (const { owner, draw } of sorted) {
		pen.owner = owner;
		draw(pen);
	}
	pen.owner = null;
	drawWeather(pen, scene);
	return pen.shapes;
}

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

/** Which object covers each pixel: [height, width] of 0 for the street, n + 1 for scene.objects[n]. */
export function ownerMap(scene: Scene, size: Size): Uint16Array {
	const owners = new Uint16Array(size.width * size.height);
	const numbers = new Map(scene.objects.map((object, n) => [object.id, n + 1]));
	for (const { points, label, owner } of sceneShapes(scene, size)) {
		if (label !== null) fillPolygon(owners, size, points, owner === null ? 0 : (numbers.get(owner) ?? 0));
	}
	return owners;
}
