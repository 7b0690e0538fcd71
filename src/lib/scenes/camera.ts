/**
 * Perspective: a point p is turned into the camera's axes, q = R(p − c), and lands on the pixel
 * (width / 2 + f · q.x / q.z, height / 2 − f · q.y / q.z) with f = width / 2 / tan(view / 2).
 */
import type { Camera, Size, Street } from './types';

export type Point3 = readonly [x: number, y: number, z: number];

/** Nothing nearer than this, in metres, is drawn. */
const NEAR = 0.35;

export interface View {
	size: Size;
	eye: Point3;
	/** Pixels per metre at a distance of one metre. */
	focal: number;
	/** Pixels of a polygon, flat [x, y, x, y, …], cut at the near plane; empty where all is behind. */
	project(points: readonly Point3[]): number[];
	/** Pixel of a point, or null behind the camera. */
	point(p: Point3): [number, number] | null;
	/** The place on the road's plane seen at a pixel, or null above the horizon. */
	ground(px: number, py: number): { x: number; z: number } | null;
}

export function makeView(camera: Camera, street: Pick<Street, 'bend'>, size: Size): View {
	const focal = size.width / 2 / Math.tan(camera.view / 2);
	const [ct, st] = [Math.cos(camera.tilt), Math.sin(camera.tilt)];
	const [cy, sy] = [Math.cos(camera.turn), Math.sin(camera.turn)];
	const [cr, sr] = [Math.cos(camera.roll), Math.sin(camera.roll)];
	const [cx0, cy0] = [size.width / 2, size.height / 2];

	const turned = ([x, y, z]: Point3): [number, number, number] => {
		const dx = x + (street.bend * z * z) / 2 - camera.x;
		const dy = y - camera.height;
		const [ax, az] = [cy * dx - sy * z, sy * dx + cy * z];
		const [by, bz] = [ct * dy - st * az, st * dy + ct * az];
		return [cr * ax - sr * by, sr * ax + cr * by, bz];
	};
	const pixel = (q: readonly number[]): [number, number] => [
		cx0 + (focal * q[0]) / q[2],
		cy0 - (focal * q[1]) / q[2]
	];

	return {
		size,
		eye: [camera.x, camera.height, 0],
		focal,
		point(p) {
			const q = turned(p);
			return q[2] < NEAR ? null : pixel(q);
		},
		project(points) {
			const flat: number[] = [];
			const turnedPoints = points.map(turned);
			turnedPoints.forEach((q, index) => {
				const before = turnedPoints[(index || turnedPoints.length) - 1];
				if (q[2] < NEAR !== before[2] < NEAR) {
					const t = (NEAR - before[2]) / (q[2] - before[2]);
					flat.push(...pixel([before[0] + (q[0] - before[0]) * t, before[1] + (q[1] - before[1]) * t, NEAR]));
				}
				if (q[2] >= NEAR) flat.push(...pixel(q));
			});
			return flat;
		},
		ground(px, py) {
			const [qx, qy] = [(px - cx0) / focal, -(py - cy0) / focal];
			const [ax, by] = [cr * qx + sr * qy, -sr * qx + cr * qy];
			const [dy, az] = [ct * by + st, -st * by + ct];
			if (dy > -1e-3) return null;
			const reach = camera.height / -dy;
			const [x, z] = [(cy * ax + sy * az) * reach + camera.x, (-sy * ax + cy * az) * reach];
			return { x: x - (street.bend * z * z) / 2, z };
		}
	};
}
