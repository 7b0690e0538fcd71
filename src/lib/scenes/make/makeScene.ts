/** A whole street from a seed. */
import { random, type Random } from '../random';
import type { Camera, ObjectKind, Scene, SceneObject, Street, Weather } from '../types';
import { lineStreet } from './frontage';
import { newObject } from './objects';
import { furnish } from './pavementThings';
import { fillWithTraffic } from './traffic';

export interface SceneOptions {
	weather?: Partial<Weather>;
	camera?: Partial<Camera>;
	/** How many cars, people and trees, 1 being usual; 0 leaves them out. */
	traffic?: number;
	people?: number;
	trees?: number;
}

export type Character = 'city' | 'suburb' | 'park';

/** What the makers of the parts of a street share. */
export interface Plan {
	rng: Random;
	street: Street;
	character: Character;
	traffic: number;
	people: number;
	trees: number;
	/** Add an object with its usual properties, some of them changed. */
	add(kind: ObjectKind, x: number, z: number, change?: Record<string, unknown>): void;
}

function makeStreet(rng: Random, character: Character): Street {
	const laneWidth = rng.range(2.9, 3.6);
	const keep = rng.chance(0.6) ? -1 : 1;
	const count = rng.chance(0.2) ? 3 : 2;
	const leftmost = keep < 0 ? 0 : 1 - count;
	const lanes = Array.from({ length: count }, (_, n) => (leftmost + n) * laneWidth);
	const parking = () => (rng.chance(0.5) ? 2.2 : 0.2);
	const pavement = () => rng.range(1.9, 4.2);
	const verge = () => (character === 'city' ? 0 : rng.range(2, 6));
	return {
		lanes,
		laneWidth,
		keep,
		road: [lanes[0] - laneWidth / 2 - parking(), lanes[count - 1] + laneWidth / 2 + parking()],
		pavement: [pavement(), pavement()],
		verge: [verge(), verge()],
		bend: rng.chance(0.45) ? 0 : rng.range(-0.0045, 0.0045),
		edges: rng.pick(['none', 'white', 'yellow', 'yellow'] as const),
		zebra: rng.chance(0.3) ? rng.range(8, 24) : null,
		depth: 140
	};
}

function makeWeather(rng: Random): Weather {
	const kind = rng.pick([
		'clear',
		'clear',
		'cloudy',
		'cloudy',
		'overcast',
		'overcast',
		'rain',
		'fog'
	] as const);
	const [low, high] = {
		clear: [0.02, 0.2],
		cloudy: [0.3, 0.65],
		overcast: [0.8, 1],
		rain: [0.75, 1],
		fog: [0.6, 1]
	}[kind];
	return {
		hour: rng.chance(0.16) ? rng.range(18.8, 20.6) : rng.range(7, 18.8),
		cloud: rng.range(low, high),
		rain: kind === 'rain' ? rng.range(0.3, 1) : 0,
		fog: kind === 'fog' ? rng.range(0.4, 0.9) : rng.range(0, 0.15),
		south: rng.range(-Math.PI, Math.PI)
	};
}

function makeCamera(rng: Random): Camera {
	return {
		x: rng.range(-0.5, 0.5),
		height: rng.range(1.2, 1.9),
		tilt: rng.range(-0.06, 0.05),
		turn: rng.range(-0.09, 0.09),
		roll: rng.range(-0.015, 0.015),
		view: rng.range(0.85, 1.15),
		noise: rng.chance(0.5) ? rng.range(0, 5) : 0
	};
}

/** seed: any integer; the same seed and options give the same scene everywhere. */
export function makeScene(seed: number, options: SceneOptions = {}): Scene {
	const rng = random(seed);
	const character = rng.pick(['city', 'city', 'city', 'suburb', 'suburb', 'park'] as const);
	const street = makeStreet(rng, character);
	const weather = { ...makeWeather(rng), ...options.weather };
	const camera = { ...makeCamera(rng), ...options.camera };
	const objects: SceneObject[] = [];
	const plan: Plan = {
		rng,
		street,
		character,
		traffic: options.traffic ?? 1,
		people: options.people ?? 1,
		trees: options.trees ?? 1,
		add(kind, x, z, change = {}) {
			const made = newObject(kind, `${kind}-${objects.length}`, { x, z }, rng.integer(1, 1e9));
			objects.push({ ...made, ...change } as SceneObject);
		}
	};
	lineStreet(plan);
	furnish(plan);
	fillWithTraffic(plan);
	return { seed, camera, weather, street, objects };
}
