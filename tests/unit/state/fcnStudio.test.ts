import { describe, expect, it } from 'vitest';
import { changed, newHistory, redone, undone } from '$lib/state/fcnStudioHistory';
import { addObject, ownerMap, silhouette } from '$lib/scenes';
import { freePlace } from '$lib/state/fcnStudioFree';
import { boxesOf } from '$lib/state/fcnStudioPlaces';
import { addable, allowedPlace, noEdits, streetNumber, type SceneEdits } from '$lib/state/sceneEdits';

const without = (...removed: string[]): SceneEdits => ({ ...noEdits, removed });
const [one, two, three] = [without('car-1'), without('car-1', 'car-2'), without('car-3')];

describe('history of changes', () => {
	it('goes back and forth, and forgets what would have come after another change', () => {
		const history = changed(changed(newHistory(1), one), two);
		const back = undone(history);
		expect([back.present, undone(back).present]).toEqual([one, noEdits]);
		expect(redone(back).present).toBe(two);
		const other = changed(back, three);
		expect(redone(other)).toBe(other);
		expect(undone(other).present).toBe(one);
	});

	it('takes one stroke as one step', () => {
		const dragged = changed(changed(changed(newHistory(1), one, 'drag 1'), two, 'drag 1'), three, 'drag 1');
		expect(undone(dragged).present).toBe(noEdits);
		const twice = changed(dragged, one, 'drag 2');
		expect(undone(twice).present).toBe(three);
		expect(undone(changed(undone(twice), two, 'drag 2')).present).toBe(three);
	});

	it('stays as it is at its ends', () => {
		const history = newHistory(3, one);
		expect(undone(history)).toBe(history);
		expect(redone(history)).toBe(history);
	});
});

describe('places', () => {
	it('of added things are where they are seen, one after the other', () => {
		const size = { width: 480, height: 360 };
		/** in a full street something stands before everything that is large */
		const least = { car: 0.2, tree: 0.2, pole: 0.5, cyclist: 0.6, pedestrian: 0.8, sign: 0.7 };
		for (const number of [1, 2, 3]) {
			for (const kind of addable) {
				let scene = streetNumber(number);
				for (const look of [1, 2]) {
					const place = freePlace(scene, kind, look);
					expect(place).toEqual(allowedPlace(place));
					scene = addObject(scene, kind, place, look);
				}
				const owners = ownerMap(scene, size);
				for (const n of [scene.objects.length - 2, scene.objects.length - 1]) {
					const whole = silhouette(scene, scene.objects[n].id, size).reduce((sum, each) => sum + each, 0);
					const seen = owners.filter((owner) => owner === n + 1).length;
					expect(seen / whole, `street ${number}, ${scene.objects[n].id}`).toBeGreaterThan(least[kind]);
				}
			}
		}
	});

	it('of added things are the same each time', () => {
		const places = [1, 2].map(() => freePlace(streetNumber(4), 'pedestrian', 7));
		expect(places[0]).toEqual(places[1]);
	});

	it('boxes hold exactly what is seen', () => {
		// prettier-ignore
		const owners = Uint16Array.of(
			0, 2, 2, 0,
			0, 0, 2, 1
		);
		expect(boxesOf(owners, 4, 3)).toEqual([
			{ left: 0, top: 0, right: 4, bottom: 2, pixels: 4 },
			{ left: 3, top: 1, right: 4, bottom: 2, pixels: 1 },
			{ left: 1, top: 0, right: 3, bottom: 2, pixels: 3 },
			null
		]);
	});
});
