// The small classifier's arithmetic, on numbers that can be checked by hand.
import { describe, expect, it } from 'vitest';
import {
	convolveChannels,
	cropped,
	maxPool,
	type ChannelMap
} from '../../../src/lib/fcn/classifier/channelMaps';
import { arithmetic, classifierSizes, flattened, windowsOf } from '../../../src/lib/fcn/classifier/layers';
import { asKernel, softmax, timesVector } from '../../../src/lib/fcn/classifier/run';
import { onPlainGround, plainGround, thingNames, thingOf } from '../../../src/lib/fcn/classifier/things';

const map = (height: number, width: number, ...values: number[]): ChannelMap => ({
	channels: values.length / (height * width),
	height,
	width,
	values: Float64Array.from(values)
});

describe('a convolution with channels', () => {
	it('slides every kernel over all channels and adds the bias', () => {
		// prettier-ignore
		const input = map(3, 3,
			1, 2, 3,
			4, 5, 6,
			7, 8, 9,

			1, 0, 0,
			0, 1, 0,
			0, 0, 1);
		// prettier-ignore
		const kernel = [
			1, 0,
			0, 1,

			10, 0,
			0, 10];
		const out = convolveChannels(input, { shape: [1, 2, 2, 2], values: kernel, bias: [100] });
		// 1 + 5 + 10 + 10, 2 + 6 + 0 + 0; 4 + 8 + 0 + 0, 5 + 9 + 10 + 10
		expect([out.height, out.width, [...out.values]]).toEqual([2, 2, [126, 108, 112, 134]]);
	});

	it('refuses a kernel for other channels, or larger than the map', () => {
		const input = map(2, 2, 1, 2, 3, 4);
		const kernel = (inputs: number, side: number) => ({
			shape: [1, inputs, side, side] as const,
			values: new Float64Array(inputs * side * side),
			bias: [0]
		});
		expect(() => convolveChannels(input, kernel(2, 1))).toThrow('takes 2 channels, the map has 1');
		expect(() => convolveChannels(input, kernel(1, 3))).toThrow('a 3×3 kernel does not fit on 2×2');
	});

	it('pools the largest of every 2×2 and drops what is left over', () => {
		// prettier-ignore
		const input = map(3, 4,
			1, 2, 5, 0,
			4, 3, 0, 6,
			9, 9, 9, 9);
		expect(maxPool(input)).toEqual(map(1, 2, 4, 6));
		expect(cropped(input, 1, 2, 2, 2)).toEqual(map(2, 2, 0, 6, 9, 9));
	});
});

describe('a fully connected layer', () => {
	const matrix = {
		rows: 2,
		columns: 4,
		values: Float32Array.of(1, 2, 3, 4, 0, 0, 0, 1),
		bias: Float32Array.of(10, 20)
	};

	it('is a matrix with a bias for each row', () => {
		expect([...timesVector(matrix, [1, 1, 1, 2])]).toEqual([24, 22]);
	});

	it('has no columns for a longer vector', () => {
		expect(() => timesVector(matrix, [1, 1, 1, 1, 1])).toThrow('has 4 columns, the vector 5 entries');
	});

	it('is a convolution whose kernels are as large as the map', () => {
		const out = convolveChannels(map(2, 2, 1, 1, 1, 2), asKernel(matrix, 2));
		expect([out.channels, out.height, out.width, [...out.values]]).toEqual([2, 1, 1, [24, 22]]);
	});
});

describe('the sizes', () => {
	it('are those of the picture it was made for', () => {
		const sizes = classifierSizes(32, 32).map(({ channels, height, width }) =>
			[height, width, channels].join('×')
		);
		expect(sizes).toEqual(['28×28×8', '14×14×8', '12×12×16', '6×6×16', '1×1×32', '1×1×6']);
		expect(flattened(32, 32).length).toBe(576);
	});

	it('grow with the picture, one more score every four pixels', () => {
		expect(windowsOf(36, 32)).toEqual({ rows: 2, columns: 1 });
		expect(windowsOf(120, 160)).toEqual({ rows: 23, columns: 33 });
		expect(flattened(48, 48).length).toBe(1600);
	});

	it('count every product', () => {
		// 28·28·8·75 + 12·12·16·72 + 576·32 + 32·6
		expect(arithmetic(32, 32)).toEqual({ once: 654_912, windows: 654_912 });
		const { once, windows } = arithmetic(120, 160);
		expect(windows).toBe(23 * 33 * 654_912);
		expect(once).toBeLessThan(windows / 15);
	});

	it('refuse what the head has no window for', () => {
		expect(() => classifierSizes(31, 40)).toThrow('at least 32×32, got 31×40');
	});
});

describe('a thing on plain ground', () => {
	it.each(thingNames)('%s lies where it is put, and nothing else changes', (name) => {
		const thing = thingOf(name);
		expect(thing.rgba.length).toBe(thing.height * thing.width * 4);
		const picture = onPlainGround(thing, 32, 3, 5);
		const changed = [...picture].flatMap((byte, n) => (byte === plainGround ? [] : [Math.floor(n / 3)]));
		const lines = changed.map((n) => Math.floor(n / 32));
		const places = changed.map((n) => n % 32);
		expect([Math.min(...lines), Math.max(...lines)]).toEqual([3, 3 + thing.height - 1]);
		expect([Math.min(...places), Math.max(...places)]).toEqual([5, 5 + thing.width - 1]);
	});
});

it('shares of scores add up to 1, also where the scores are large', () => {
	const shares = softmax([1000, 1000, 0]);
	expect([...shares]).toEqual([0.5, 0.5, 0]);
});
