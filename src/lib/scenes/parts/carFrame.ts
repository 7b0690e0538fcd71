/** A car's own axes in the world. */
import type { Point3 } from '../camera';
import type { Pen } from '../pen';
import type { Car } from '../types';
import type { CarShape } from './carShapes';

export interface CarFrame {
	/** lx across (right positive), y up, s forward from the rear; to the world. */
	at(lx: number, y: number, s: number): Point3;
	/** A direction in the car's axes to the world's. */
	turn(lx: number, y: number, s: number): Point3;
	/** Whether a face at this place with this outward normal (car's axes) looks at the camera. */
	faces(place: Point3, normal: Point3): boolean;
	z: number;
}

export function carFrame(pen: Pen, car: Car, shape: CarShape): CarFrame {
	const [c, s0] = [Math.cos(car.heading), Math.sin(car.heading)];
	const turn = (lx: number, y: number, s: number): Point3 => [lx * c + s * s0, y, -lx * s0 + s * c];
	const [ex, ey] = pen.view.eye;
	return {
		z: car.z,
		turn,
		at(lx, y, s) {
			const [x, , z] = turn(lx, 0, s - shape.length / 2);
			return [car.x + x, y, car.z + z];
		},
		faces(place, normal) {
			const n = turn(...normal);
			return (ex - place[0]) * n[0] + (ey - place[1]) * n[1] - place[2] * n[2] > 0;
		}
	};
}
