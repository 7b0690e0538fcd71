import { describe, expect, it } from 'vitest';
import { shortNames } from '../../../../src/lib/fcn/brought/shortNames';

const shortened = (names: string[], taken = 'input') => [...shortNames(names, taken).values()];

describe('names of a graph’s operations', () => {
	it('lose wrappers, folders of nearly all, and a last part that is there twice', () => {
		const call = 'StatefulPartitionedCall/PartitionedCall/net';
		expect(
			shortened([
				`${call}/predict/conv_1/expand/expand`,
				`${call}/predict/conv_1/expand/Relu`,
				`${call}/predict/conv_2/expand/expand`,
				'answer/Softmax'
			])
		).toEqual(['conv_1/expand', 'conv_1/expand/Relu', 'conv_2/expand', 'answer/Softmax']);
	});

	it('stay different from each other and from the picture’s', () => {
		expect(shortened(['a/b', 'a/b/b', 'a/c'])).toEqual(['b', 'b/b', 'c']);
		expect(shortened(['net/input', 'net/conv'])).toEqual(['net/input', 'net/conv']);
		expect(shortened(['PartitionedCall', 'conv'])).toEqual(['PartitionedCall', 'conv']);
	});
});
