/**
 * What a reader has changed in a drawn street: things moved, taken away and put there, as data and as text. The text
 * is a list joined by `~`: `car-33@1.25,14.5` moves, `no-car-33` takes away, `new-car-7@0.5,12` puts a car there that
 * looks like number 7. Places are in metres, x to the right and z ahead, rounded to centimetres.
 */
import { addObject, makeScene, moveObject, removeObject, type ObjectKind, type Scene } from '$lib/scenes';

export interface Place {
	readonly x: number;
	readonly z: number;
}

/** What can be added. */
export const addable = ['car', 'pedestrian', 'cyclist', 'tree', 'pole', 'sign'] as const;
export type Addable = (typeof addable)[number];

/** What can be moved and taken away: all but houses, which hold the street together. */
export const movable = [...addable, 'hedge', 'fence', 'furniture'] as const;

export interface Added extends Place {
	readonly kind: Addable;
	/** decides the details */
	readonly look: number;
}

export interface SceneEdits {
	/** by the object's id */
	readonly moved: Readonly<Record<string, Place>>;
	readonly removed: readonly string[];
	readonly added: readonly Added[];
}

export const noEdits: SceneEdits = { moved: {}, removed: [], added: [] };

/** As many as an address holds with ease. */
export const mostEdits = 60;

/** In metres: where things can still be seen and the picture stays a street. */
const limits = { x: [-25, 25], z: [2.5, 90] } as const;

export const isMovable = (kind: ObjectKind): boolean => (movable as readonly string[]).includes(kind);

export const countEdits = ({ moved, removed, added }: SceneEdits): number =>
	Object.keys(moved).length + removed.length + added.length;

/** The nearest allowed place, rounded. */
export const allowedPlace = ({ x, z }: Place): Place => ({
	x: within(x, limits.x),
	z: within(z, limits.z)
});

const within = (value: number, [least, most]: readonly [number, number]) =>
	Math.round(Math.min(most, Math.max(least, value)) * 100) / 100 + 0;

/** Additions come first: that way their ids do not depend on what else was changed. */
export function applyEdits(street: Scene, { moved, removed, added }: SceneEdits): Scene {
	let scene = street;
	for (const { kind, look, x, z } of added) scene = addObject(scene, kind, { x, z }, look);
	for (const [id, place] of Object.entries(moved)) scene = moveObject(scene, id, place);
	for (const id of removed) scene = removeObject(scene, id);
	return scene;
}

/** Those that are about things which the street has. */
export function fittingEdits(street: Scene, { moved, removed, added }: SceneEdits): SceneEdits {
	const ids = new Set(street.objects.filter(({ kind }) => isMovable(kind)).map(({ id }) => id));
	return {
		moved: Object.fromEntries(Object.entries(moved).filter(([id]) => ids.has(id))),
		removed: removed.filter((id) => ids.has(id)),
		added
	};
}

const object = `((?:${movable.join('|')})-\\d{1,5})`;
const metres = '(-?\\d{1,4}(?:\\.\\d{1,6})?)';
const movedItem = new RegExp(`^${object}@${metres},${metres}$`);
const removedItem = new RegExp(`^no-${object}$`);
const addedItem = new RegExp(`^new-(${addable.join('|')})-(\\d{1,3})@${metres},${metres}$`);

/** Never throws: what cannot be read is left out, places are brought where they are allowed. */
export function readEdits(text: string): SceneEdits {
	const moved: Record<string, Place> = {};
	const removed = new Set<string>();
	const added: Added[] = [];
	for (const item of text.split('~', mostEdits)) {
		const [, id, x, z] = movedItem.exec(item) ?? [];
		const [, gone] = removedItem.exec(item) ?? [];
		const [, kind, look, newX, newZ] = addedItem.exec(item) ?? [];
		if (id) moved[id] = allowedPlace({ x: Number(x), z: Number(z) });
		else if (gone) removed.add(gone);
		else if (kind)
			added.push({
				kind: kind as Addable,
				look: Number(look),
				...allowedPlace({ x: Number(newX), z: Number(newZ) })
			});
	}
	for (const id of removed) delete moved[id];
	return { moved, removed: [...removed], added };
}

export const writeEdits = ({ moved, removed, added }: SceneEdits): string =>
	[
		...Object.entries(moved).map(([id, { x, z }]) => `${id}@${x},${z}`),
		...removed.map((id) => `no-${id}`),
		...added.map(({ kind, look, x, z }) => `new-${kind}-${look}@${x},${z}`)
	].join('~');

let known: { number: number; scene: Scene; edited: Scene } | null = null;

function kept(number: number) {
	if (known?.number === number) return known;
	const scene = makeScene(number);
	return (known = { number, scene, edited: scene });
}

/** The street as it is made. The last one is kept: what is the same object has not to be drawn anew. */
export const streetNumber = (number: number): Scene => kept(number).scene;

/** The same with its changes; what stands as it stood the last time is the same object. */
export function editedStreet(number: number, edits: SceneEdits): Scene {
	const street = kept(number);
	const before = new Map(street.edited.objects.map((object) => [object.id, object]));
	const scene = applyEdits(street.scene, edits);
	const objects = scene.objects.map((object) => {
		const old = before.get(object.id);
		return old && old.x === object.x && old.z === object.z && old.seed === object.seed ? old : object;
	});
	return (street.edited = { ...scene, objects });
}
