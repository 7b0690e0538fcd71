/** All shapes of a scene. What did not change since the last call is not computed again: dragging stays fluid. */
import { makeView, type View } from './camera';
import { makeLight } from './light';
import { drawGround } from './parts/ground';
import { drawSky } from './parts/sky';
import { drawWeather } from './parts/weather';
import { Pen } from './pen';
import { pieces } from './pieces';
import type { Shape } from './shape';
import type { Scene, SceneObject, Size } from './types';

interface Layer {
	depth: number;
	shapes: Shape[];
}

/** Shapes of one camera, weather, street and size. */
interface Memory {
	scene: Pick<Scene, 'seed' | 'camera' | 'weather' | 'street'>;
	size: Size;
	houses: SceneObject[];
	street: Shape[];
	weather: Shape[];
	objects: WeakMap<SceneObject, Layer[]>;
}

let memory: Memory | null = null;

export const viewOf = (scene: Scene, size: Size): View => makeView(scene.camera, scene.street, size);

/** Houses throw shadows on the street, so the street depends on them. */
const housesOf = (scene: Scene) => scene.objects.filter((object) => object.kind === 'building');

function drawn(scene: Scene, size: Size, draw: (pen: Pen) => void, owner: string | null = null): Shape[] {
	const pen = new Pen(viewOf(scene, size), makeLight(scene.weather), scene.street);
	pen.owner = owner;
	draw(pen);
	return pen.shapes;
}

function recall(scene: Scene, size: Size): Memory {
	const same =
		memory !== null &&
		memory.scene.seed === scene.seed &&
		memory.scene.camera === scene.camera &&
		memory.scene.weather === scene.weather &&
		memory.scene.street === scene.street &&
		memory.size.width === size.width &&
		memory.size.height === size.height;
	const houses = housesOf(scene);
	const sameHouses =
		same &&
		memory!.houses.length === houses.length &&
		memory!.houses.every((house, n) => house === houses[n]);
	if (memory !== null && sameHouses) return memory;
	const { seed, camera, weather, street } = scene;
	memory = {
		scene: { seed, camera, weather, street },
		size: { ...size },
		houses,
		street: drawn(scene, size, (pen) => {
			drawSky(pen, scene);
			drawGround(pen, scene);
		}),
		weather: drawn(scene, size, (pen) => drawWeather(pen, scene)),
		objects: same ? memory!.objects : new WeakMap()
	};
	return memory;
}

/** Shapes from far to near, in pixels of a picture of this size; not to be changed by the caller. */
export function sceneShapes(scene: Scene, size: Size): Shape[] {
	if (!(size.width >= 1 && size.height >= 1)) {
		throw new RangeError(`a picture must be at least 1×1 pixels, got ${size.width}×${size.height}`);
	}
	const known = recall(scene, size);
	const layers = scene.objects.flatMap((object) => {
		const before = known.objects.get(object);
		if (before) return before;
		const made = pieces(object).map(({ depth, draw }) => ({
			depth,
			shapes: drawn(scene, size, draw, object.id)
		}));
		known.objects.set(object, made);
		return made;
	});
	layers.sort((a, b) => b.depth - a.depth);
	return [...known.street, ...layers.flatMap((layer) => layer.shapes), ...known.weather];
}
