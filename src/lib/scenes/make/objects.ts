/** Typical objects of each kind. */
import { random } from '../random';
import type { Facing, ObjectKind, SceneObject } from '../types';

export function newObject(
	kind: ObjectKind,
	id: string,
	place: { x: number; z: number },
	seed: number
): SceneObject {
	const rng = random(seed);
	const base = { id, seed: rng.integer(1, 1e9), ...place };
	const facing: Facing = rng.pick(['away', 'towards', 'left', 'right'] as const);
	switch (kind) {
		case 'building': {
			const style = rng.pick(['terrace', 'terrace', 'shop', 'block', 'office', 'house'] as const);
			const floors = style === 'house' ? 2 : style === 'terrace' ? rng.integer(2, 3) : rng.integer(2, 5);
			return {
				...base,
				kind,
				style,
				side: place.x < 0 ? -1 : 1,
				length: rng.range(6, 15),
				height: 0.8 + floors * 3.1,
				depth: rng.range(8, 11)
			};
		}
		case 'tree': {
			const form = rng.pick(['round', 'round', 'round', 'tall', 'conifer', 'bare'] as const);
			return {
				...base,
				kind,
				form,
				height: rng.range(4.5, 10),
				season: rng.chance(0.75) ? 'summer' : 'autumn'
			};
		}
		case 'hedge':
			return { ...base, kind, length: rng.range(4, 10), height: rng.range(0.8, 1.8) };
		case 'fence': {
			const form = rng.pick(['railing', 'boards', 'guard'] as const);
			return {
				...base,
				kind,
				form,
				length: rng.range(5, 14),
				height: form === 'boards' ? rng.range(1.1, 1.9) : rng.range(0.95, 1.25)
			};
		}
		case 'pole': {
			const form = rng.pick(['lamp', 'lamp', 'bollard', 'post'] as const);
			const height =
				form === 'lamp' ? rng.range(4.5, 8) : form === 'bollard' ? rng.range(0.8, 1.1) : rng.range(2.5, 7);
			return { ...base, kind, form, height, side: place.x < 0 ? 1 : -1 };
		}
		case 'sign': {
			const form = rng.pick(['round', 'triangle', 'board', 'light'] as const);
			return { ...base, kind, form, height: rng.range(2.1, 2.9) };
		}
		case 'car': {
			const form = rng.pick([
				'hatch',
				'hatch',
				'hatch',
				'saloon',
				'saloon',
				'suv',
				'suv',
				'van',
				'bus'
			] as const);
			return { ...base, kind, form, heading: 0 };
		}
		case 'pedestrian':
			return {
				...base,
				kind,
				facing,
				height: rng.chance(0.12) ? rng.range(1.05, 1.4) : rng.range(1.55, 1.9),
				step: rng.next()
			};
		case 'cyclist':
			return { ...base, kind, facing, height: rng.range(1.65, 1.9), step: rng.next() };
		case 'furniture':
			return { ...base, kind, form: rng.pick(['bin', 'cone', 'pillar'] as const) };
	}
}
