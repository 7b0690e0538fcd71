/** What stands along the street: houses and the gaps between them, hedges, fences, trees. */
import type { Building } from '../types';
import type { Plan } from './makeScene';

const STYLES: Record<Plan['character'], Building['style'][]> = {
	city: ['terrace', 'terrace', 'shop', 'shop', 'block', 'office'],
	suburb: ['house', 'house', 'terrace', 'block'],
	park: ['house', 'terrace']
};

function gap(plan: Plan, side: -1 | 1, line: number, z: number, length: number): void {
	const { rng } = plan;
	const x = line + side * 0.4;
	if (rng.chance(0.55)) plan.add('fence', x, z, { length });
	else if (rng.chance(0.6)) plan.add('hedge', x, z, { length });
	for (let n = 0; n < (length / 5) * plan.trees; n++) {
		plan.add('tree', line + side * rng.range(2.5, 9), z + rng.range(0.3, 0.95) * length, {
			height: rng.range(5, 11)
		});
	}
}

function houses(plan: Plan, side: -1 | 1, line: number): void {
	const { rng, street, character } = plan;
	const share = { city: 0.9, suburb: 0.66, park: 0.22 }[character];
	const favourite = rng.pick(STYLES[character]);
	let z = rng.range(-9, -2);
	while (z < street.depth - 20) {
		const far = Math.max(1, z / 60);
		if (!rng.chance(share)) {
			const length = rng.range(6, 14) * far;
			gap(plan, side, line, z, length);
			z += length;
			continue;
		}
		const style = rng.chance(0.45) ? favourite : rng.pick(STYLES[character]);
		const length = (style === 'block' || style === 'office' ? rng.range(11, 22) : rng.range(5.5, 12)) * far;
		const floors = {
			house: 2,
			terrace: rng.integer(2, 3),
			shop: rng.integer(2, 4),
			block: rng.integer(3, 6),
			office: rng.integer(3, 6)
		}[style];
		const back = character === 'city' ? rng.pick([0, 0, 0, 0.6]) : rng.range(0, 2);
		plan.add('building', line + side * back, z, {
			style,
			side,
			length: length - (style === 'house' ? 1.5 : 0.02),
			height: 0.7 + floors * 3.1 + rng.range(0, 0.8)
		});
		z += length + (style === 'house' ? rng.range(0.5, 3) : 0);
	}
}

/** Between pavement and houses: hedges and fences at the front, trees on the grass. */
function gardens(plan: Plan, side: -1 | 1, back: number, width: number): void {
	const { rng } = plan;
	let z = rng.range(0.5, 4);
	while (z < 70) {
		const length = rng.range(5, 12);
		if (rng.chance(0.4)) plan.add('hedge', back + side * 0.15, z, { length });
		else if (rng.chance(0.45)) plan.add('fence', back + side * 0.15, z, { length });
		if (rng.chance(0.45 * plan.trees))
			plan.add('tree', back + side * rng.range(1.2, Math.max(1.3, width)), z + length * 0.5);
		z += length + rng.range(0.8, 3);
	}
}

function avenue(plan: Plan, side: -1 | 1, kerb: number): void {
	const { rng } = plan;
	if (!rng.chance(0.4 * plan.trees)) return;
	const spacing = rng.range(7, 13);
	const [form, season] = [
		rng.pick(['round', 'tall', 'bare'] as const),
		rng.pick(['summer', 'summer', 'autumn'] as const)
	];
	for (let z = rng.range(5, 14); z < 90; z += spacing * rng.range(0.85, 1.2)) {
		plan.add('tree', kerb + side * 0.9, z, { form, season, height: rng.range(5, 8.5) });
	}
}

export function lineStreet(plan: Plan): void {
	const { street } = plan;
	for (const side of [-1, 1] as const) {
		const index = side < 0 ? 0 : 1;
		const back = street.road[index] + side * street.pavement[index];
		const line = back + side * street.verge[index];
		houses(plan, side, line);
		if (street.verge[index] > 0) gardens(plan, side, back, street.verge[index]);
		avenue(plan, side, street.road[index]);
	}
}
