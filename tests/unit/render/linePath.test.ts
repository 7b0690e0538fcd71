import { describe, expect, it } from 'vitest';
import { fcnLayers, mapShapes } from '$lib/fcn';
import { longestRun, networkLayout, withFolded, type NetNode } from '$lib/render/network';

const layers = fcnLayers({ channels: [16, 32, 64, 128, 128], fc: 256, classes: 11 });
const shapes = mapShapes(layers, 384, 480);
const fcn: NetNode[] = layers.map(({ name, inputs }) => {
	const [height, width, channels] = shapes[name];
	return { name, inputs, size: [height, width], channels };
});

describe('what stands on a line', () => {
	it('lies in the middle of its longest straight piece', () => {
		expect(
			longestRun([
				[0, 0],
				[10, 0],
				[10, 50],
				[30, 50]
			])
		).toEqual({ x: 10, y: 25, length: 50, upright: true });
		expect(
			longestRun([
				[5, 40],
				[5, 10],
				[105, 10],
				[105, 30]
			])
		).toEqual({ x: 55, y: 10, length: 100, upright: false });
	});

	it('is on the line, for every line of the network', () => {
		const { routes } = networkLayout(withFolded(fcn, [], []), {
			width: 940,
			labelWidth: () => 60,
			labelHeight: 46
		});
		for (const { points } of routes) {
			const { x, y, length, upright } = longestRun(points);
			const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
			const around = points.slice(1).some(([toX, toY], n) => {
				const [fromX, fromY] = points[n];
				const [across, along] = upright ? [fromX, fromY] : [fromY, fromX];
				const end = upright ? toY : toX;
				const [line, middle] = upright ? [x, y] : [y, x];
				return near(across, line) && near((along + end) / 2, middle) && near(Math.abs(end - along), length);
			});
			expect(around).toBe(true);
		}
	});
});
