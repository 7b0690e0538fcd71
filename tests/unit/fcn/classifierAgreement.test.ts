// The shipped classifier, run by our own code, against what PyTorch computed with the same weights in 64 bits.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	classifierFeatures,
	classifierInput,
	classify,
	classifyEverywhere,
	cropped,
	headAsConvolution,
	headAsMatrix,
	largestDifference,
	loadClassifier,
	type ChannelMap,
	type Classifier
} from '../../../src/lib/fcn/classifier';
import { addressOf, atOnce, fileServer } from './support';

const folder = 'static/models/street-classifier';
const recorded = JSON.parse(readFileSync('tests/oracle/classifier.json', 'utf8'));
const evaluation = JSON.parse(readFileSync(`${folder}/evaluation.json`, 'utf8'));

let classifier: Classifier;
let picture: ChannelMap;

beforeAll(async () => {
	classifier = await loadClassifier(addressOf(folder), { fetch: fileServer, wait: atOnce! });
	const { rgb, height, width } = recorded;
	picture = classifierInput(classifier, Buffer.from(rgb, 'base64'), height, width);
});

describe('the shipped classifier', () => {
	it('was recorded with the weights that are shipped', () => {
		const { file } = JSON.parse(readFileSync(`${folder}/model.json`, 'utf8'));
		expect(recorded.sha256).toBe(file.sha256);
		expect(classifier.bytes).toBe(file.bytes);
	});

	it.each(['conv1', 'pool1', 'conv2', 'pool2'] as const)('gives PyTorch’s %s', (name) => {
		const { channels, height, width, values } = classifierFeatures(classifier, picture)[name];
		expect([channels, height, width]).toEqual(recorded.maps[name].shape);
		const seventh = values.filter((_, n) => n % 7 === 0);
		expect(largestDifference(seventh, recorded.maps[name].values)).toBeLessThan(1e-12);
	});

	it('gives PyTorch’s scores for a crop, and everywhere at once', () => {
		const { top, left, scores } = recorded.crop;
		const crop = cropped(picture, top, left, 32, 32);
		expect(largestDifference(classify(classifier, crop).scores, scores)).toBeLessThan(1e-12);
		const everywhere = classifyEverywhere(classifier, picture);
		expect([everywhere.height, everywhere.width]).toEqual([5, 9]);
		expect(largestDifference(everywhere.values, recorded.everywhere)).toBeLessThan(1e-12);
	});

	it('has one head, whether it is read as matrices or as convolutions', () => {
		const { pool2 } = classifierFeatures(classifier, cropped(picture, 0, 0, 32, 32));
		const matrix = headAsMatrix(classifier, pool2);
		const convolution = headAsConvolution(classifier, pool2);
		expect(largestDifference(matrix.hidden, convolution.hidden.values)).toBeLessThan(1e-13);
		expect(largestDifference(matrix.scores, convolution.scores.values)).toBeLessThan(1e-13);
		expect(Math.max(...matrix.scores)).toBeGreaterThan(1);
	});

	it('says for every window what it says for the crop alone', () => {
		const everywhere = classifyEverywhere(classifier, picture);
		for (let row = 0; row < everywhere.height; row++)
			for (let column = 0; column < everywhere.width; column++) {
				const crop = cropped(picture, 4 * row, 4 * column, 32, 32);
				const there = cropped(everywhere, row, column, 1, 1).values;
				expect(largestDifference(classify(classifier, crop).scores, there)).toBeLessThan(1e-12);
			}
	});

	it('takes no picture of another size into its matrix', () => {
		expect(() => classify(classifier, picture)).toThrow('made for 32×32 pixels, got 48×64');
		const { pool2 } = classifierFeatures(classifier, picture);
		expect(() => headAsMatrix(classifier, pool2)).toThrow('has 576 columns, the vector 2240 entries');
	});
});

describe('its files', () => {
	const answering =
		(name: string, change: (bytes: Buffer<ArrayBuffer>) => Uint8Array<ArrayBuffer> | string): typeof fetch =>
		async (input) => {
			const bytes = readFileSync(new URL(String(input)));
			return new Response(String(input).endsWith(name) ? change(bytes) : bytes);
		};

	it.each([
		['weights.bin', (bytes: Buffer<ArrayBuffer>) => bytes.fill(1, 100, 101), 'another SHA-256'],
		['model.json', () => '{"format":"other"}', 'format other is not known'],
		['model.json', () => 'no JSON', 'format undefined is not known'],
		[
			'model.json',
			(bytes: Buffer<ArrayBuffer>) => String(bytes).replace('"sky",', ''),
			'names 5 classes, fc7 has 6'
		],
		[
			'model.json',
			(bytes: Buffer<ArrayBuffer>) => String(bytes).replace('fc6.bias', 'fc5.bias'),
			'fc6.bias holds no numbers'
		]
	])('a wrong %s is refused', async (name, change, message) => {
		const loading = loadClassifier(addressOf(folder), { fetch: answering(name, change), wait: atOnce! });
		await expect(loading).rejects.toThrow(message);
	});
});

it('the card says how often each class is found', () => {
	const card = readFileSync(`${folder}/card.md`, 'utf8');
	const { classes, confusion } = evaluation as { classes: string[]; confusion: number[][] };
	const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
	classes.forEach((name, k) => {
		const share = ((100 * confusion[k][k]) / sum(confusion[k])).toFixed(1);
		expect(card).toMatch(new RegExp(`\\| ${name} +\\| ${sum(confusion[k])} +\\| ${share} +\\|`));
	});
	const right = sum(confusion.map((row, k) => row[k]));
	expect(card).toContain(`${((100 * right) / sum(confusion.map(sum))).toFixed(1)} % of`);
});
