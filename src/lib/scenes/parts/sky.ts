/** Sky, sun and clouds, and the far end of the street under them. */
import { css, mix, times, type Rgb } from '../colour';
import { LABEL } from '../classes';
import { blob } from '../outline';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene } from '../types';

/** Pixel row of the horizon in the middle of the picture. */
function horizonRow(pen: Pen, scene: Scene): number {
	const { size, focal } = pen.view;
	return size.height / 2 + focal * Math.tan(scene.camera.tilt);
}

function sun(pen: Pen): void {
	const { direction, sunny, day } = pen.light;
	const at = pen.view.point([direction[0] * 1e4, direction[1] * 1e4, direction[2] * 1e4]);
	if (!at || sunny < 0.05 || direction[2] < 0.1) return;
	const warm: Rgb = mix([255, 214, 160], [255, 250, 235], day);
	for (const [radius, alpha] of [
		[0.55, 0.35],
		[0.16, 0.5],
		[0.035, 1]
	]) {
		const r = radius * pen.view.size.width;
		const box = [at[0] - r, at[1] - r, at[0] + r, at[1] - r, at[0] + r, at[1] + r, at[0] - r, at[1] + r];
		const stops: [number, string][] = [
			[0, css(warm, alpha * sunny * 0.99)],
			[radius < 0.1 ? 0.7 : 0.15, css(warm, alpha * sunny * (radius < 0.1 ? 0.9 : 0.5))],
			[1, css(warm, 0.001)]
		];
		pen.flat(box, { kind: 'radial', centre: at, radius: r, stops });
	}
}

function clouds(pen: Pen, scene: Scene, horizon: number): void {
	const rng = random(scene.seed * 31 + 7);
	const { width } = pen.view.size;
	const { cloud } = scene.weather;
	const { light } = pen;
	const lit = times(
		mix([255, 252, 246], light.horizon, 0.25 + 0.4 * (1 - light.day)),
		0.35 + 0.65 * light.day
	);
	const shaded = mix(times(light.zenith, 0.9), light.horizon, 0.55);
	const count = Math.round(2 + 16 * cloud);
	for (let n = 0; n < count; n++) {
		const height = rng.range(0.05, 1);
		const v = horizon * (1 - height);
		const u = rng.range(-0.1, 1.1) * width;
		const reach = width * rng.range(0.05, 0.16) * (0.4 + height);
		const thick = reach * rng.range(0.16, 0.3);
		const puffs = rng.integer(5, 10);
		const strength = rng.range(0.25, 0.6) * (0.4 + 0.6 * cloud);
		for (let p = 0; p < puffs; p++) {
			const t = (p + 0.5) / puffs;
			const arch = Math.sin(Math.PI * t);
			const [pu, pv] = [u + (t - 0.5) * 2 * reach, v - thick * arch * rng.range(0, 0.8)];
			const r = thick * (0.5 + 0.9 * arch) * rng.range(0.7, 1.2);
			const outline = blob(rng, pu, pv, r * 1.7, r, 0.1).flat();
			const colour = css(mix(lit, shaded, rng.range(0, 0.5)), strength);
			const stops: [number, string][] = [
				[0, colour],
				[0.5, css(mix(lit, shaded, 0.45), strength * 0.6)],
				[1, css(shaded, 0.001)]
			];
			pen.flat(outline, { kind: 'radial', centre: [pu, pv - r * 0.25], radius: r * 1.8, stops });
		}
	}
}

/** Roofs and tree tops too far away to be objects. */
function backdrop(pen: Pen, scene: Scene): void {
	const rng = random(scene.seed * 17 + 3);
	const z = scene.street.depth;
	for (const layer of [1.25, 1]) {
		let x = -z * 1.5;
		while (x < z * 1.5) {
			const isTree = rng.chance(0.55);
			const span = isTree ? rng.range(6, 16) : rng.range(9, 26);
			const height = isTree ? rng.range(6, 13) : rng.range(6, 17);
			if (isTree) {
				const colour: Rgb = times([84, 104, 66], rng.range(0.7, 1));
				const crown = blob(rng, x + span / 2, height * 0.45, span * 0.75, height * 0.6, 0.14, 22);
				pen.outline((u, v) => [u, v, z * layer], crown, colour, {
					label: LABEL.tree,
					normal: [0, 0.4, -0.9]
				});
			} else {
				const colour: Rgb = times(
					rng.pick([
						[176, 140, 120],
						[190, 178, 160],
						[150, 148, 150]
					] as Rgb[]),
					rng.range(0.7, 1)
				);
				const roof = rng.chance(0.5) ? height * 0.25 : 0;
				const outline = [
					[x, 0],
					[x + span, 0],
					[x + span, height],
					[x + span / 2, height + roof],
					[x, height]
				] as const;
				pen.outline((u, v) => [u, v, z * layer], outline, colour, {
					label: LABEL.building,
					normal: [0, 0, -1]
				});
			}
			x += span * rng.range(0.7, 1);
		}
	}
}

export function drawSky(pen: Pen, scene: Scene): void {
	const { width, height } = pen.view.size;
	const { light } = pen;
	const horizon = horizonRow(pen, scene);
	pen.flat(
		[0, 0, width, 0, width, height, 0, height],
		{
			kind: 'linear',
			from: [0, Math.min(0, horizon - height)],
			to: [0, Math.max(1, horizon)],
			stops: [
				[0, css(light.zenith)],
				[0.55, css(mix(light.zenith, light.horizon, 0.5))],
				[1, css(light.horizon)]
			]
		},
		LABEL.sky
	);
	sun(pen);
	clouds(pen, scene, Math.max(horizon, 1));
	backdrop(pen, scene);
}
