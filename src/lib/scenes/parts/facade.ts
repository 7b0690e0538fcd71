/** What a front wall carries: floors of windows, doors, shop fronts, bands of stone. */
import { times, type Rgb } from '../colour';
import type { Pen } from '../pen';
import { random, type Random } from '../random';
import type { Building } from '../types';
import { drawShopFront } from './shop';
import { glass, panel, type Facade } from './wall';

interface WindowStyle {
	frame: Rgb;
	stone: Rgb;
	bars: number;
	sill: boolean;
	lintel: boolean;
}

function drawWindow(
	pen: Pen,
	f: Facade,
	u: number,
	v: number,
	w: number,
	h: number,
	style: WindowStyle,
	seed: number
): void {
	const { plane, normal } = f;
	if (pen.scale(f.z + u) * Math.min(w, h) < 2.5) {
		panel(pen, plane, u, v, u + w, v + h, [70, 78, 88], { normal });
		return;
	}
	const rng = random(seed);
	if (style.lintel) panel(pen, plane, u - 0.12, v + h, u + w + 0.12, v + h + 0.2, style.stone, { normal });
	panel(pen, plane, u - 0.07, v - 0.05, u + w + 0.07, v + h + 0.05, times(f.wall, 0.6), { normal });
	panel(pen, plane, u, v, u + w, v + h, style.frame, { normal });
	const t = 0.07;
	const pane = (w - t) / style.bars;
	for (let n = 0; n < style.bars; n++) {
		const u0 = u + t + n * pane;
		glass(pen, plane, u0, v + t, u0 + pane - t, v + h / 2 - t / 2, normal, rng.chance(0.4), rng);
		glass(pen, plane, u0, v + h / 2 + t / 2, u0 + pane - t, v + h - t, normal, rng.chance(0.4), rng);
	}
	panel(pen, plane, u, v + h - 0.16, u + w, v + h, [10, 12, 18], { alpha: 0.3 });
	if (style.sill) {
		panel(pen, plane, u - 0.12, v - 0.14, u + w + 0.12, v, style.stone, { normal });
		panel(pen, plane, u - 0.1, v - 0.3, u + w + 0.1, v - 0.14, [20, 18, 18], { alpha: 0.2 });
	}
}

function drawDoor(pen: Pen, f: Facade, u: number, rng: Random): void {
	const { plane, normal } = f;
	const colour: Rgb = rng.pick([
		[120, 34, 36],
		[34, 62, 96],
		[40, 74, 56],
		[58, 44, 38],
		[214, 208, 196],
		[196, 150, 60]
	]);
	panel(pen, plane, u - 0.12, 0.1, u + 1.12, 2.55, [222, 218, 210], { normal });
	panel(pen, plane, u, 0.1, u + 1, 2.1, colour, { normal, foot: times(colour, 0.8) });
	for (const v of [0.3, 1.15])
		for (const du of [0.12, 0.56])
			panel(pen, plane, u + du, v, u + du + 0.32, v + 0.65, times(colour, 0.78), { normal });
	glass(pen, plane, u, 2.15, u + 1, 2.5, normal, true, rng);
	panel(pen, plane, u - 0.2, 0, u + 1.2, 0.12, [170, 166, 158], { normal });
}

/** Floor to ceiling glass between slabs. */
function drawCurtainWall(pen: Pen, f: Facade, rng: Random): void {
	const { plane, normal, length, height } = f;
	const bay = rng.range(1.4, 2.2);
	for (let v = 0.4; v + 2.4 < height; v += 3.4) {
		for (let u = 0.15; u + bay < length; u += bay)
			glass(pen, plane, u, v, u + bay - 0.12, v + 2.5, normal, rng.chance(0.5), rng);
		panel(pen, plane, 0, v + 2.55, length, v + 3.05, times(f.wall, 0.92), { normal });
	}
}

export function drawFacade(pen: Pen, building: Building, f: Facade): void {
	const rng = random(building.seed + 3);
	const { plane, normal, length, height } = f;
	if (building.style === 'office') return drawCurtainWall(pen, f, rng);
	const stone: Rgb = f.brick ? [206, 196, 180] : times(f.wall, 1.1);
	const frame: Rgb = rng.chance(0.75) ? [236, 234, 230] : [70, 66, 64];
	const style: WindowStyle = {
		frame,
		stone,
		bars: rng.integer(1, 2),
		sill: rng.chance(0.8),
		lintel: f.brick
	};
	const floor = building.style === 'block' ? 2.9 : 3.1;
	const bays = Math.max(1, Math.round(length / rng.range(2.4, 3.4)));
	const bay = length / bays;
	const w = Math.min(bay * rng.range(0.36, 0.55), 1.9);
	const h = rng.range(1.35, 1.8);
	const shop = building.style === 'shop';
	if (shop) drawShopFront(pen, f, rng);
	const doorEvery = building.style === 'block' ? 4 : 2;
	for (let n = 0, v = 0.95; v + h + 0.3 < height; n++, v += floor) {
		if (shop && n === 0) continue;
		for (let b = 0; b < bays; b++) {
			const u = b * bay + (bay - w) / 2;
			if (n === 0 && b % doorEvery === 1 && bay > 1.6) drawDoor(pen, f, b * bay + (bay - 1) / 2, rng);
			else drawWindow(pen, f, u, v, w, h, style, building.seed + 100 * n + b);
		}
		if (n > 0 && rng.chance(0.3)) panel(pen, plane, 0, v - 0.55, length, v - 0.4, stone, { normal });
	}
	panel(pen, plane, 0, height - 0.3, length, height, stone, { normal });
	if (rng.chance(0.7))
		pen.line([plane(length - 0.25, 0.2), plane(length - 0.25, height)], [54, 52, 52], 0.09, 0.9, normal);
}
