/**
 * The shadow that a row of houses throws over the street: a point of height h falls on the ground at
 * p − direction · h / direction.y. One outline a side, so that neighbours do not darken each other's shadow.
 */
import type { Point3 } from '../camera';
import { KERB } from '../height';
import { ellipse } from '../outline';
import type { Pen } from '../pen';
import type { Building, Scene } from '../types';

/** Shadows longer than this are cut, in metres. */
const LONGEST = 45;

export function drawHouseShadows(pen: Pen, scene: Scene): void {
	const { direction, sunny } = pen.light;
	if (sunny < 0.08 || direction[1] < 0.05) return;
	const side = direction[0] < 0 ? -1 : 1;
	const houses = scene.objects
		.filter((object): object is Building => object.kind === 'building' && object.side === side)
		.sort((a, b) => a.z - b.z);
	if (houses.length === 0) return;
	const foot = houses[0].x;
	const edge: Point3[] = [];
	for (const { x, z, length, height } of houses) {
		const fall = Math.min(LONGEST, height / direction[1]);
		const [dx, dz] = [-direction[0] * fall, -direction[2] * fall];
		const start = edge.length > 0 ? Math.max(z, edge[edge.length - 1][2]) : z;
		edge.push(
			[x, 0, start],
			[x + dx, 0, Math.max(start, z + dz)],
			[x + dx, 0, Math.max(start, z + length + dz)]
		);
	}
	const last = houses[houses.length - 1];
	pen.face([...edge, [foot, 0, last.z + last.length], [foot, 0, houses[0].z]], [10, 14, 34], {
		alpha: 0.34 * sunny
	});
}

/** A soft patch on the ground, pushed away from the sun. */
export function castShadow(pen: Pen, x: number, z: number, radius: number, height: number): void {
	const { direction, sunny } = pen.light;
	if (sunny < 0.05) return;
	const reach = Math.min(3, 1 / Math.max(0.2, direction[1]));
	const [sx, sz] = [-direction[0] * reach * height, -direction[2] * reach * height];
	for (const [grow, alpha] of [
		[1.15, 0.14],
		[0.95, 0.2]
	]) {
		const pool = ellipse(0, 0, radius * grow, radius * grow, 20).map(([u, v]): Point3 => [
			x + sx + u,
			KERB * 0.5,
			z + sz + v
		]);
		if (pool.every((p) => p[2] > 0.5)) pen.face(pool, [14, 16, 28], { alpha: alpha * sunny });
	}
}
