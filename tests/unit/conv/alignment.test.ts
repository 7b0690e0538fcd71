/** Strides, receptive fields and crop offsets of the fully convolutional networks, derived from their layers. */
import {
	alignment,
	cleanFcn16s,
	cleanFcn32s,
	cleanFcn8s,
	fcn16s,
	fcn32s,
	fcn8s,
	layerSizes,
	type AlignmentStep,
	type Layer
} from '$lib/conv';
import { describe, expect, it } from 'vitest';

const offsets = (layers: readonly Layer[]) =>
	Object.fromEntries(alignment(layers).crops.map(({ name, offset }) => [name, offset]));

const stepNamed = (layers: readonly Layer[], name: string): AlignmentStep => {
	const step = alignment(layers).steps.find((step) => step.name === name);
	if (!step) throw new Error(`no layer ${name}`);
	return step;
};

describe('crop offsets', () => {
	it('of the published networks are 19; 5, 27; 5, 9, 31', () => {
		expect(offsets(fcn32s)).toEqual({ score: 19 });
		expect(offsets(fcn16s)).toEqual({ score_pool4c: 5, score: 27 });
		expect(offsets(fcn8s)).toEqual({ score_pool4c: 5, score_pool3c: 9, score: 31 });
	});

	it('are all 0 with padding 1, fc6 padded by 3 and upsampling padded by s/2', () => {
		expect(offsets(cleanFcn32s)).toEqual({ score: 0 });
		expect(offsets(cleanFcn16s)).toEqual({ score_pool4c: 0, score: 0 });
		expect(offsets(cleanFcn8s)).toEqual({ score_pool4c: 0, score_pool3c: 0, score: 0 });
	});

	it.each(Object.entries({ fcn32s, fcn16s, fcn8s, cleanFcn32s, cleanFcn16s, cleanFcn8s }))(
		'of %s leave every score on its pixel, and every sum of scores lined up',
		(_, layers) => {
			const { steps, crops } = alignment(layers);
			expect(steps[steps.length - 1]).toMatchObject({ name: 'score', stride: 1, offset: 0 });
			expect(crops.map(({ left }) => left)).toEqual(crops.map(() => 0));
			for (const { terms } of steps) if (terms.rule === 'add') expect(terms.apart).toBe(0);
		}
	);
});

describe('the derivation of 19, line by line', () => {
	it('goes from −99 at conv1_1 to −19 at the upsampled scores', () => {
		const line = (name: string) => {
			const { stride, offset } = stepNamed(fcn32s, name);
			return `${name}: ${stride} · j + ${offset}`;
		};
		expect(
			['data', 'conv1_1', 'pool1', 'pool3', 'pool5', 'fc6', 'fc7', 'upscore', 'score'].map(line)
		).toEqual([
			'data: 1 · j + 0',
			'conv1_1: 1 · j + -99',
			'pool1: 2 · j + -98.5',
			'pool3: 8 · j + -95.5',
			'pool5: 32 · j + -83.5',
			'fc6: 32 · j + 12.5',
			'fc7: 32 · j + 12.5',
			'upscore: 1 · j + -19',
			'score: 1 · j + 0'
		]);
	});

	it('gives every number that each line needs', () => {
		for (const step of alignment(fcn8s).steps) {
			const { terms } = step;
			if (terms.rule === 'slide') {
				const { before, window } = terms;
				expect(step.offset).toBe(before.offset + before.stride * (window.halfSpan - window.padding));
				expect(step.stride).toBe(before.stride * window.stride);
			} else if (terms.rule === 'stamp') {
				const { before, window } = terms;
				expect(step.stride).toBe(before.stride / window.stride);
				expect(step.offset).toBe(before.offset - step.stride * (window.halfSpan - window.padding));
			} else if (terms.rule === 'crop') {
				const { source, reference, offset } = terms.crop;
				expect(offset).toBe((reference.offset - source.offset) / source.stride);
				expect(step.offset).toBe(reference.offset);
			}
		}
	});

	it('names the maps that a crop compares: pool4 at −91.5 and the doubled scores at −11.5 are 5 · 16 apart', () => {
		const [crop] = alignment(fcn16s).crops;
		expect(crop).toEqual({
			name: 'score_pool4c',
			source: { name: 'score_pool4', stride: 16, offset: -91.5, receptiveField: 100 },
			reference: { name: 'upscore2', stride: 16, offset: -11.5, receptiveField: 436 },
			offset: 5,
			start: 5,
			left: 0
		});
	});
});

describe('receptive fields and strides of VGG-16', () => {
	it.each([
		['conv1_2', 1, 5],
		['pool1', 2, 6],
		['pool2', 4, 16],
		['pool3', 8, 44],
		['pool4', 16, 100],
		['pool5', 32, 212],
		['fc6', 32, 404],
		['fc7', 32, 404]
	])('%s: stride %i, %i pixels', (name, stride, receptiveField) => {
		expect(stepNamed(fcn32s, name)).toMatchObject({ stride, receptiveField });
	});

	it.each([
		['k = 4, s = 2: two stamps reach each unit', { kernel: 4, stride: 2 }, 1 + 1],
		['k = 3, s = 2: at most two', { kernel: 3, stride: 2 }, 1 + 1],
		['k = 2, s = 2: one', { kernel: 2, stride: 2 }, 1],
		['k = 3, s = 1: three', { kernel: 3, stride: 1 }, 1 + 2],
		['k = 3, s = 2, d = 2: three, all taps are of one phase', { kernel: 3, stride: 2, dilation: 2 }, 1 + 2],
		['k = 4, s = 2, d = 2: four, likewise', { kernel: 4, stride: 2, dilation: 2 }, 1 + 3],
		['k = 3, s = 2, d = 3: taps 0 and 2 land 6 apart, 3 units', { kernel: 3, stride: 2, dilation: 3 }, 1 + 3]
	])('after a transposed convolution, %s', (_, window, receptiveField) => {
		const layers: Layer[] = [
			{ name: 'picture', kind: 'input' },
			{ name: 'up', kind: 'transposed', ...window }
		];
		expect(alignment(layers).steps[1].receptiveField).toBe(receptiveField);
	});

	it('after adding, is that of the branch which sees more', () => {
		expect(stepNamed(fcn16s, 'upscore2').receptiveField).toBe(436);
		expect(stepNamed(fcn16s, 'score_pool4c').receptiveField).toBe(100);
		expect(stepNamed(fcn16s, 'fuse_pool4').receptiveField).toBe(436);
	});
});

describe('other stacks', () => {
	const picture: Layer = { name: 'picture', kind: 'input' };

	it('may differ along each axis', () => {
		const layers: Layer[] = [
			picture,
			{ name: 'c', kind: 'conv', kernel: [3, 5], stride: [1, 2], padding: [1, 0] }
		];
		expect(alignment(layers, 0).steps[1]).toMatchObject({ stride: 1, offset: 0, receptiveField: 3 });
		expect(alignment(layers, 1).steps[1]).toMatchObject({ stride: 2, offset: 2, receptiveField: 5 });
		expect([layerSizes(layers, 9, 0)[1], layerSizes(layers, 9, 1)[1]]).toEqual([9, 3]);
	});

	it('leave positions alone in pointwise layers', () => {
		const layers: Layer[] = [
			picture,
			{ name: 'c', kind: 'conv', kernel: 3 },
			{ name: 'relu', kind: 'pointwise' }
		];
		expect(alignment(layers).steps[2]).toMatchObject({ stride: 1, offset: 1, receptiveField: 3 });
		expect(layerSizes(layers, 5)).toEqual([5, 3, 3]);
	});

	it('may not line up: a crop then begins at the nearest unit and says what is left', () => {
		const layers: Layer[] = [
			picture,
			{ name: 'pool', kind: 'pool', kernel: 2, stride: 2 },
			{ name: 'up', kind: 'transposed', kernel: 3, stride: 2 },
			{ name: 'cropped', kind: 'crop', inputs: ['picture', 'up'] },
			{ name: 'sum', kind: 'add', inputs: ['up', 'cropped'] }
		];
		// pool: 2 · j + ½; up: 1 · j + ½ − 1 = j − ½
		const { steps, crops } = alignment(layers);
		expect(crops[0]).toMatchObject({ offset: -0.5, start: 0, left: -0.5 });
		expect(steps[4].terms).toMatchObject({ rule: 'add', apart: 0.5 });
	});

	it('keep whole offsets whole where strides are thirds', () => {
		const layers: Layer[] = [
			picture,
			...[1, 2, 3].map((n): Layer => ({ name: `up${n}`, kind: 'transposed', kernel: 3, stride: 3 })),
			...[1, 2, 3].map((n): Layer => ({ name: `down${n}`, kind: 'pool', kernel: 3, stride: 3 })),
			{ name: 'cropped', kind: 'crop', inputs: ['down3', 'picture'] }
		];
		expect(alignment(layers).crops[0]).toMatchObject({ offset: 0, start: 0, left: 0 });
	});
});
