/** Carriageway, pavements and verges: everything flat. */
import { LABEL } from '../classes';
import { mix, times, type Rgb } from '../colour';
import { KERB } from '../height';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene } from '../types';
import { asphaltTexture, manholes, puddles } from './asphalt';
import { drawMarkings } from './markings';
import { drawGrass, drawPavement } from './pavement';
import { drawHouseShadows } from './shadows';
import { strip } from './strip';

export function drawGround(pen: Pen, scene: Scene): void {
	const { street } = scene;
	const rng = random(scene.seed * 5);
	const tint = rng.range(0.85, 1.15);
	const asphalt = times(mix([126, 124, 124], [74, 76, 82], pen.light.wet * 0.8), tint);
	const paving: Rgb = times(
		mix(
			rng.pick([
				[186, 178, 166],
				[166, 164, 162],
				[178, 158, 142]
			] as Rgb[]),
			[110, 110, 114],
			pen.light.wet * 0.5
		),
		tint
	);
	strip(pen, street, -160, street.road[0], 0, [120, 128, 92], LABEL.tree);
	strip(pen, street, street.road[1], 160, 0, [120, 128, 92], LABEL.tree);
	strip(pen, street, street.road[0], street.road[1], 0, asphalt, LABEL.road);
	asphaltTexture(pen, scene, asphalt);
	manholes(pen, scene, asphalt);
	drawMarkings(pen, scene);
	puddles(pen, scene);
	for (const side of [-1, 1] as const) {
		const index = side < 0 ? 0 : 1;
		const back = street.road[index] + side * street.pavement[index];
		const front = back + side * street.verge[index];
		if (street.verge[index] > 0) drawGrass(pen, scene, back, front, scene.seed * 5 + 9 + side);
		const yard = front + side * 3;
		strip(
			pen,
			street,
			Math.min(front, yard),
			Math.max(front, yard),
			KERB,
			times(paving, 0.94),
			LABEL.pavement
		);
		drawPavement(pen, scene, side, paving);
	}
	drawHouseShadows(pen, scene);
}
