import { env } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heads, partNames, type Decomposition, type HeadName, type Part } from '$lib/fcn';
import { loadModel } from '../../../src/lib/fcn/load/loadModel';
import { Session } from '../../../src/lib/fcn/session';
import { anyPicture, localLoad, smallModel, smallSession } from './support';

beforeAll(() => void env().set('IS_TEST', true));

/** The small network, which has trained kernels and bilinear ones, on a picture with padding on all sides. */
const [width, height] = [70, 45];

let session: Session;
beforeAll(async () => {
	session = await smallSession();
	await session.show(anyPicture(width, height));
});
afterAll(() => session.dispose());

const argmax = (values: readonly number[]) => values.indexOf(Math.max(...values));

const sums = (parts: Decomposition, out?: Part) =>
	Array.from(parts.bias, (_, n) =>
		partNames.reduce((sum, part) => sum + (part === out ? 0 : parts[part][n]), 0)
	);

/** The map says of every 97th pixel what that pixel's own split says. */
async function expectSplits(session: Session, head: HeadName): Promise<void> {
	const map = await session.deciders(head);
	expect([map.width, map.height]).toEqual([width, height]);
	for (let n = 0; n < width * height; n += 97) {
		const parts = await session.decompose(head, { x: n % width, y: Math.floor(n / width) });
		expect(map.winners[n]).toBe(argmax(sums(parts)));
		for (const part of partNames) expect(map[part][n], part).toBe(argmax(sums(parts, part)));
	}
}

describe('what decides every pixel', () => {
	it.each(heads)('of %s is what the split of that pixel says', (head) => expectSplits(session, head));

	it('is that as well where the last step up is trained, or loses channels', async () => {
		const { description, weights } = await loadModel(smallModel, localLoad);
		const values = Float32Array.from({ length: 16 * 16 * 11 * 11 }, (_, n) => Math.sin(n * n) / 40);
		const trained = new Map(weights).set('up8/kernel', { shape: [16, 16, 11, 11], values });
		await session.adopt({ description, weights: trained });
		await session.segment(null, { knocked: { up8: [2, 7] } });
		await expectSplits(session, '8s');
		await session.adopt({ description, weights });
		await session.segment(null, { knocked: { up8: [0, 1], fuse_pool4: [3] } });
		await expectSplits(session, '8s');
		await session.segment(null, { knocked: {} });
	});

	it('has the mask’s class as the winner, but for rounding', async () => {
		for (const head of heads) {
			const { winners } = await session.deciders(head);
			const { labels } = await session.segment(null, { head });
			const scores = await session.seenScores(head);
			for (const [n, label] of labels.entries()) {
				if (label === winners[n]) continue;
				const at = (each: number) => scores.data[n * scores.classes + each];
				expect(Math.abs(at(label) - at(winners[n]))).toBeLessThanOrEqual(1e-4);
			}
		}
	});

	it('never is a source that the head has not', async () => {
		const deep = await session.deciders('32s');
		expect(deep.pool4).toEqual(deep.winners);
		expect(deep.pool3).toEqual(deep.winners);
		expect(deep.fc7).not.toEqual(deep.winners);
		const fused = await session.deciders('8s');
		expect(partNames.filter((part) => fused[part].some((label, n) => label !== fused.winners[n]))).toContain(
			'pool3'
		);
	});

	it('follows channels that are zeroed behind the scores', async () => {
		await session.knockOut('score_pool3', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		const map = await session.deciders('8s');
		expect(map.pool3).toEqual(map.winners);
		await session.knockOut('score_pool3', []);
	});
});

describe('all scores of a picture', () => {
	it('are those of its pixels', async () => {
		const { data, classes } = await session.seenScores('8s');
		for (const at of [
			{ x: 0, y: 0 },
			{ x: 69, y: 44 },
			{ x: 31, y: 7 }
		]) {
			const start = (at.y * width + at.x) * classes;
			expect(data.slice(start, start + classes)).toEqual(await session.scoresAt('8s', at));
		}
	});

	it('can be handed away, and asked for again', async () => {
		const first = await session.seenScores('8s');
		const kept = first.data.slice();
		structuredClone(first.data, { transfer: [first.data.buffer as ArrayBuffer] });
		expect((await session.seenScores('8s')).data).toEqual(kept);
	});

	it('without anything zeroed are those from before, and leave what is zeroed as it is', async () => {
		const before = (await session.seenScores('8s')).data;
		const knocked = { conv4_2: [0, 3], score_pool3: [1] };
		await session.segment(null, { knocked });
		const changed = (await session.seenScores('8s')).data;
		const { tensors } = await session.memory();
		expect(changed).not.toEqual(before);
		expect((await session.intactScores('8s')).data).toEqual(before);
		expect((await session.seenScores('8s')).data).toEqual(changed);
		expect((await session.memory()).tensors).toBe(tensors);
		await session.segment(null, { knocked: {} });
		expect((await session.seenScores('8s')).data).toEqual(before);
	});
});

describe('zeroing exactly these channels', () => {
	it('brings all others back, and changes nothing where one of them does not exist', async () => {
		const head = '8s';
		const intact = await session.segment(null, { head, knocked: {} });
		const first = await session.segment(null, { head, knocked: { conv5_1: [0, 1, 2, 3] } });
		const second = await session.segment(null, { head, knocked: { score_pool4: [5] } });
		await expect(session.segment(null, { head, knocked: { conv5_1: [0], fc7: [99] } })).rejects.toMatchObject(
			{
				code: 'unknown-channel'
			}
		);
		expect(await session.segment(null, { head })).toEqual(second);
		expect(await session.segment(null, { head, knocked: { conv5_1: [0, 1, 2, 3] } })).toEqual(first);
		expect(await session.segment(null, { head, knocked: {} })).toEqual(intact);
	});

	it('shows in another picture as well', async () => {
		await session.segment(null, { knocked: { conv3_1: [0, 1] } });
		await session.segment(anyPicture(40, 40, 5));
		const { data, height, width } = await session.featureMaps('conv3_1');
		expect(data.slice(0, 2 * height * width).every((value) => value === 0)).toBe(true);
	});
});
