/** Pitched roofs and their chimneys. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import type { Building } from '../types';

export function drawRoof(pen: Pen, building: Building, rise: number, colour: Rgb): void {
	const { x, z, side, length, depth, height } = building;
	const [eave, ridge] = [x - side * 0.3, x + (side * depth) / 2];
	const top = height + rise;
	const normal: Point3 = [-side * 0.55, 0.83, 0];
	const slope: Point3[] = [
		[eave, height, z - 0.1],
		[eave, height, z + length],
		[ridge, top, z + length],
		[ridge, top, z - 0.1]
	];
	pen.face(slope, colour, { label: LABEL.building, normal });
	for (let n = 1; n < 9; n++) {
		const t = n / 9;
		const [u, v] = [eave + (ridge - eave) * t, height + rise * t];
		pen.line(
			[
				[u, v, z],
				[u, v, z + length]
			],
			times(colour, 0.78),
			0.05,
			0.6,
			normal
		);
	}
	pen.line(
		[
			[eave, height, z],
			[eave, height, z + length]
		],
		[60, 56, 54],
		0.14,
		1,
		[-side, 0, 0]
	);
}

export function drawChimney(pen: Pen, building: Building, rise: number, wall: Rgb, at: number): void {
	const { x, z, side, depth, height } = building;
	const [u, y0, y1] = [x + (side * depth) / 2, height + rise * 0.5, height + rise + 1.3];
	const [near, far] = [z + at, z + at + 0.9];
	const front: Point3[] = [
		[u - side * 0.4, y0, near],
		[u - side * 0.4, y0, far],
		[u - side * 0.4, y1, far],
		[u - side * 0.4, y1, near]
	];
	const end: Point3[] = [
		[u - 0.4, y0, near],
		[u + 0.4, y0, near],
		[u + 0.4, y1, near],
		[u - 0.4, y1, near]
	];
	pen.face(front, times(wall, 0.9), { label: LABEL.building, normal: [-side, 0, 0] });
	pen.face(end, times(wall, 0.9), { label: LABEL.building, normal: [0, 0, -1] });
	for (const dx of [-0.22, 0.12]) {
		pen.face(
			[
				[u + dx, y1, near],
				[u + dx + 0.2, y1, near],
				[u + dx + 0.17, y1 + 0.4, near],
				[u + dx + 0.03, y1 + 0.4, near]
			],
			[164, 96, 66],
			{ label: LABEL.building, normal: [0, 0, -1] }
		);
	}
}
