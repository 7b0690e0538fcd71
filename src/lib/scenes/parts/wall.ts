/** A wall as a plane that things are drawn on, and the glass in it. */
import type { Point3 } from '../camera';
import { mix, times, type Rgb } from '../colour';
import type { Pen, Plane } from '../pen';
import type { Random } from '../random';

export interface Facade {
	wall: Rgb;
	brick: boolean;
	/** u runs along the street from the near end, v up, metres. */
	plane: Plane;
	length: number;
	height: number;
	normal: Point3;
	/** Distance of the near end. */
	z: number;
	side: -1 | 1;
}

export function panel(
	pen: Pen,
	plane: Plane,
	u0: number,
	v0: number,
	u1: number,
	v1: number,
	colour: Rgb,
	ink: { normal?: Point3; alpha?: number; foot?: Rgb } = {}
): void {
	pen.face([plane(u0, v0), plane(u1, v0), plane(u1, v1), plane(u0, v1)], colour, ink);
}

/** Glass: the sky above, the street's dark below, light behind it in the evening. */
export function glass(
	pen: Pen,
	plane: Plane,
	u0: number,
	v0: number,
	u1: number,
	v1: number,
	normal: Point3,
	lamp: boolean,
	rng: Random
): void {
	const { light } = pen;
	if (lamp && light.day < 0.6) {
		const glow = mix([255, 196, 110], [255, 226, 170], rng.next());
		panel(pen, plane, u0, v0, u1, v1, times(glow, 0.95 - 0.5 * light.day), {
			foot: times(glow, 0.7 - 0.4 * light.day)
		});
		return;
	}
	const sky = mix(light.zenith, light.horizon, rng.range(0.2, 0.8));
	const dark: Rgb = times([46, 54, 64], 0.35 + 0.65 * light.day);
	panel(pen, plane, u0, v0, u1, v1, mix(dark, sky, rng.range(0.15, 0.6)), { foot: mix(dark, sky, 0.08) });
	if (rng.chance(0.45)) {
		const cloth: Rgb = rng.pick([
			[226, 220, 208],
			[200, 190, 178],
			[212, 206, 214]
		]);
		const w = (u1 - u0) * rng.range(0.14, 0.28);
		panel(pen, plane, u0, v0, u0 + w, v1, cloth, { normal, alpha: 0.6 });
		panel(pen, plane, u1 - w, v0, u1, v1, cloth, { normal, alpha: 0.6 });
	}
}
