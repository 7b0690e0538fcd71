/**
 * The shadow that a row of houses throws over the street: a point of height h falls on the ground at
 * p − direction · h / direction.y. One outline a side, so that neighbours do not darken each other's shadow.
 */
import type { Point3 } from '../camera';
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
