/** Each object as pieces with a depth, so that near things cover far ones. */
import { drawBuilding } from './parts/building';
import { drawCar } from './parts/car';
import { drawCyclist } from './parts/cyclist';
import { drawFencePanel, PANEL } from './parts/fence';
import { drawFurniture } from './parts/furniture';
import { drawPedestrian } from './parts/person';
import { drawPole } from './parts/pole';
import { drawSign } from './parts/sign';
import { drawHedge } from './parts/hedge';
import { drawTree } from './parts/tree';
import type { Pen } from './pen';
import type { SceneObject } from './types';

export interface Piece {
	/** Drawn in falling order. */
	depth: number;
	draw(pen: Pen): void;
}

export function pieces(object: SceneObject): Piece[] {
	const piece = (depth: number, draw: (pen: Pen) => void): Piece => ({ depth, draw });
	switch (object.kind) {
		case 'building':
			return [piece(object.z + object.length, (pen) => drawBuilding(pen, object))];
		case 'hedge':
			return [piece(object.z + object.length - 0.5, (pen) => drawHedge(pen, object))];
		case 'fence':
			return Array.from({ length: Math.ceil(object.length / PANEL) }, (_, n) =>
				piece(object.z + (n + 0.5) * PANEL, (pen) => drawFencePanel(pen, object, n))
			);
		case 'tree':
			return [piece(object.z, (pen) => drawTree(pen, object))];
		case 'pole':
			return [piece(object.z, (pen) => drawPole(pen, object))];
		case 'sign':
			return [piece(object.z, (pen) => drawSign(pen, object))];
		case 'car':
			return [piece(object.z, (pen) => drawCar(pen, object))];
		case 'pedestrian':
			return [piece(object.z, (pen) => drawPedestrian(pen, object))];
		case 'cyclist':
			return [piece(object.z, (pen) => drawCyclist(pen, object))];
		case 'furniture':
			return [piece(object.z, (pen) => drawFurniture(pen, object))];
	}
}
