/** Where things are put that are added, and where things lie in the picture. */
import type { Scene } from '$lib/scenes';
import type { Addable, Place } from './sceneEdits';

/** A place that suits the kind: cars in their lane, people on the pavement. before: how many were added already. */
export function usualPlace({ street }: Scene, kind: Addable, before: number): Place {
	const side = street.keep < 0 ? 0 : 1;
	const out = side ? 1 : -1;
	const kerb = street.road[side];
	const lane = street.lanes[side ? street.lanes.length - 1 : 0];
	const across: Record<Addable, number> = {
		car: lane,
		cyclist: lane + out * street.laneWidth * 0.3,
		pedestrian: kerb + (out * street.pavement[side]) / 2,
		pole: kerb + out * 0.4,
		sign: kerb + out * 0.6,
		tree: kerb + out * (street.pavement[side] - 0.6)
	};
	const first: Record<Addable, number> = { car: 13, cyclist: 9, pedestrian: 8, pole: 10, sign: 8, tree: 14 };
	return { x: across[kind], z: first[kind] + before * 3 };
}

export interface Box {
	readonly left: number;
	readonly top: number;
	/** one past the last */
	readonly right: number;
	readonly bottom: number;
	readonly pixels: number;
}

/** owners: [height, width] → for each owner from 0 up to `count` the pixels that are seen of it; null for none. */
export function boxesOf(owners: Uint16Array, width: number, count: number): (Box | null)[] {
	const [left, top, right, bottom, pixels] = [width, owners.length, 0, 0, 0].map((start) =>
		new Array<number>(count + 1).fill(start)
	);
	owners.forEach((owner, n) => {
		const [x, y] = [n % width, Math.floor(n / width)];
		if (x < left[owner]) left[owner] = x;
		if (y < top[owner]) top[owner] = y;
		if (x >= right[owner]) right[owner] = x + 1;
		bottom[owner] = y + 1;
		pixels[owner]++;
	});
	return pixels.map((seen, n) =>
		seen ? { left: left[n], top: top[n], right: right[n], bottom: bottom[n], pixels: seen } : null
	);
}
