/** A drawn street as a picture for the network, with the truth about each of its pixels. */
import { FcnError, pictureOf, type Picture } from '$lib/fcn';
import { drawScene, labelMap, ownerMap } from '$lib/scenes';
import { editedStreet, type SceneEdits } from './sceneEdits';

export const streetSize = { width: 480, height: 360 };

/** It is drawn as large as it is seen: truth, owners and seen picture have the same pixels. */
export interface DrawnStreet {
	readonly picture: Picture;
	/** [height, width]: the class of every pixel; VOID where nothing is scored */
	readonly truth: Uint8Array;
	/** [height, width]: 0 for the street itself, n + 1 for the object whose id is ids[n] */
	readonly owners: Uint16Array;
	readonly ids: readonly string[];
}

/** number: its seed, from 1. Throws `FcnError` ('picture-unreadable') where there is no canvas. */
export function drawnStreet(number: number, edits: SceneEdits): DrawnStreet {
	const canvas = newCanvas();
	const context = canvas.getContext('2d', { willReadFrequently: true }) as
		OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
	if (!context) throw new FcnError('picture-unreadable', 'this browser has no canvas to draw on');
	const scene = editedStreet(number, edits);
	drawScene(context, scene, streetSize);
	return {
		picture: pictureOf(canvas, streetSize),
		truth: labelMap(scene, streetSize),
		owners: ownerMap(scene, streetSize),
		ids: scene.objects.map(({ id }) => id)
	};
}

function newCanvas(): OffscreenCanvas | HTMLCanvasElement {
	if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(streetSize.width, streetSize.height);
	return Object.assign(document.createElement('canvas'), streetSize);
}
