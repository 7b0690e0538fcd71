import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantity } from '$lib/content/quantities';

describe('a quantity of a network', () => {
	it.each([
		['receptiveField', 'net=ours&layer=pool1', 6],
		['receptiveField', 'net=ours&layer=pool4', 100],
		['receptiveField', 'net=fcn32s&layer=fc7', 404],
		['fieldGrowth', 'net=ours&layer=conv4_2', 16],
		['fieldGrowth', 'net=ours&layer=fc6', 192],
		['layerStride', 'net=ours&layer=fc7', 32],
		['layerOffset', 'net=fcn32s&layer=conv1_1', -99],
		['layerOffset', 'net=fcn32s&layer=fc6', 12.5],
		['layerSide', 'net=ours&layer=pool5&side=480', 15],
		['layerSide', 'net=fcn8s&layer=upscore8&side=500', 568],
		['layerChannels', 'layer=fuse_pool4', 11],
		['cropOffset', 'net=fcn32s&layer=score', 19],
		['cropOffset', 'net=fcn16s&layer=score', 27],
		['cropOffset', 'net=fcn8s&layer=score_pool3c', 9],
		['cropOffset', 'net=clean8s&layer=score', 0],
		['middleOffset', 'net=fcn32s&layer=score&side=500', 22],
		['camvidFrames', '', 233],
		['camvid', 'head=32s&of=road', '92.0']
	])('%s of %s is %s', (name, settings, value) => {
		expect(quantity(name, settings)).toBe(value);
	});

	it('counts the weights that the file holds', () => {
		const { weightsManifest } = JSON.parse(readFileSync('static/models/camvid-fcn/model.json', 'utf8'));
		const { weights } = weightsManifest[0] as { weights: { shape: number[] }[] };
		const inFile = weights.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
		expect(quantity('parameters', '')).toBe(inFile);
	});

	it.each(['32s', '16s', '8s'])('reads the scores of %s that the model card tells', (head) => {
		const card = readFileSync('static/models/camvid-fcn/card.md', 'utf8');
		const column = { '8s': 0, '16s': 1, '32s': 2 }[head] ?? -1;
		for (const [row, of] of [
			['mean IoU', 'miou'],
			['global accuracy', 'global'],
			['pole', 'pole'],
			['road', 'road']
		]) {
			const line = card.split('\n').find((each) => each.startsWith(`| ${row} `)) ?? '';
			const told = Number(line.split('|')[column + 2]);
			expect(Number(quantity('camvid', `head=${head}&of=${of}`)), row).toBe(told);
		}
	});

	it('bears out what lesson 8 says of both tables: each skip helps, the first more than the second', () => {
		const of = (head: string, what: string) => Number(quantity('camvid', `head=${head}&of=${what}`));
		const [deep, middle, fine] = ['32s', '16s', '8s'].map((head) => of(head, 'miou'));
		expect(fine).toBeGreaterThan(middle);
		expect(middle - deep).toBeGreaterThan(fine - middle);
		expect(fine - deep).toBeGreaterThan(of('8s', 'global') - of('32s', 'global'));
	});

	it.each([
		['receptiveField', 'net=vgg&layer=fc7', '"net" is'],
		['receptiveField', 'net=ours&layer=pool6', 'there is no layer "pool6"'],
		['layerSide', 'net=ours&layer=pool5&side=0', 'whole number of pixels'],
		['cropOffset', 'net=fcn32s&layer=fc7', 'there is no crop "fc7"'],
		['camvid', 'head=8s&of=mean', '"of" is'],
		['camvid', 'of=miou', 'needs "head"']
	])('%s of "%s" is told to be wrong', (name, settings, advice) => {
		expect(() => quantity(name, settings)).toThrow(advice);
	});
});
