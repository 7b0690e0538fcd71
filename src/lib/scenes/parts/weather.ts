/** What lies between the street and the lens: rain, a darker rim. */
import { css } from '../colour';
import type { Pen } from '../pen';
import { random } from '../random';
import type { Scene } from '../types';

export function drawWeather(pen: Pen, scene: Scene): void {
	const { width, height } = pen.view.size;
	const { rain } = scene.weather;
	const rng = random(scene.seed * 11 + 5);
	for (let n = 0; n < 260 * rain; n++) {
		const [x, y, near] = [rng.range(-0.05, 1.05) * width, rng.range(-0.1, 1) * height, rng.next()];
		const length = height * (0.02 + 0.06 * near);
		const points = [x, y, x - length * 0.16, y + length];
		pen.shapes.push({
			points,
			paint: css([214, 222, 232], 0.1 + 0.22 * near),
			label: null,
			owner: null,
			width: Math.max(0.5, (width / 480) * (0.5 + near))
		});
	}
	const radius = Math.hypot(width, height) / 2;
	pen.flat([0, 0, width, 0, width, height, 0, height], {
		kind: 'radial',
		centre: [width / 2, height / 2],
		radius,
		stops: [
			[0.6, 'rgba(8,10,18,0.001)'],
			[1, 'rgba(8,10,18,0.18)']
		]
	});
}
