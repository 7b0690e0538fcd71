import { describe, expect, it } from 'vitest';
import type { Deciders, LabelMap } from '$lib/fcn';
import { LABEL_COLOURS, VOID } from '$lib/scenes';
import { sumsOf, winnerOf } from '$lib/state/fcnSources.svelte';
import { labelsOf } from '$lib/state/fcnAblation.svelte';
import { changes, scored } from '$lib/widgets/fcn/result/compare';
import { decided, decidedBy, decidedByPart } from '$lib/widgets/fcn/result/deciderMap';
import { differenceMap, differences } from '$lib/widgets/fcn/result/differences';
import { categoryPixels, maskPixels, outlinePixels, sharesOf } from '$lib/widgets/fcn/result/paint';
import { scoresAt, softmax } from '$lib/widgets/fcn/result/probabilities';
import { waterfall } from '$lib/widgets/fcn/result/waterfall';

const [sky, building, road] = [0, 1, 3];

const labelMap = (width: number, ...labels: number[]): LabelMap => ({
	...{ head: '8s', width, height: labels.length / width, labels: Uint8Array.from(labels) }
});

const colourAt = (rgba: Uint8ClampedArray, n: number) => [...rgba.slice(4 * n, 4 * n + 4)];
const opaque = (label: number) => [...LABEL_COLOURS[label], 255];
const nothing = [0, 0, 0, 0];

describe('the mask', () => {
	const map = labelMap(2, sky, road, sky, building);

	it('has each class in its colour', () => {
		const { rgba } = maskPixels(map, null);
		expect([0, 1, 2, 3].map((n) => colourAt(rgba, n))).toEqual([sky, road, sky, building].map(opaque));
	});

	it('shows one class alone', () => {
		const { rgba } = maskPixels(map, sky);
		expect([0, 1].map((n) => colourAt(rgba, n))).toEqual([opaque(sky), nothing]);
	});

	it('has areas that add up to one', () => {
		expect(sharesOf(map.labels, 4)).toEqual([0.5, 0.25, 0, 0.25]);
	});
});

describe('outlines', () => {
	it('are light where classes meet, in the class’s colour inside of that, and nothing further in', () => {
		const row = labelMap(10, ...[sky, sky, sky, sky, sky, road, road, road, road, road]);
		const { rgba } = outlinePixels(row, null);
		expect(colourAt(rgba, 0)).toEqual(nothing);
		expect([2, 3].map((n) => colourAt(rgba, n))).toEqual([opaque(sky), opaque(sky)]);
		expect(colourAt(rgba, 4).slice(0, 3)).toEqual([255, 255, 255]);
		expect(colourAt(outlinePixels(row, road).rgba, 4)).toEqual(nothing);
		expect(colourAt(outlinePixels(row, road).rgba, 6)).toEqual(opaque(road));
	});
});

describe('a map of categories', () => {
	it('has a colour for each, or none', () => {
		const { rgba } = categoryPixels({ width: 2, height: 1 }, Uint8Array.of(1, 0), [null, [10, 20, 30]]);
		expect([0, 1].map((n) => colourAt(rgba, n))).toEqual([[10, 20, 30, 255], nothing]);
	});
});

describe('probabilities', () => {
	it('are the softmax of the pixel’s scores', () => {
		const data = Float32Array.of(...[0, 0, 0], ...[1, 2, 3], ...[1000, 999, -1000]);
		const scores = { head: '8s', width: 3, height: 1, classes: 3, data } as const;
		const at = (x: number) => [...softmax(scoresAt(scores, { x, y: 0 }))];
		expect(at(0)).toEqual([1 / 3, 1 / 3, 1 / 3]);
		const [e, e2] = [Math.E, Math.E ** 2];
		expect(at(1)[2]).toBeCloseTo(e2 / (1 + e + e2), 12);
		expect(at(2)[0]).toBeCloseTo(e / (1 + e), 12);
		expect(at(2).reduce((sum, each) => sum + each)).toBeCloseTo(1, 12);
	});
});

describe('where the heads differ', () => {
	it('is told by the skip that changed the class', () => {
		const map = differenceMap({
			'32s': labelMap(4, sky, sky, sky, sky),
			'16s': labelMap(4, sky, road, sky, road),
			'8s': labelMap(4, sky, road, road, building)
		});
		expect([...map].map((n) => differences[n])).toEqual(['same', 'pool4', 'pool3', 'both']);
	});
});

describe('what decides', () => {
	const deciders: Deciders = {
		...{ head: '8s', width: 4, height: 1, winners: Uint8Array.of(1, 1, 1, 1) },
		fc7: Uint8Array.of(1, 0, 1, 0),
		pool4: Uint8Array.of(1, 1, 1, 2),
		pool3: Uint8Array.of(1, 1, 1, 1),
		bias: Uint8Array.of(1, 1, 3, 1)
	};

	it('is one source, several, or none', () => {
		expect([...decidedBy(deciders)].map((n) => decided[n])).toEqual(['none', 'fc7', 'bias', 'several']);
		expect([...decidedByPart(deciders, 'fc7')]).toEqual([0, 1, 0, 1]);
	});
});

describe('a score as a sum', () => {
	const split = {
		fc7: Float64Array.of(2, 1),
		pool4: Float64Array.of(-3, 1),
		pool3: Float64Array.of(4, 0),
		bias: Float64Array.of(-1, 0.5)
	};

	it('adds up, with all parts or without one', () => {
		expect([...sumsOf(split)]).toEqual([2, 2.5]);
		expect([...sumsOf(split, 'pool4')]).toEqual([5, 1.5]);
		expect([winnerOf(sumsOf(split)), winnerOf(sumsOf(split, 'pool4'))]).toEqual([1, 0]);
		expect(winnerOf([3, 3])).toBe(0);
	});

	it('is drawn as bars that begin where the one before ends', () => {
		const { zero, falls } = waterfall(split, [0, 1], 104);
		for (const { bars, score } of falls) {
			expect(bars[0].from).toBe(zero);
			bars.slice(1).forEach(({ from }, n) => expect(from).toBe(bars[n].to));
			expect(bars[3].to).toBe(score);
		}
		const unit = falls[0].bars[0].to - zero;
		expect((falls[0].score - zero) / unit).toBeCloseTo(1, 12);
		expect(falls[0].bars[1].to).toBe(4);
	});
});

describe('an ablation', () => {
	it('compares areas and IoU, and leaves void out', () => {
		const truth = Uint8Array.of(sky, sky, road, VOID);
		const { areas, iou, meanIou } = scored(Uint8Array.of(sky, road, road, building), truth);
		expect(areas.slice(0, 4)).toEqual([0.25, 0.25, 0, 0.5]);
		expect(iou.slice(0, 4)).toEqual([0.5, null, null, 0.5]);
		expect(meanIou).toBe(0.5);
		expect(scored(Uint8Array.of(sky), null)).toMatchObject({ meanIou: null });
	});

	it('shows the new class where it changed', () => {
		expect([...changes(Uint8Array.of(sky, road), Uint8Array.of(sky, building))]).toEqual([VOID, building]);
	});

	it('takes the largest score for the class, the first of equal ones', () => {
		const data = Float32Array.of(...[1, 3, 2], ...[5, 5, 1]);
		const { labels } = labelsOf({ head: '8s', width: 2, height: 1, classes: 3, data });
		expect([...labels]).toEqual([1, 0]);
	});
});
