/** Lamps, signs, railings, bins, and the people on the pavements. */
import type { Facing } from '../types';
import type { Plan } from './makeScene';

function posts(plan: Plan, side: -1 | 1, kerb: number, back: number): void {
	const { rng } = plan;
	const spacing = rng.range(16, 30);
	const height = rng.range(5, 8);
	const atKerb = rng.chance(0.7);
	for (let z = rng.range(5, 22); z < 110; z += spacing) {
		plan.add('pole', atKerb ? kerb + side * 0.5 : back - side * 0.3, z, {
			form: 'lamp',
			height,
			side: -side
		});
	}
	for (let n = rng.integer(0, 2); n > 0; n--)
		plan.add('pole', back - side * 0.35, rng.range(6, 45), { form: 'post', height: rng.range(3, 7.5) });
	if (rng.chance(0.3)) {
		const start = rng.range(5, 16);
		for (let n = 0; n < rng.integer(3, 7); n++)
			plan.add('pole', kerb + side * 0.35, start + n * 1.7, { form: 'bollard', height: 0.95 });
	}
}

function signs(plan: Plan, side: -1 | 1, kerb: number): void {
	const { rng, street } = plan;
	for (let n = rng.integer(1, 4); n > 0; n--) {
		const z = 5 + 45 * rng.next() ** 1.4;
		plan.add('sign', kerb + side * rng.range(0.45, 0.8), z, {
			form: rng.pick(['round', 'round', 'triangle', 'board'] as const)
		});
	}
	if (street.zebra !== null || rng.chance(0.3)) {
		const z = street.zebra === null ? rng.range(14, 40) : street.zebra - 0.8;
		plan.add('sign', kerb + side * 0.5, z, { form: 'light', height: 2.7 });
	}
}

function people(plan: Plan, side: -1 | 1, kerb: number, back: number): void {
	const { rng } = plan;
	const count = Math.round(rng.integer(1, 9) * plan.people);
	for (let n = 0; n < count; n++) {
		const x = kerb + (back - kerb) * rng.range(0.2, 0.9);
		const z = 4.5 + 42 * rng.next() ** 1.5;
		const facing: Facing = rng.pick(['away', 'away', 'towards', 'towards', 'left', 'right'] as const);
		plan.add('pedestrian', x, z, { facing });
		if (rng.chance(0.3)) plan.add('pedestrian', x + side * 0.55, z + rng.range(-0.3, 0.3), { facing });
	}
}

export function furnish(plan: Plan): void {
	const { rng, street } = plan;
	for (const side of [-1, 1] as const) {
		const index = side < 0 ? 0 : 1;
		const kerb = street.road[index];
		const back = kerb + side * street.pavement[index];
		posts(plan, side, kerb, back);
		signs(plan, side, kerb);
		if (rng.chance(0.35))
			plan.add('fence', kerb + side * 0.25, rng.range(3, 18), {
				form: 'guard',
				length: rng.range(6, 14),
				height: 1.05
			});
		for (let n = rng.integer(0, 2); n > 0; n--) {
			plan.add('furniture', back - side * 0.45, rng.range(5, 26), {
				form: rng.pick(['bin', 'bin', 'pillar'] as const)
			});
		}
		people(plan, side, kerb, back);
	}
}
