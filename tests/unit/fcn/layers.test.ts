import fc from 'fast-check';
import { env } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alignment } from '$lib/conv';
import { fcnLayers, followersOf, FcnError, headLayer, heads, mapShapes } from '$lib/fcn';
import { anyPicture, smallSession } from './support';
import type { Session } from '../../../src/lib/fcn/session';

const layers = fcnLayers({ channels: [16, 32, 64, 128, 128], fc: 256, classes: 11 });

const side = fc.integer({ min: 1, max: 40 }).map((n) => 32 * n);

describe('the layers of the network', () => {
	it('are VGG-16’s, fc6 and fc7 as convolutions, and three ways up', () => {
		const shapes = mapShapes(layers, 384, 480);
		const row = (name: string) => `${name} ${shapes[name].join('×')}`;
		expect(['conv1_2', 'pool3', 'pool4', 'pool5', 'fc6', 'score_fc7', 'fuse_pool3', 'up8'].map(row)).toEqual([
			'conv1_2 384×480×16',
			'pool3 48×60×64',
			'pool4 24×30×128',
			'pool5 12×15×128',
			'fc6 12×15×256',
			'score_fc7 12×15×11',
			'fuse_pool3 48×60×11',
			'up8 384×480×11'
		]);
		expect(layers.filter(({ kind }) => kind === 'conv').map(({ kernel }) => kernel)).toEqual([
			...new Array(13).fill(3),
			...[7, 1, 1, 1, 1]
		]);
	});

	it('keep halving until 1/32, and every head ends at the picture’s size', () => {
		fc.assert(
			fc.property(side, side, (height, width) => {
				const shapes = mapShapes(layers, height, width);
				expect(shapes.fc7).toEqual([height / 32, width / 32, 256]);
				for (const head of heads) expect(shapes[headLayer[head]]).toEqual([height, width, 11]);
			})
		);
	});

	it('need no crop: every head lies exactly on the picture', () => {
		const { steps, crops } = alignment(layers);
		expect(crops).toEqual([]);
		for (const head of heads)
			expect(steps.find(({ name }) => name === headLayer[head])).toMatchObject({ stride: 1, offset: 0 });
	});

	it.each([
		[0, 32],
		[32, 31],
		[-32, 32],
		[64, 48.5],
		[NaN, 32]
	])('refuse a picture of %d×%d', (height, width) => {
		expect(() => mapShapes(layers, height, width)).toThrow(FcnError);
		expect(() => mapShapes(layers, height, width)).toThrow(/multiples of 32/);
	});

	it('know what depends on a layer', () => {
		expect(followersOf(layers, 'fc7')).toEqual([
			...['score_fc7', 'up2_fc7', 'fuse_pool4', 'up2_pool4', 'fuse_pool3'],
			...['up32', 'up16', 'up8']
		]);
		expect(followersOf(layers, 'score_pool3')).toEqual(['fuse_pool3', 'up8']);
		expect(followersOf(layers, 'up8')).toEqual([]);
		expect(() => followersOf(layers, 'fc8')).toThrow(/no layer "fc8"/);
	});
});

describe('the maps that are computed', () => {
	let session: Session;
	beforeAll(async () => {
		env().set('IS_TEST', true);
		session = await smallSession();
	});
	afterAll(() => session.dispose());

	it.each([
		[1, 1],
		[32, 32],
		[33, 64],
		[97, 20],
		[160, 96]
	])('have the shapes that the layers say, for a picture of %d×%d', async (width, height) => {
		const picture = anyPicture(width, height);
		const { frame } = picture.placement;
		const small = fcnLayers({ channels: [4, 6, 8, 8, 8], fc: 12, classes: 11 });
		const shapes = mapShapes(small, frame.height, frame.width);
		await session.show(picture);
		for (const { name } of small) {
			const map = await session.featureMaps(name);
			expect([map.height, map.width, map.channels], name).toEqual(shapes[name]);
			expect(map.data.length).toBe(map.height * map.width * map.channels);
			expect(map.data.every(Number.isFinite), name).toBe(true);
		}
		const found = await session.segment(null);
		expect([found.width, found.height, found.labels.length]).toEqual([width, height, width * height]);
	});
});
