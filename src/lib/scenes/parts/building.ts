/** A house: front wall along the street, the end wall that faces the camera, a roof. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import { random, type Random } from '../random';
import type { Building } from '../types';
import { drawFacade } from './facade';
import { KERB } from '../height';
import type { Facade } from './wall';

import { drawChimney, drawRoof } from './roof';

const BRICK: Rgb[] = [
	[158, 88, 66],
	[172, 106, 76],
	[134, 76, 62],
	[184, 142, 104],
	[196, 170, 128]
];
const RENDER: Rgb[] = [
	[226, 218, 200],
	[208, 196, 178],
	[232, 228, 220],
	[214, 190, 160],
	[190, 200, 204],
	[222, 200, 190]
];
const CONCRETE: Rgb[] = [
	[168, 166, 162],
	[186, 182, 174],
	[150, 154, 160]
];
const SLATE: Rgb[] = [
	[84, 84, 92],
	[102, 78, 70],
	[120, 84, 66],
	[76, 82, 86]
];

function wallColour(building: Building, rng: Random): { wall: Rgb; brick: boolean } {
	const brick =
		building.style === 'terrace' || building.style === 'house'
			? rng.chance(0.7)
			: building.style === 'shop' && rng.chance(0.5);
	if (building.style === 'office' || (building.style === 'block' && rng.chance(0.6)))
		return { wall: rng.pick(CONCRETE), brick: false };
	return { wall: times(rng.pick(brick ? BRICK : RENDER), rng.range(0.9, 1.08)), brick };
}

/** Courses of brick or panels of render, finer than what is worth drawing far away. */
function texture(pen: Pen, facade: Facade, seed: number): void {
	const rng = random(seed);
	const { wall, plane, length, height, normal, z } = facade;
	const pixels = pen.scale(z);
	if (facade.brick && pixels * 0.15 > 1.2) {
		for (let v = 0.3; v < height; v += 0.15)
			pen.line([plane(0, v), plane(length, v)], times(wall, 0.78), 0.018, 0.5, normal);
	}
	const patches = Math.min(140, Math.round(pixels * 2.4));
	for (let n = 0; n < patches; n++) {
		const [u, v] = [rng.range(0, length - 0.5), rng.range(0, height - 0.2)];
		const [w, h] = facade.brick
			? [rng.range(0.2, 0.7), rng.range(0.07, 0.3)]
			: [rng.range(0.4, 2.4), rng.range(0.2, 1.6)];
		const corners: Point3[] = [
			plane(u, v),
			plane(Math.min(length, u + w), v),
			plane(Math.min(length, u + w), Math.min(height, v + h)),
			plane(u, Math.min(height, v + h))
		];
		pen.face(corners, times(wall, rng.range(0.8, 1.16)), { normal, alpha: facade.brick ? 0.5 : 0.14 });
	}
}

/** Grime under the eaves and damp at the foot. */
function weathering(pen: Pen, { plane, length, height }: Facade): void {
	for (const [v0, v1, alpha] of [
		[height - 0.5, height, 0.16],
		[0, 0.5, 0.18],
		[0.5, 1.1, 0.07]
	]) {
		pen.face([plane(0, v0), plane(length, v0), plane(length, v1), plane(0, v1)], [40, 34, 30], { alpha });
	}
}

function endWall(pen: Pen, building: Building, wall: Rgb, rise: number, rng: Random): void {
	const { x, z, side, depth, height } = building;
	const normal: Point3 = [0, 0, -1];
	const gable: Point3[] = [
		[x, 0, z],
		[x + side * depth, 0, z],
		[x + side * depth, height, z],
		[x + (side * depth) / 2, height + rise, z],
		[x, height, z]
	];
	pen.face(gable, times(wall, 0.96), { label: LABEL.building, normal, foot: times(wall, 0.84) });
	const plane = (u: number, v: number): Point3 => [x + side * u, v, z];
	texture(pen, { wall, brick: false, plane, length: depth, height, normal, z, side }, building.seed + 1);
	if (rng.chance(0.5)) {
		for (let v = 1.4; v < height - 1.6; v += 3) {
			const u = depth * 0.3;
			pen.face([plane(u, v), plane(u + 0.9, v), plane(u + 0.9, v + 1.3), plane(u, v + 1.3)], [64, 74, 86], {
				normal,
				foot: [96, 106, 116]
			});
		}
	}
}

export function drawBuilding(pen: Pen, building: Building): void {
	const rng = random(building.seed);
	const { x, z, side, length, height, style } = building;
	const { wall, brick } = wallColour(building, rng);
	const pitched = style === 'terrace' || style === 'house' || (style === 'shop' && rng.chance(0.5));
	const rise = pitched ? building.depth * rng.range(0.22, 0.36) : 0;
	const normal: Point3 = [-side, 0, 0];
	const plane = (u: number, v: number): Point3 => [x, v, z + u];
	if (pitched) drawRoof(pen, building, rise, times(rng.pick(SLATE), rng.range(0.9, 1.2)));
	endWall(pen, building, wall, rise, rng);
	if (pitched)
		for (const at of [length * 0.12, length * 0.8])
			if (rng.chance(0.7)) drawChimney(pen, building, rise, wall, at);
	const front: Point3[] = [plane(0, 0), plane(length, 0), plane(length, height), plane(0, height)];
	pen.face(front, mix(wall, [255, 255, 255], 0.04), {
		label: LABEL.building,
		normal,
		foot: times(wall, 0.9)
	});
	const facade: Facade = { wall, brick, plane, length, height, normal, z: Math.max(2, z), side };
	texture(pen, facade, building.seed + 2);
	drawFacade(pen, building, facade);
	weathering(pen, facade);
	const shade: Point3[] = [
		[x, KERB, z],
		[x - side * 0.7, KERB, z],
		[x - side * 0.7, KERB, z + length],
		[x, KERB, z + length]
	];
	pen.face(shade, [16, 16, 22], { alpha: 0.22 });
}
