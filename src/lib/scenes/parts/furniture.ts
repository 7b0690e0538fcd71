/** Litter bins, cones and pillar boxes: things in the street that none of the classes names. */
import type { Point3 } from '../camera';
import { LABEL } from '../classes';
import { times, type Rgb } from '../colour';
import { ellipse, rectangle, rounded, type Point2 } from '../outline';
import type { Pen, Plane } from '../pen';
import { random } from '../random';
import type { Furniture } from '../types';

const AHEAD: Point3 = [0, 0.2, -0.98];

export function drawFurniture(pen: Pen, item: Furniture): void {
	const rng = random(item.seed);
	const { x, z } = item;
	const foot = pen.ground(x);
	const plane: Plane = (u, v) => [x + u, foot + v, z];
	const draw = (outline: readonly Point2[], colour: Rgb, base = false) =>
		pen.outline(plane, outline, times(colour, 1.1), {
			label: base ? LABEL.void : undefined,
			normal: AHEAD,
			right: times(colour, 0.68)
		});
	pen.contactShadow(x, z, 0.32, 0.24, 0.5);
	if (item.form === 'cone') {
		draw(
			[
				[-0.2, 0],
				[0.2, 0],
				[0.2, 0.05],
				[0.05, 0.6],
				[-0.05, 0.6],
				[-0.2, 0.05]
			],
			[226, 92, 34],
			true
		);
		draw(
			[
				[-0.13, 0.25],
				[0.13, 0.25],
				[0.09, 0.4],
				[-0.09, 0.4]
			],
			[238, 236, 230]
		);
	} else if (item.form === 'pillar') {
		draw(rectangle(-0.24, 0, 0.24, 1.45), [186, 28, 36], true);
		draw(ellipse(0, 1.45, 0.28, 0.12, 18), [198, 36, 42], true);
		draw(rectangle(-0.26, 0, 0.26, 0.22), [30, 28, 30], true);
		draw(rectangle(-0.14, 1.12, 0.14, 1.18), [30, 18, 20]);
		draw(rectangle(-0.1, 0.78, 0.1, 0.98), [230, 226, 216]);
	} else {
		const colour: Rgb = rng.pick([
			[40, 66, 52],
			[50, 52, 56],
			[36, 44, 70]
		]);
		draw(
			rounded(
				[
					[-0.26, 0],
					[0.26, 0],
					[0.28, 0.95],
					[-0.28, 0.95]
				],
				1
			),
			colour,
			true
		);
		draw(
			rounded(
				[
					[-0.31, 0.86],
					[0.31, 0.86],
					[0.22, 1.08],
					[-0.22, 1.08]
				],
				1
			),
			times(colour, 1.2),
			true
		);
		draw(rectangle(-0.15, 0.88, 0.15, 0.96), [16, 16, 18]);
	}
}
