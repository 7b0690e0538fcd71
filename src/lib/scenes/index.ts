/** Street scenes with exact labels: makeScene decides, drawScene paints, labelMap tells what every pixel is. */
export { CLASSES, LABEL, LABEL_COLOURS, VOID, type ClassName } from './classes';
export { addObject, changeObject, groundAt, moveObject, objectAt, pixelAt, removeObject } from './edit';
export { makeScene, type SceneOptions } from './make/makeScene';
export { drawLabels, drawScene, labelColours, labelMap, ownerMap, silhouette } from './scene';
export { sceneShapes } from './shapes';
export type { Context2D, Paint, Pixels, Shape } from './shape';
export type {
	Building,
	Camera,
	Car,
	Cyclist,
	Facing,
	Fence,
	Furniture,
	Hedge,
	ObjectKind,
	Pedestrian,
	Pole,
	Scene,
	SceneObject,
	Sign,
	Size,
	Street,
	Tree,
	Weather
} from './types';
