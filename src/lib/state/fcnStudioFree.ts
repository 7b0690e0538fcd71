/** Where a thing is put that is added: a place that suits its kind, where it is seen and hides no other thing. */
import { addObject, ownerMap, pixelAt, silhouette, type ObjectKind, type Scene } from '$lib/scenes';
import { allowedPlace, type Addable, type Place } from './sceneEdits';

/** Looked at a third as large as the street is drawn. */
const size = { width: 160, height: 120 };

/** What is no pity to stand before: houses and greenery. */
const background: readonly ObjectKind[] = ['building', 'tree', 'hedge', 'fence'];

/** In metres ahead: where each kind is put first. The other places are so many lengths of it away, those nearest first. */
const first: Record<Addable, number> = { car: 13, cyclist: 9, pedestrian: 8, pole: 10, sign: 8, tree: 14 };
const length: Record<Addable, number> = { car: 5, cyclist: 2, pedestrian: 2, pole: 2, sign: 2, tree: 4 };
const further = [0, 1, 2, 3, -1, 4, 5, 6, 7];

/** In metres across: cars in their lane or at a kerb, cyclists in the lane, people on the pavements or crossing, the rest at the edges. */
function across({ street }: Scene, kind: Addable): readonly number[] {
	const own = street.keep < 0 ? 0 : 1;
	const lane = street.lanes[own ? street.lanes.length - 1 : 0];
	const [outward, sides] = [own ? 1 : -1, [own, 1 - own]];
	const pavement = (side: number, from: (width: number) => number) =>
		street.road[side] + (side ? 1 : -1) * from(street.pavement[side]);
	const each = (...froms: ((width: number) => number)[]) =>
		sides.flatMap((side) => froms.map((from) => pavement(side, from)));
	switch (kind) {
		case 'car':
			return [lane, ...each(() => -1.1)];
		case 'cyclist':
			return [0.3, 0, -0.3].map((part) => lane + outward * street.laneWidth * part);
		case 'pedestrian':
			return each(
				(width) => width / 2,
				(width) => width / 5,
				(width) => 0.8 * width,
				() => -0.8
			);
		case 'pole':
			return each(() => 0.4);
		case 'sign':
			return each(() => 0.6);
		case 'tree':
			return each((width) => width - 0.6);
	}
}

/** The first place where so much is seen, of the thing and of all others, is taken. */
const enough = 0.9;

/**
 * scene: the street as it is now; look: decides what it looks like. The first of the usual places that is free and seen,
 * else the one of which most is: the same street and thing give the same place.
 */
export function freePlace(scene: Scene, kind: Addable, look: number): Place {
	const owners = ownerMap(scene, size);
	const seen = new Uint32Array(scene.objects.length + 1);
	for (const owner of owners) seen[owner]++;
	let best: { place: Place; share: number } | null = null;
	for (const ahead of further) {
		for (const x of across(scene, kind)) {
			const place = allowedPlace({ x, z: first[kind] + ahead * length[kind] });
			const share = seenShare(scene, { owners, seen }, kind, look, place);
			if (share >= enough) return place;
			if (!best || share > best.share) best = { place, share };
		}
	}
	return best?.place ?? allowedPlace({ x: 0, z: first[kind] });
}

/** What is seen now. */
interface Seen {
	/** [height, width]: 0 for the street itself, n + 1 for the scene's nth object */
	readonly owners: Uint16Array;
	/** pixels, by owner */
	readonly seen: Uint32Array;
}

/** The least share that is left of it, or of a thing that it would hide; 0 where it stands beside the picture. */
function seenShare(scene: Scene, { owners, seen }: Seen, kind: Addable, look: number, place: Place): number {
	const foot = pixelAt(scene, size, place);
	const margin = size.width / 20;
	if (!foot || foot.x < margin || foot.x > size.width - margin || foot.y > size.height) return 0;
	const added = addObject(scene, kind, place, look);
	const own = silhouette(added, added.objects[added.objects.length - 1].id, size);
	const covered = new Map<number, number>();
	let [whole, hidden] = [0, 0];
	own.forEach((covers, n) => {
		if (!covers) return;
		whole++;
		const owner = owners[n];
		if (!owner) return;
		const { z, kind: other } = scene.objects[owner - 1];
		if (z < place.z) hidden++;
		else if (!background.includes(other)) covered.set(owner, (covered.get(owner) ?? 0) + 1);
	});
	const left = [...covered].map(([owner, pixels]) => 1 - pixels / seen[owner]);
	return whole && Math.min(1 - hidden / whole, ...left);
}
