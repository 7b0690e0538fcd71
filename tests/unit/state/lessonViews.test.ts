import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCrop, cropsOf, readCrop } from '$lib/state/cropView';
import { checkFusion, readFusion } from '$lib/state/fusionView';
import { checkLadder, readLadder } from '$lib/state/ladderView';

describe('the state of a figure in the lessons on the network', () => {
	it('is read', () => {
		expect(readLadder('see=scores&level=pool4')).toEqual({ see: 'scores', level: 'pool4' });
		expect(readFusion('see=off&off=pool3,pool4&head=16s&only=changed')).toEqual({
			see: 'off',
			head: '16s',
			changed: true,
			off: ['pool4', 'pool3']
		});
		expect(readCrop('net=8s&kind=clean')).toEqual({ net: '8s', kind: 'clean', side: 500 });
	});

	it('is the usual one where it makes no sense', () => {
		expect(readLadder('see=<b>&level=pool9')).toEqual(readLadder(''));
		expect(readFusion('see=&head=4s&off=fc7')).toEqual(readFusion(''));
		expect(readCrop('net=64s')).toEqual(readCrop(''));
	});

	it('stops the build where a lesson writes it wrongly', () => {
		expect(() => checkLadder('see=levels&level=pool6')).toThrow(
			'"level" cannot be "pool6": use pool1, pool2'
		);
		expect(() => checkLadder('sea=levels')).toThrow('"sea" is no setting: use see, level');
		expect(() => checkFusion('see=heads&head=64s')).toThrow('"head" cannot be "64s"');
		expect(() => checkCrop('constructor=1')).toThrow('"constructor" is no setting');
	});

	it('shows every sight in some step', () => {
		const lessons = readdirSync('lessons').map((folder) => readFileSync(`lessons/${folder}/en.md`, 'utf8'));
		for (const sight of ['levels', 'scores', 'stamp', 'mask', 'heads', 'edges', 'sum', 'off'])
			expect(
				lessons.some((text) => text.includes(`see=${sight}`)),
				sight
			).toBe(true);
	});
});

// The sizes and offsets of the paper's networks for a side of 500 pixels.
describe('the crops', () => {
	it.each([
		['32s', [544], [19], [25]],
		['16s', [44, 560], [5, 27], [5, 33]],
		['8s', [44, 88, 568], [5, 9, 31], [5, 9, 37]]
	] as const)('of the published FCN-%s', (net, size, starts, ends) => {
		const { bars } = cropsOf({ net, kind: 'published', side: 500 });
		expect(bars.map((bar) => bar.size)).toEqual(size);
		expect(bars.map(({ start }) => start)).toEqual(starts);
		expect(bars.map(({ end }) => end)).toEqual(ends);
	});

	it('begin at the same place for every side, though the middle does not', () => {
		const bars = Array.from({ length: 40 }, (_, n) => {
			return cropsOf({ net: '32s', kind: 'published', side: 400 + n }).bars[0];
		});
		expect(new Set(bars.map(({ start }) => start))).toEqual(new Set([19]));
		expect(new Set(bars.map(({ end }) => end)).size).toBeGreaterThan(1);
	});

	it('are nothing at all with clean paddings, whose side is a multiple of 32', () => {
		const { side, bars } = cropsOf({ net: '8s', kind: 'clean', side: 500 });
		expect(side).toBe(512);
		expect(bars.map(({ start, end }) => [start, end])).toEqual([
			[0, 0],
			[0, 0],
			[0, 0]
		]);
	});
});
