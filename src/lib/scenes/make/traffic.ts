/** Cars in their lanes and at the kerb, cyclists, people crossing. */
import type { Car } from '../types';
import type { Plan } from './makeScene';

const MOVING: Car['form'][] = ['hatch', 'hatch', 'hatch', 'saloon', 'saloon', 'suv', 'van', 'bus'];
const PARKED: Car['form'][] = ['hatch', 'hatch', 'saloon', 'saloon', 'suv', 'van'];

function moving(plan: Plan): void {
	const { rng, street } = plan;
	const own = street.keep < 0 ? 0 : street.lanes.length - 1;
	street.lanes.forEach((x, lane) => {
		const oncoming = lane !== own && (street.lanes.length < 3 || lane !== 1);
		const first = street.zebra === null ? rng.range(8, 30) : street.zebra + 8;
		for (let z = first; z < 110; z += rng.range(9, 45) / Math.max(0.2, plan.traffic)) {
			if (!rng.chance(0.75 * Math.min(1.3, plan.traffic))) continue;
			const form = rng.pick(MOVING);
			plan.add('car', x + rng.range(-0.25, 0.25), form === 'bus' ? Math.max(z, 18) : z, {
				form,
				heading: (oncoming ? Math.PI : 0) + rng.range(-0.03, 0.03)
			});
			if (form === 'bus') z += 9;
		}
	});
	if (rng.chance(0.14 * plan.traffic)) {
		const heading = rng.pick([Math.PI / 2, -Math.PI / 2]);
		plan.add('car', (street.road[0] + street.road[1]) / 2 + rng.range(-2, 2), rng.range(14, 30), {
			form: rng.pick(PARKED),
			heading
		});
	}
}

function parked(plan: Plan): void {
	const { rng, street } = plan;
	for (const side of [-1, 1] as const) {
		const edge = street.road[side < 0 ? 0 : 1];
		const lane = side < 0 ? street.lanes[0] : street.lanes[street.lanes.length - 1];
		if (Math.abs(edge - lane) < street.laneWidth / 2 + 1.5) continue;
		const away = side === street.keep;
		for (let z = rng.range(4, 9); z < 95; z += rng.range(5.2, 6.6)) {
			if (!rng.chance(0.7 * Math.min(1.4, plan.traffic))) continue;
			plan.add('car', edge - side * 1.1, z, {
				form: rng.pick(PARKED),
				heading: (away ? 0 : Math.PI) + rng.range(-0.03, 0.03)
			});
		}
	}
}

function cyclists(plan: Plan): void {
	const { rng, street } = plan;
	const count = Math.round(rng.pick([0, 1, 1, 2, 3]) * plan.people);
	for (let n = 0; n < count; n++) {
		const away = rng.chance(0.6);
		const lane = street.lanes[street.keep < 0 === away ? 0 : street.lanes.length - 1];
		const side = street.keep < 0 === away ? -1 : 1;
		plan.add('cyclist', lane + side * street.laneWidth * 0.36, 5.5 + 26 * rng.next() ** 1.4, {
			facing: away ? 'away' : 'towards'
		});
	}
	if (rng.chance(0.3 * plan.people)) {
		plan.add('cyclist', rng.range(street.road[0], street.road[1]), rng.range(7, 20), {
			facing: rng.pick(['left', 'right'] as const)
		});
	}
}

function crossing(plan: Plan): void {
	const { rng, street } = plan;
	const count = Math.round(
		(street.zebra === null ? rng.pick([0, 0, 1, 2]) : rng.integer(1, 4)) * plan.people
	);
	for (let n = 0; n < count; n++) {
		const z = street.zebra === null ? rng.range(9, 30) : street.zebra + rng.range(0.4, 2.8);
		plan.add('pedestrian', rng.range(street.road[0], street.road[1]), z, {
			facing: rng.pick(['left', 'right'] as const)
		});
	}
}

export function fillWithTraffic(plan: Plan): void {
	moving(plan);
	parked(plan);
	cyclists(plan);
	crossing(plan);
	const { rng, street } = plan;
	if (!rng.chance(0.08)) return;
	const z = rng.range(7, 14);
	for (let n = 0; n < 4; n++)
		plan.add(
			'furniture',
			street.road[street.keep < 0 ? 0 : 1] - street.keep * (0.5 + 0.25 * n),
			z + n * 1.6,
			{ form: 'cone' }
		);
}
