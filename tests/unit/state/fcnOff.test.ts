import { describe, expect, it } from 'vitest';
import { fcnLayers } from '$lib/fcn';
import {
	legalOff,
	reachedBy,
	readChannels,
	readOff,
	withChannels,
	writeChannels,
	zeroed
} from '$lib/state/fcnOff';

const layers = fcnLayers({ channels: [4, 6, 8, 8, 8], fc: 12, classes: 11 });

describe('channels', () => {
	it.each([
		['3', [3], '3'],
		['5-9, 1', [1, 5, 6, 7, 8, 9], '1,5-9'],
		['1,2,4', [1, 2, 4], '1-2,4'],
		['7–8', [7, 8], '7-8'],
		['9-5, 2, 2', [2], '2'],
		['-1, x, 99999', [], ''],
		['', [], '']
	])('"%s" are %j, and written %s', (got, channels, text) => {
		expect(readChannels(got)).toEqual(channels);
		expect(writeChannels(channels)).toBe(text);
	});

	it('of a hostile address stay few', () => {
		expect(readChannels('0-9999').length).toBeLessThanOrEqual(4096);
		expect(readOff('a;'.repeat(1000)).length).toBe(1);
	});
});

describe('what is switched off', () => {
	it('is what the network has', () => {
		const off = readOff('input;nothing;conv1_1:2,9;conv1_2:50;fc7;pool1:0-3');
		expect(legalOff(off, layers)).toEqual([
			{ layer: 'conv1_1', channels: [2] },
			{ layer: 'fc7', channels: null },
			{ layer: 'pool1', channels: null }
		]);
		expect(zeroed(off, layers)).toEqual({
			conv1_1: [2],
			fc7: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
			pool1: [0, 1, 2, 3]
		});
	});

	it('is set anew for one layer, and brought back with no channel', () => {
		const off = readOff('fc7;conv1_1:2');
		expect(withChannels(off, 'conv1_1', [1, 3])).toEqual(readOff('fc7;conv1_1:1,3'));
		expect(withChannels(off, 'conv1_1', [])).toEqual(readOff('fc7'));
		expect(withChannels(off, 'score_pool3', null)).toEqual(readOff('fc7;conv1_1:2;score_pool3'));
	});

	it('changes its layer and what follows', () => {
		expect([...reachedBy(readOff('score_pool3'), layers)]).toEqual(['score_pool3', 'fuse_pool3', 'up8']);
		expect(reachedBy([], layers).size).toBe(0);
	});
});
