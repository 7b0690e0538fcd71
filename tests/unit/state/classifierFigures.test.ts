// The figures with the classifier: what their addresses hold, and what follows from being moved about.
import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { loadClassifier, type Classifier } from '$lib/fcn';
import {
	mostGrowth,
	readFcToConv,
	regionOf,
	sceneHeight,
	sceneWidth,
	usualFcToConv
} from '$lib/state/fcToConvUrl';
import { FlattenFigure } from '$lib/state/flattenFigure.svelte';
import { readFlatten, usualFlatten } from '$lib/state/flattenUrl';
import { addressOf, atOnce, fileServer } from '../fcn/support';

let classifier: Classifier;

beforeAll(async () => {
	const line = { fetch: fileServer, wait: atOnce! };
	classifier = await loadClassifier(addressOf('static/models/street-classifier'), line);
});

describe('lesson 1’s figure', () => {
	const figureOf = (query: string) => new FlattenFigure(query, () => classifier);

	it('keeps its map and moves it by one cell when the thing moves by four pixels', () => {
		const figure = figureOf('show=map&thing=car&top=8&left=8&channel=5');
		const before = Array.from(figure.channel ?? []);
		figure.moveTo(12, 12);
		const after = Array.from(figure.channel ?? []);
		const moved = before.flatMap((value, cell) =>
			cell % 6 < 5 && cell < 30 ? [[value, after[cell + 7]]] : []
		);
		expect(moved).toHaveLength(25);
		for (const [from, to] of moved) expect(to).toBe(from);
		expect(Math.max(...before)).toBeGreaterThan(1);
	});

	it.each(['car', 'person'])('says “%s” wherever it lies', (thing) => {
		for (const [top, left] of [
			[0, 0],
			[8, 8],
			[14, 16]
		]) {
			const figure = figureOf(`thing=${thing}&top=${Math.min(top, 12)}&left=${left}`);
			expect(classifier.classes[figure.best ?? -1]).toBe(thing);
		}
	});

	it('has no answer for a larger picture, but one for each place', () => {
		const figure = figureOf('show=places&thing=person&side=64&top=12&left=44');
		expect(figure.fits).toBe(false);
		expect(figure.head).toBe(null);
		expect([figure.places?.rows, figure.places?.columns]).toEqual([9, 9]);
		const shares = figure.places?.shares ?? [];
		// windows over the person, at the upper right, and far from it
		expect(shares[9 + 7]).toBeGreaterThan(0.8);
		expect(shares[8 * 9]).toBeLessThan(0.5);
	});

	it('keeps the thing in the picture', () => {
		const figure = figureOf('side=64&top=40&left=40');
		figure.resize(32);
		expect(figure.state.top + figure.thing.height).toBe(32);
		figure.moveTo(-5, 1000);
		expect([figure.state.top, figure.state.left + figure.thing.width]).toEqual([0, 32]);
	});
});

describe('an address', () => {
	it.each([
		['', []],
		['show=vector&thing=person&top=4&left=4&channel=15&unit=31', []],
		['show=nothing', ['show']],
		['thing=dog&size=3', ['size', 'thing']],
		['side=33', ['side']],
		['top=99', ['top']],
		['channel=1.5', ['channel']]
	])('of lesson 1, "%s", is mended in %j', (text, names) => {
		expect(readFlatten(text).mended.sort()).toEqual(names);
	});

	it.each([
		['show=windows&street=22&row=12&col=2&grow=22&name=4', []],
		['row=23', ['row']],
		['grow=-1&foo=1', ['foo', 'grow']],
		['street=0', ['street']]
	])('of lesson 6, "%s", is mended in %j', (text, names) => {
		expect(readFcToConv(text).mended.sort()).toEqual(names);
	});

	it('of any kind gives a state that can be shown', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (text) => {
				const flatten = readFlatten(text).state;
				expect(Object.keys(flatten).sort()).toEqual(Object.keys(usualFlatten).sort());
				const convolve = readFcToConv(text).state;
				expect(Object.keys(convolve).sort()).toEqual(Object.keys(usualFcToConv).sort());
			})
		);
	});
});

describe('the picture that grows', () => {
	const place = fc.record({
		row: fc.integer({ min: 0, max: 22 }),
		col: fc.integer({ min: 0, max: 32 }),
		grow: fc.integer({ min: 0, max: mostGrowth })
	});

	it('always holds the window, lies in the street and starts at whole steps', () => {
		fc.assert(
			fc.property(place, (at) => {
				const { top, left, height, width } = regionOf(at);
				expect([top % 4, left % 4]).toEqual([0, 0]);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top + height).toBeLessThanOrEqual(sceneHeight);
				expect(left + width).toBeLessThanOrEqual(sceneWidth);
				expect(4 * at.row).toBeGreaterThanOrEqual(top);
				expect(4 * at.row + 32).toBeLessThanOrEqual(top + height);
				expect(4 * at.col).toBeGreaterThanOrEqual(left);
				expect(4 * at.col + 32).toBeLessThanOrEqual(left + width);
			})
		);
	});

	it('is the window at first and the street at last', () => {
		expect(regionOf({ row: 5, col: 7, grow: 0 })).toEqual({ top: 20, left: 28, height: 32, width: 32 });
		expect(regionOf({ row: 5, col: 7, grow: 22 })).toEqual({ top: 0, left: 0, height: 120, width: 160 });
	});
});
