/** Random changes to a drawn street, places in whole centimetres. */
import { addable, movable, type SceneEdits } from '$lib/state/sceneEdits';
import fc from 'fast-check';

const place = fc.record({
	x: fc.integer({ min: -2500, max: 2500 }).map((centimetres) => centimetres / 100),
	z: fc.integer({ min: 250, max: 9000 }).map((centimetres) => centimetres / 100)
});

const id = fc.tuple(fc.constantFrom(...movable), fc.nat(300)).map(([kind, number]) => `${kind}-${number}`);

const added = fc
	.tuple(fc.constantFrom(...addable), fc.nat(999), place)
	.map(([kind, look, at]) => ({ kind, look, ...at }));

export const edits: fc.Arbitrary<SceneEdits> = fc
	.tuple(
		fc.uniqueArray(id, { maxLength: 8 }),
		fc.array(place, { minLength: 4, maxLength: 4 }),
		fc.array(added, { maxLength: 4 })
	)
	.map(([ids, places, additions]) => ({
		moved: Object.fromEntries(ids.slice(0, 4).map((each, n) => [each, places[n]])),
		removed: ids.slice(4),
		added: additions
	}));
