/** Cars as side views: outlines [s, y] in metres, s from the rear bumper forward; widths follow from height. */
import type { Point2 } from '../outline';
import type { Car } from '../types';

export interface CarShape {
	length: number;
	/** From the rear's foot over the roof to the front's foot. */
	profile: Point2[];
	/** Indices n of profile segments n → n + 1 that are glass. */
	glass: number[];
	/** Side windows. */
	windows: Point2[][];
	/** Where the wheels stand, and their radius. */
	wheels: [number, number];
	radius: number;
	/** Half widths at the sill, the belt and the roof, and the belt's and the roof's heights. */
	half: { sill: number; belt: number; roof: number; beltY: number; roofY: number };
}

const half = (belt: number, beltY: number, roofY: number, tuck = 0.76) => ({
	sill: belt * 0.96,
	belt,
	roof: belt * tuck,
	beltY,
	roofY
});

export const CAR_SHAPES: Record<Car['form'], CarShape> = {
	hatch: {
		length: 3.9,
		profile: [
			[0.08, 0.28],
			[0, 0.5],
			[0.03, 0.86],
			[0.14, 0.98],
			[0.5, 1.4],
			[0.95, 1.49],
			[1.75, 1.48],
			[2.05, 1.43],
			[2.85, 0.98],
			[3.6, 0.84],
			[3.84, 0.68],
			[3.9, 0.46],
			[3.82, 0.28]
		],
		glass: [3, 7],
		windows: [
			[
				[0.62, 1.02],
				[0.78, 1.37],
				[1.5, 1.4],
				[1.5, 1.0]
			],
			[
				[1.6, 1.0],
				[1.6, 1.4],
				[2.02, 1.36],
				[2.62, 0.99]
			]
		],
		wheels: [0.72, 3.16],
		radius: 0.31,
		half: half(0.84, 0.9, 1.48)
	},
	saloon: {
		length: 4.6,
		profile: [
			[0.08, 0.28],
			[0, 0.5],
			[0.02, 0.86],
			[0.12, 0.97],
			[0.72, 1.03],
			[1.35, 1.38],
			[1.75, 1.44],
			[2.35, 1.43],
			[2.6, 1.38],
			[3.4, 0.98],
			[4.2, 0.86],
			[4.5, 0.7],
			[4.6, 0.46],
			[4.5, 0.28]
		],
		glass: [4, 8],
		windows: [
			[
				[1.1, 1.02],
				[1.45, 1.33],
				[2.05, 1.36],
				[2.05, 1.0]
			],
			[
				[2.15, 1.0],
				[2.15, 1.36],
				[2.55, 1.32],
				[3.12, 0.99]
			]
		],
		wheels: [0.95, 3.75],
		radius: 0.32,
		half: half(0.87, 0.9, 1.44, 0.74)
	},
	suv: {
		length: 4.5,
		profile: [
			[0.08, 0.36],
			[0, 0.6],
			[0.04, 1.02],
			[0.1, 1.12],
			[0.34, 1.62],
			[0.7, 1.74],
			[2.3, 1.72],
			[2.55, 1.66],
			[3.2, 1.16],
			[4.15, 1.04],
			[4.42, 0.86],
			[4.5, 0.58],
			[4.4, 0.36]
		],
		glass: [3, 7],
		windows: [
			[
				[0.46, 1.18],
				[0.6, 1.58],
				[1.2, 1.6],
				[1.2, 1.16]
			],
			[
				[1.3, 1.16],
				[1.3, 1.6],
				[1.98, 1.6],
				[1.98, 1.16]
			],
			[
				[2.08, 1.16],
				[2.08, 1.6],
				[2.48, 1.56],
				[2.98, 1.16]
			]
		],
		wheels: [0.85, 3.6],
		radius: 0.38,
		half: half(0.92, 1.05, 1.73, 0.82)
	},
	van: {
		length: 5.2,
		profile: [
			[0.05, 0.34],
			[0, 0.6],
			[0.02, 1.2],
			[0.06, 1.7],
			[0.16, 2.15],
			[0.4, 2.25],
			[3.6, 2.24],
			[3.85, 2.12],
			[4.5, 1.3],
			[5.0, 1.12],
			[5.16, 0.86],
			[5.2, 0.5],
			[5.12, 0.34]
		],
		glass: [3, 7],
		windows: [
			[
				[3.3, 1.32],
				[3.3, 1.9],
				[3.86, 1.88],
				[4.3, 1.3]
			]
		],
		wheels: [0.95, 4.25],
		radius: 0.36,
		half: half(0.98, 1.3, 2.24, 0.9)
	},
	bus: {
		length: 10.5,
		profile: [
			[0.05, 0.34],
			[0, 0.6],
			[0.02, 1.5],
			[0.03, 2.35],
			[0.04, 3.05],
			[0.06, 3.95],
			[0.2, 4.32],
			[10.2, 4.32],
			[10.44, 3.95],
			[10.46, 3.05],
			[10.48, 2.4],
			[10.5, 1.15],
			[10.46, 0.34]
		],
		glass: [2, 4, 8, 10],
		windows: [
			...[0.5, 1.9, 3.3, 4.7, 6.1, 7.5].map((s): Point2[] => [
				[s, 1.3],
				[s, 2.2],
				[s + 1.25, 2.2],
				[s + 1.25, 1.3]
			]),
			...[0.5, 1.9, 3.3, 4.7, 6.1, 7.5, 8.9].map((s): Point2[] => [
				[s, 3.1],
				[s, 3.95],
				[s + 1.25, 3.95],
				[s + 1.25, 3.1]
			])
		],
		wheels: [2.6, 8.2],
		radius: 0.48,
		half: half(1.24, 1.3, 4.32, 0.97)
	}
};

/** Half the width at height y. */
export function halfWidth({ half: h }: CarShape, y: number): number {
	if (y <= h.beltY) return h.sill + ((h.belt - h.sill) * Math.max(0, y - 0.25)) / (h.beltY - 0.25);
	return h.belt + ((h.roof - h.belt) * (y - h.beltY)) / (h.roofY - h.beltY);
}
