/** Changing a scene: every function returns a new one and leaves the old as it was. */
import { ownerMap } from './scene';
import { viewOf } from './shapes';
import type { ObjectKind, Scene, SceneObject, Size } from './types';
import { newObject } from './make/objects';

function indexOf(scene: Scene, id: string): number {
	const index = scene.objects.findIndex((object) => object.id === id);
	if (index < 0) throw new RangeError(`no object "${id}" in this scene`);
	return index;
}

/** Put an object at another place on the ground, in metres. */
export function moveObject(scene: Scene, id: string, place: { x: number; z: number }): Scene {
	return changeObject(scene, id, place);
}

/** Change any of an object's properties but its id and kind. */
export function changeObject(scene: Scene, id: string, change: Record<string, unknown>): Scene {
	const index = indexOf(scene, id);
	const objects = [...scene.objects];
	const { id: sameId, kind } = objects[index];
	objects[index] = { ...objects[index], ...change, id: sameId, kind } as SceneObject;
	return { ...scene, objects };
}

export function removeObject(scene: Scene, id: string): Scene {
	const index = indexOf(scene, id);
	return { ...scene, objects: scene.objects.filter((_, n) => n !== index) };
}

/** Add a typical object of a kind; what it looks like follows from the seed. Its id is the last object's. */
export function addObject(
	scene: Scene,
	kind: ObjectKind,
	place: { x: number; z: number },
	seed: number
): Scene {
	const taken = new Set(scene.objects.map((object) => object.id));
	let number = scene.objects.length;
	while (taken.has(`${kind}-${number}`)) number++;
	return { ...scene, objects: [...scene.objects, newObject(kind, `${kind}-${number}`, place, seed)] };
}

/** The object seen at a pixel, or null where there is only street, sky or backdrop. */
export function objectAt(scene: Scene, size: Size, px: number, py: number): SceneObject | null {
	if (!(px >= 0 && py >= 0 && px < size.width && py < size.height)) return null;
	const owner = ownerMap(scene, size)[Math.floor(py) * size.width + Math.floor(px)];
	return owner === 0 ? null : scene.objects[owner - 1];
}

/** The place on the road's plane seen at a pixel, for dragging; null above the horizon. */
export function groundAt(scene: Scene, size: Size, px: number, py: number): { x: number; z: number } | null {
	return viewOf(scene, size).ground(px, py);
}

/** The pixel of a place on the road's plane, which may lie outside of the picture; null behind the camera. */
export function pixelAt(
	scene: Scene,
	size: Size,
	{ x, z }: { x: number; z: number }
): { x: number; y: number } | null {
	const pixel = viewOf(scene, size).point([x, 0, z]);
	return pixel && { x: pixel[0], y: pixel[1] };
}
