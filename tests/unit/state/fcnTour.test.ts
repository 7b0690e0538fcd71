import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fcnLayers, heads } from '$lib/fcn';
import { fcn } from '$lib/i18n/en/fcn';
import { tourStops } from '$lib/state/fcnTour';
import { settled } from '$lib/state/fcnSettle';
import { fcnQuery, parseFcnQuery } from '$lib/state/fcnUrl';

const model = JSON.parse(readFileSync('static/models/camvid-fcn/model.json', 'utf8'));
const layers = fcnLayers({ ...model, classes: model.classes.length });
const seen = { width: 480, height: 360 };
const page = readFileSync('src/lib/widgets/FcnPage.svelte', 'utf8');

describe('the guided tour', () => {
	it('has at most eight stops, each with words of its own', () => {
		expect(tourStops.length).toBeLessThanOrEqual(8);
		expect(tourStops.map(({ name }) => name)).toEqual(Object.keys(fcn.tour.stops));
	});

	it.each(tourStops)('$name: ?$query is read, written and shown as it stands', ({ query }) => {
		const { choice, unread } = parseFcnQuery(query);
		expect(unread).toEqual([]);
		expect(new Map(new URLSearchParams(fcnQuery(choice)))).toEqual(new Map(new URLSearchParams(query)));
		expect(settled(choice, layers, seen).refused).toEqual([]);
		expect(model.heads).toContain(choice.head);
	});

	it.each(tourStops)('$name: the page has its part, $part', ({ part }) => {
		expect(page).toContain(`id="${part}"`);
	});

	it('would be told of a layer or channel that the shipped network has not', () => {
		expect(heads.length).toBe(model.heads.length);
		const { choice } = parseFcnQuery('layer=conv9_9&off=score_pool3:99');
		expect(settled(choice, layers, seen).refused.map(({ name }) => name)).toEqual(['layer', 'off']);
	});
});
