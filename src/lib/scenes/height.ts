/** How high the ground is: the carriageway lies a kerb's height below all else. */
import type { Street } from './types';

/** Height of a kerb stone in metres. */
export const KERB = 0.12;

/** Height of the ground at x in metres. */
export const groundHeight = (street: Pick<Street, 'road'>, x: number): number =>
	x > street.road[0] && x < street.road[1] ? 0 : KERB;
