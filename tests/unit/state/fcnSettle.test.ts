import { describe, expect, it } from 'vitest';
import { settled } from '$lib/state/fcnSettle';
import { parseFcnQuery } from '$lib/state/fcnUrl';
import { noEdits } from '$lib/state/sceneEdits';

const settle = (query: string, seen?: { width: number; height: number }) =>
	settled(parseFcnQuery(query).choice, [], seen);

describe('what the street and the picture lack', () => {
	it('leaves out changes to things that the street does not have, and says so', () => {
		const { choice, refused } = settle('edit=car-9999@1,5~no-tree-9998~new-car-1@0,9');
		expect(choice.edit).toEqual({ ...noEdits, added: [{ kind: 'car', look: 1, x: 0, z: 9 }] });
		expect(refused).toEqual([
			{ name: 'edit', got: 'car-9999@1,5~no-tree-9998~new-car-1@0,9', used: 'new-car-1@0,9' }
		]);
	});

	it('keeps everything that fits', () => {
		const { choice, refused } = settle('edit=new-tree-2@5,9&at=479,359', { width: 480, height: 360 });
		expect(choice.edit.added.length).toBe(1);
		expect(choice.at).toEqual({ x: 479, y: 359 });
		expect(refused).toEqual([]);
	});

	it('takes a pixel outside of the picture to the nearest inside', () => {
		const { choice, refused } = settle('at=700,5', { width: 480, height: 360 });
		expect(choice.at).toEqual({ x: 479, y: 5 });
		expect(refused).toEqual([{ name: 'at', got: '700,5', used: '479,5' }]);
	});
});
