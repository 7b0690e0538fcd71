/** Changing a drawn street: what is chosen, what was done and can be taken back. The changes are the inspector's. */
import { groundAt, pixelAt, type SceneObject } from '$lib/scenes';
import { streetSize } from './drawnStreet';
import type { FcnInspector } from './fcnInspector.svelte';
import { changed, newHistory, redone, undone, type History } from './fcnStudioHistory';
import { boxesOf, type Box } from './fcnStudioPlaces';
import {
	allowedPlace,
	applyEdits,
	countEdits,
	isMovable,
	mostEdits,
	noEdits,
	streetNumber,
	type Addable,
	type Place,
	type SceneEdits
} from './sceneEdits';

/** A thing that can be changed, as it is drawn now. */
export interface Thing {
	readonly object: SceneObject;
	readonly box: Box | null;
}

/** Pixels that must be seen of a thing for it to be worth choosing. */
const leastSeen = 12;

export class FcnStudio {
	readonly inspector: FcnInspector;
	chosen: string | null = $state(null);
	#history: History = $state.raw(newHistory(0));
	#adding: Promise<void> = Promise.resolve();

	// Of their own, so that nothing else in the choice makes the street another one.
	readonly #number = $derived.by(() => this.inspector.choice.scene);
	readonly edits: SceneEdits = $derived.by(() => this.inspector.choice.edit);
	readonly base = $derived.by(() => streetNumber(this.#number));
	readonly scene = $derived.by(() => applyEdits(this.base, this.edits));
	/** what is seen of each owner in the street as it is drawn, by id */
	readonly #boxes = $derived.by(() => {
		const { street } = this.inspector.pictures;
		if (!street) return {};
		const boxes = boxesOf(street.owners, streetSize.width, street.ids.length);
		return Object.fromEntries(street.ids.map((id, n) => [id, boxes[n + 1]]));
	});
	/** those that can be seen, and the chosen one; near ones first */
	readonly things: readonly Thing[] = $derived(
		this.scene.objects
			.filter(({ kind }) => isMovable(kind))
			.map((object) => ({ object, box: this.#boxes[object.id] ?? null }))
			.filter(({ object, box }) => object.id === this.chosen || (box && box.pixels >= leastSeen))
			.sort((a, b) => a.object.z - b.object.z)
	);
	readonly thing = $derived(this.things.find(({ object }) => object.id === this.chosen) ?? null);

	constructor(inspector: FcnInspector) {
		this.inspector = inspector;
	}

	get count(): number {
		return countEdits(this.edits);
	}

	get full(): boolean {
		return this.count >= mostEdits;
	}

	/** Steps, unless the address has brought another state. */
	get #steps(): History {
		const { scene } = this.inspector.choice;
		const fits = this.#history.scene === scene && this.#history.present === this.edits;
		return fits ? this.#history : newHistory(scene, this.edits);
	}

	get undoable(): boolean {
		return this.#steps.past.length > 0;
	}

	get redoable(): boolean {
		return this.#steps.future.length > 0;
	}

	choose(id: string | null): void {
		this.chosen = id;
	}

	/** The next or the previous thing, by distance. */
	chooseNext(step: 1 | -1): void {
		const { length } = this.things;
		if (!length) return;
		const at = this.things.findIndex(({ object }) => object.id === this.chosen);
		const next = at < 0 ? (step > 0 ? 0 : length - 1) : (at + step + length) % length;
		this.chosen = this.things[next].object.id;
	}

	/** The thing that is drawn at a pixel, or null. */
	idAt(x: number, y: number): string | null {
		const { street } = this.inspector.pictures;
		const { width, height } = streetSize;
		if (!street || !(x >= 0 && y >= 0 && x < width && y < height)) return null;
		const owner = street.owners[Math.floor(y) * width + Math.floor(x)];
		const object = this.scene.objects.find(({ id }) => id === street.ids[owner - 1]);
		return object && isMovable(object.kind) ? object.id : null;
	}

	/** The pixel of the ground below the chosen thing. */
	readonly foot = $derived(this.thing && pixelAt(this.scene, streetSize, this.thing.object));

	/** Puts the chosen thing to the place on the ground that is seen at a pixel. Above the horizon there is none. */
	drag(x: number, y: number, stroke: string): void {
		const place = groundAt(this.scene, streetSize, x, y);
		if (place) this.place(place, stroke);
	}

	/** Metres to the right and ahead. */
	nudge(right: number, ahead: number): void {
		const object = this.thing?.object;
		if (object) this.place({ x: object.x + right, z: object.z + ahead }, `nudge ${object.id}`);
	}

	/** stroke: changes with the same one are one step */
	place(wanted: Place, stroke: string | null = null): void {
		const id = this.chosen;
		const object = this.thing?.object;
		if (!id || !object) return;
		const place = allowedPlace(wanted);
		if (place.x === object.x && place.z === object.z) return;
		const own = this.#addedIndex(id);
		if (own >= 0) {
			const added = this.edits.added.map((each, n) => (n === own ? { ...each, ...place } : each));
			this.#change({ ...this.edits, added }, stroke);
		} else if (!this.full || id in this.edits.moved) {
			this.#change({ ...this.edits, moved: { ...this.edits.moved, [id]: place } }, stroke);
		}
	}

	/** Resolves when it is in the street; one after the other where several are added at once. */
	add(kind: Addable): Promise<void> {
		const added = this.#adding.then(() => this.#add(kind));
		this.#adding = added.catch(() => {});
		return added;
	}

	async #add(kind: Addable): Promise<void> {
		if (this.full) return;
		const { choice, pictures } = this.inspector;
		const before = this.edits.added.filter((each) => each.kind === kind).length;
		const look = (choice.scene % 90) + before + 1;
		const place = await pictures.freePlace(choice, kind, look);
		// A place in a street that was left is none in the one that came.
		if (this.inspector.choice.scene !== choice.scene || this.full) return;
		this.#change({ ...this.edits, added: [...this.edits.added, { kind, look, ...place }] });
		this.chosen = this.#addedIds().at(-1) ?? null;
	}

	remove(): void {
		const id = this.chosen;
		if (!id) return;
		const own = this.#addedIndex(id);
		const { moved, removed, added } = this.edits;
		const others = Object.fromEntries(Object.entries(moved).filter(([each]) => each !== id));
		if (own < 0 && this.full && !(id in moved)) return;
		this.chosen = null;
		this.#change(
			own >= 0
				? { moved, removed, added: added.filter((_, n) => n !== own) }
				: { moved: others, removed: [...removed, id], added }
		);
	}

	undo(): void {
		this.#take(undone(this.#steps));
	}

	redo(): void {
		this.#take(redone(this.#steps));
	}

	reset(): void {
		if (this.count) this.#change(noEdits);
	}

	#addedIds(): string[] {
		const made = this.base.objects.map(({ id }) => id);
		return this.scene.objects.map(({ id }) => id).filter((id) => !made.includes(id));
	}

	#addedIndex(id: string): number {
		return this.#addedIds().indexOf(id);
	}

	#change(edits: SceneEdits, stroke: string | null = null): void {
		this.#take(changed(this.#steps, edits, stroke));
	}

	#take(history: History): void {
		this.#history = history;
		if (history.present !== this.edits) this.inspector.setEdits(history.present);
	}
}
