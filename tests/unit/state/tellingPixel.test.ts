import { describe, expect, it } from 'vitest';
import type { HeadName, LabelMap } from '$lib/fcn';
import { LABEL } from '$lib/scenes';
import { tellingPixel, thinPixel } from '$lib/state/tellingPixel';

const seen = { width: 40, height: 30 };
const { building, car, pole } = LABEL;

/** A street of buildings with something of one class in a rectangle. */
function street(label: number, left: number, top: number, width: number, height: number) {
	const truth = new Uint8Array(seen.width * seen.height).fill(building);
	for (let y = top; y < top + height; y++)
		for (let x = left; x < left + width; x++) truth[y * seen.width + x] = label;
	return { picture: { placement: { seen } }, truth };
}

const found = (head: HeadName, labels: Uint8Array): LabelMap => ({ head, ...seen, labels });
const nothing = new Uint8Array(seen.width * seen.height).fill(building);

describe('a thin pixel', () => {
	it('lies on the pole', () => {
		const { picture, truth } = street(pole, 20, 5, 2, 20);
		const { x, y } = thinPixel({ picture, truth });
		expect(truth[y * seen.width + x]).toBe(pole);
	});

	it('keeps away from the border if it can', () => {
		const { picture, truth } = street(pole, 1, 5, 3, 20);
		truth[15 * seen.width + 20] = pole;
		expect(thinPixel({ picture, truth })).toEqual({ x: 20, y: 15 });
	});

	it('is the middle where nothing is thin', () => {
		expect(thinPixel(street(car, 5, 5, 20, 10))).toEqual({ x: 20, y: 15 });
	});
});

describe('a telling pixel', () => {
	const { picture, truth } = street(pole, 20, 5, 2, 20);
	const heads = (middle: Uint8Array) => ({
		'32s': found('32s', nothing),
		'16s': found('16s', middle),
		'8s': found('8s', truth)
	});

	it('is right in 8s and wrong in 32s', () => {
		const { x, y } = tellingPixel({ picture, truth }, heads(truth));
		expect(truth[y * seen.width + x]).toBe(pole);
	});

	it('is one that only 8s gets right, if there is one', () => {
		const half = truth.map((label, n) => (n < 20 * seen.width ? label : building));
		expect(tellingPixel({ picture, truth }, heads(half)).y).toBeGreaterThanOrEqual(20);
	});

	it('is the middle where 8s gains nothing', () => {
		const same = { '32s': found('32s', truth), '16s': found('16s', truth), '8s': found('8s', truth) };
		expect(tellingPixel({ picture, truth }, same)).toEqual({ x: 20, y: 15 });
	});
});
