/** Trees and hedges: a trunk, limbs, and leaves in clumps that are lighter towards the sun. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import { blob, ellipse, type Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import { random, type Random } from '../random';
import type { Hedge, Tree } from '../types';
import { KERB } from './ground';

const LEAVES: Record<Tree['season'], Rgb[]> = {
	summer: [
		[84, 118, 54],
		[72, 104, 58],
		[104, 128, 62],
		[62, 92, 48]
	],
	autumn: [
		[178, 118, 44],
		[160, 84, 40],
		[190, 150, 62],
		[126, 112, 52]
	]
};
const BARK: Rgb[] = [
	[92, 78, 64],
	[110, 98, 84],
	[76, 66, 58]
];
const AHEAD: Point3 = [0, 0.3, -0.95];

/** A tapering limb as a polygon on the plane. */
function limb(pen: Pen, plane: Plane, from: Point2, to: Point2, w0: number, w1: number, colour: Rgb): void {
	const [du, dv] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(du, dv) || 1;
	const [nu, nv] = [-dv / length, du / length];
	const outline: Point2[] = [
		[from[0] + nu * w0, from[1] + nv * w0],
		[to[0] + nu * w1, to[1] + nv * w1],
		[to[0] - nu * w1, to[1] - nv * w1],
		[from[0] - nu * w0, from[1] - nv * w0]
	];
	pen.outline(plane, outline, colour, { label: LABEL.tree, normal: AHEAD, right: times(colour, 0.62) });
}

function branches(
	pen: Pen,
	plane: Plane,
	from: Point2,
	angle: number,
	length: number,
	width: number,
	depth: number,
	colour: Rgb,
	rng: Random
): void {
	const to: Point2 = [from[0] + length * Math.sin(angle), from[1] + length * Math.cos(angle)];
	limb(pen, plane, from, to, width, width * 0.62, colour);
	if (depth === 0) return;
	const count = rng.integer(2, 3);
	for (let n = 0; n < count; n++) {
		const spread = (n - (count - 1) / 2) * rng.range(0.5, 0.85) + rng.range(-0.15, 0.15);
		branches(
			pen,
			plane,
			to,
			angle * 0.75 + spread,
			length * rng.range(0.62, 0.82),
			width * 0.55,
			depth - 1,
			colour,
			rng
		);
	}
}

/** Clumps [u, v, radius] of a crown, by the tree's form, from back to front. */
function clumps(tree: Tree, rng: Random): [number, number, number][] {
	const h = tree.height;
	if (tree.form === 'conifer') {
		return Array.from({ length: 9 }, (_, n): [number, number, number] => {
			const t = n / 8;
			return [rng.range(-0.03, 0.03) * h, h * (0.16 + 0.78 * t), h * (0.2 * (1 - t) + 0.025)];
		});
	}
	const [ru, rv, middle] = tree.form === 'tall' ? [0.17, 0.38, 0.58] : [0.31, 0.29, 0.66];
	const list: [number, number, number][] = [[0, h * middle, h * Math.min(ru, rv) * 0.95]];
	for (let n = 0; n < 11; n++) {
		const angle = (2 * Math.PI * n) / 11 + rng.range(-0.2, 0.2);
		const reach = rng.range(0.55, 0.8);
		list.push([
			h * ru * reach * Math.cos(angle),
			h * (middle + rv * reach * Math.sin(angle)),
			h * ru * rng.range(0.34, 0.5)
		]);
	}
	return list.sort((a, b) => b[1] - a[1]);
}

/** One clump: its outline carries the label; dabs inside it give leaves and light. */
function clump(
	pen: Pen,
	plane: Plane,
	[u, v, r]: readonly [number, number, number],
	leaf: Rgb,
	z: number,
	low: number,
	rng: Random
): void {
	const { light } = pen;
	const base = times(leaf, 0.62 + 0.3 * low);
	pen.outline(plane, blob(rng, u, v, r, r * 0.9, 0.2, 20), base, { label: LABEL.tree, normal: AHEAD });
	const pixels = pen.scale(z) * r;
	const dabs = Math.min(46, Math.round(pixels * 1.3));
	const sunward = Math.sign(light.direction[0]) * 0.35;
	for (let n = 0; n < dabs; n++) {
		const angle = rng.range(0, Math.PI * 2);
		const reach = Math.sqrt(rng.next()) * 0.74;
		const [du, dv] = [reach * Math.cos(angle), reach * Math.sin(angle)];
		const lit = 0.5 + 0.5 * (dv * 0.8 + du * sunward * 2);
		const colour = mix(
			times(leaf, 0.5),
			times(mix(leaf, [206, 206, 96], 0.22), 1.45),
			lit * rng.range(0.55, 1.1)
		);
		const s = r * rng.range(0.07, 0.19);
		pen.outline(plane, blob(rng, u + du * r, v + dv * r * 0.9, s, s * 0.75, 0.3, 7), colour, {
			normal: AHEAD,
			alpha: 0.85
		});
	}
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

export function drawTree(pen: Pen, tree: Tree): void {
	const rng = random(tree.seed);
	const { x, z, height } = tree;
	const plane: Plane = (u, v) => [x + u, KERB + v, z];
	const bark = rng.pick(BARK);
	const leaf = times(rng.pick(LEAVES[tree.season]), rng.range(0.85, 1.2));
	castShadow(pen, x, z, height * 0.26, height * 0.62);
	pen.contactShadow(x, z, 0.5, 0.5, 0.4);
	if (tree.form === 'bare') {
		const depth = pen.scale(z) * height > 90 ? 6 : 4;
		branches(pen, plane, [0, 0], rng.range(-0.05, 0.05), height * 0.26, height * 0.026, depth, bark, rng);
		return;
	}
	const crown = clumps(tree, rng);
	limb(pen, plane, [0, 0], [rng.range(-0.1, 0.1), height * 0.5], height * 0.024, height * 0.014, bark);
	if (tree.form !== 'conifer') {
		for (const side of [-1, 1])
			limb(
				pen,
				plane,
				[0, height * 0.3],
				[side * height * 0.16, height * 0.55],
				height * 0.012,
				height * 0.006,
				bark
			);
	}
	const dark = tree.form === 'conifer' ? mix(leaf, [38, 70, 52], 0.5) : leaf;
	crown.forEach((c) => clump(pen, plane, c, dark, z, Math.min(1, c[1] / height), rng));
}

export function drawHedge(pen: Pen, hedge: Hedge): void {
	const rng = random(hedge.seed);
	const { x, z, length, height } = hedge;
	const leaf = times(rng.pick(LEAVES.summer), rng.range(0.8, 1.05));
	const side = Math.sign(x) || 1;
	const wall = (u: number, v: number): Point3 => [x, KERB + v, z + u];
	const end = (u: number, v: number): Point3 => [x + side * u, KERB + v, z];
	const top: Point3[] = [
		wall(0, height),
		wall(length, height),
		[x + side * 0.9, KERB + height, z + length],
		[x + side * 0.9, KERB + height, z]
	];
	pen.face(top, times(leaf, 1.15), { label: LABEL.tree, normal: [0, 1, 0] });
	for (const [plane, span, normal] of [
		[end, 0.9, [0, 0, -1]],
		[wall, length, [-side, 0, 0]]
	] as const) {
		pen.face([plane(0, 0), plane(span, 0), plane(span, height), plane(0, height)], leaf, {
			label: LABEL.tree,
			normal,
			foot: times(leaf, 0.55)
		});
		const bumps = Math.max(2, Math.round(span / 0.45));
		for (let n = 0; n < bumps; n++) {
			const r = rng.range(0.18, 0.3);
			pen.outline(plane, blob(rng, ((n + 0.5) * span) / bumps, height - 0.05, r, r * 0.6, 0.25, 10), leaf, {
				label: LABEL.tree,
				normal
			});
		}
		const dabs = Math.min(160, Math.round(span * height * pen.scale(z) * 0.5));
		for (let n = 0; n < dabs; n++) {
			const v = rng.range(0.05, height * 0.96);
			const s = rng.range(0.05, 0.13);
			const colour = times(leaf, 0.55 + (0.75 * v) / height + rng.range(-0.15, 0.2));
			pen.outline(plane, blob(rng, rng.range(0.1, span - 0.1), v, s, s * 0.8, 0.3, 6), colour, {
				normal,
				alpha: 0.8
			});
		}
	}
}
