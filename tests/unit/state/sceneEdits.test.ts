import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	allowedPlace,
	applyEdits,
	editedStreet,
	fittingEdits,
	mostEdits,
	noEdits,
	readEdits,
	streetNumber,
	writeEdits
} from '$lib/state/sceneEdits';
import { edits } from './edits';

const street = streetNumber(1);
const car = street.objects.find(({ kind }) => kind === 'car')!;
const tree = street.objects.find(({ kind }) => kind === 'tree')!;
const house = street.objects.find(({ kind }) => kind === 'building')!;

const changed = {
	moved: { [car.id]: { x: 1.25, z: 14 } },
	removed: [tree.id],
	added: [{ kind: 'pedestrian', look: 7, x: -0.5, z: 9 }]
} as const;

describe('changes to a street as text', () => {
	it('read like a list', () => {
		expect(writeEdits(changed)).toBe(`${car.id}@1.25,14~no-${tree.id}~new-pedestrian-7@-0.5,9`);
		expect(writeEdits(noEdits)).toBe('');
	});

	it('come back as they were written', () => {
		fc.assert(
			fc.property(edits, (each) => {
				expect(readEdits(writeEdits(each))).toEqual(each);
			})
		);
	});

	it.each([
		['', noEdits],
		['car-1', noEdits],
		['car-1@a,b', noEdits],
		['building-1@1,5', noEdits],
		['new-building-1@1,5', noEdits],
		['__proto__@1,5~constructor@1,5', noEdits],
		['car-1@1e9,5', noEdits],
		['car-1@-0,5.127', { ...noEdits, moved: { 'car-1': { x: 0, z: 5.13 } } }],
		['car-1@-400,0', { ...noEdits, moved: { 'car-1': { x: -25, z: 2.5 } } }],
		['car-1@1,5~no-car-1', { ...noEdits, removed: ['car-1'] }],
		['no-car-1~no-car-1', { ...noEdits, removed: ['car-1'] }]
	])('“%s” gives what makes sense of it', (text, expected) => {
		expect(readEdits(text)).toEqual(expected);
	});

	it('are cut where there are too many, and understood whatever they say', () => {
		const many = Array.from({ length: 500 }, (_, n) => `new-car-${n}@0,${n % 80}`).join('~');
		expect(readEdits(many).added.length).toBe(mostEdits);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(writeEdits(readEdits(text)).length).toBeLessThan(2000);
			})
		);
	});
});

describe('a changed street', () => {
	it('has what was changed and nothing else', () => {
		const scene = applyEdits(street, changed);
		expect(scene.objects.length).toBe(street.objects.length);
		expect(scene.objects.find(({ id }) => id === car.id)).toEqual({ ...car, x: 1.25, z: 14 });
		expect(scene.objects.some(({ id }) => id === tree.id)).toBe(false);
		expect(scene.objects.at(-1)).toMatchObject({ kind: 'pedestrian', x: -0.5, z: 9 });
		const others = scene.objects.filter(({ id }) => id !== car.id).slice(0, -1);
		expect(others.every((object) => street.objects.includes(object))).toBe(true);
	});

	it('names what is added alike, whatever else is changed', () => {
		const { added } = changed;
		const id = applyEdits(street, { ...noEdits, added }).objects.at(-1)!.id;
		expect(applyEdits(street, changed).objects.at(-1)!.id).toBe(id);
	});

	it('leaves out what it does not have, and houses', () => {
		const wrong = {
			moved: { 'car-9999': { x: 0, z: 5 }, ...changed.moved },
			removed: [house.id, tree.id],
			added: changed.added
		};
		expect(fittingEdits(street, wrong)).toEqual(changed);
	});

	it('keeps every object that stands where it stood, so that it is not drawn anew', () => {
		const first = editedStreet(1, changed);
		const moved = { [car.id]: { x: 2, z: 14 } };
		const second = editedStreet(1, { ...changed, moved });
		expect(second.objects.filter((object) => !first.objects.includes(object)).map(({ id }) => id)).toEqual([
			car.id
		]);
		expect(second.street).toBe(first.street);
	});

	it('takes places to the nearest allowed one, in centimetres', () => {
		expect(allowedPlace({ x: -0.001, z: 7.128 })).toEqual({ x: 0, z: 7.13 });
		expect(allowedPlace({ x: 1e9, z: -1e9 })).toEqual({ x: 25, z: 2.5 });
	});
});
