/**
 * A street as plain data. Lengths are metres: x to the right, y up, z ahead. The camera stands at
 * (camera.x, camera.height, 0); the road runs along z and may bend: x = x₀ + bend · z² / 2.
 */
export interface Size {
	width: number;
	height: number;
}

export interface Camera {
	x: number;
	height: number;
	/** Radians; positive looks up. */
	tilt: number;
	/** Radians; positive turns right. */
	turn: number;
	/** Radians; positive leans clockwise. */
	roll: number;
	/** Horizontal field of view in radians. */
	view: number;
	/** Standard deviation of the sensor's noise in grey levels, 0 for none. */
	noise: number;
}

export interface Weather {
	/** 5 to 22; the sun is up from 6 to 20. */
	hour: number;
	/** Each 0 to 1. */
	cloud: number;
	rain: number;
	fog: number;
	/** Radians from the street's direction to south. */
	south: number;
}

export interface Street {
	/** Edges of the carriageway, left then right. */
	road: readonly [number, number];
	/** Width of the pavements. */
	pavement: readonly [number, number];
	/** Width of grass between pavement and building line. */
	verge: readonly [number, number];
	/** 1 / radius of the bend. */
	bend: number;
	/** Traffic keeps to this side: -1 left, 1 right. */
	keep: -1 | 1;
	/** Middle of every traffic lane, from left to right; parked cars stand outside of them. */
	lanes: readonly number[];
	laneWidth: number;
	edges: 'none' | 'white' | 'yellow';
	/** Distance of a zebra crossing. */
	zebra: number | null;
	/** Where the street is lost to sight. */
	depth: number;
}

interface Placed {
	id: string;
	x: number;
	z: number;
	/** Decides the small details. */
	seed: number;
}

export type Facing = 'away' | 'towards' | 'left' | 'right';

export interface Building extends Placed {
	kind: 'building';
	/** x is the front wall, z the near end; the house lies on this side of x. */
	side: -1 | 1;
	length: number;
	height: number;
	depth: number;
	style: 'terrace' | 'shop' | 'block' | 'office' | 'house';
}
export interface Tree extends Placed {
	kind: 'tree';
	height: number;
	form: 'round' | 'tall' | 'conifer' | 'bare';
	season: 'summer' | 'autumn';
}
export interface Hedge extends Placed {
	kind: 'hedge';
	length: number;
	height: number;
}
export interface Fence extends Placed {
	kind: 'fence';
	length: number;
	height: number;
	form: 'railing' | 'boards' | 'guard';
}
export interface Pole extends Placed {
	kind: 'pole';
	height: number;
	form: 'lamp' | 'bollard' | 'post';
	/** Where a lamp's arm points. */
	side: -1 | 1;
}
export interface Sign extends Placed {
	kind: 'sign';
	height: number;
	form: 'round' | 'triangle' | 'board' | 'light';
}
export interface Car extends Placed {
	kind: 'car';
	form: 'hatch' | 'saloon' | 'suv' | 'van' | 'bus';
	/** Radians from the street's direction, clockwise from above; π comes towards the camera. */
	heading: number;
}
export interface Pedestrian extends Placed {
	kind: 'pedestrian';
	height: number;
	facing: Facing;
	/** 0 to 1 through one double step. */
	step: number;
}
export interface Cyclist extends Placed {
	kind: 'cyclist';
	height: number;
	facing: Facing;
	step: number;
}
export interface Furniture extends Placed {
	kind: 'furniture';
	form: 'bin' | 'cone' | 'pillar';
}

export type SceneObject =
	Building | Tree | Hedge | Fence | Pole | Sign | Car | Pedestrian | Cyclist | Furniture;
export type ObjectKind = SceneObject['kind'];

export interface Scene {
	seed: number;
	camera: Camera;
	weather: Weather;
	street: Street;
	objects: readonly SceneObject[];
}
