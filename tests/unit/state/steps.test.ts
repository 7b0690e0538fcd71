import { area, convMatrix, multiply, transpose } from '$lib/conv';
import { partialOutput } from '$lib/state/steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../conv/support';
import { runs, smallCase } from './arbitraries';
import { ConvFigure } from '$lib/state/convFigure.svelte';
import { queryOf } from './arbitraries';

const played = smallCase.map(
	({ op, settings }) => new ConvFigure(`${queryOf(op, settings)}&w=random:5&x=random:9`)
);

describe('the player’s output', () => {
	it('is the whole output after the last step, on both routes', () => {
		fc.assert(
			fc.property(played, ({ matrix, turned, x, y }) => {
				expect(partialOutput('gather', matrix, turned, x, matrix.rows)).toEqual(y);
				expect(partialOutput('scatter', matrix, turned, x, matrix.cols)).toEqual(y);
				expect(partialOutput('gather', matrix, turned, x, matrix.rows + 5)).toEqual(y);
				expect(partialOutput('scatter', matrix, turned, x, matrix.cols + 5)).toEqual(y);
			}),
			runs
		);
	});

	it('by gathering, is known as far as one has come', () => {
		fc.assert(
			fc.property(played, fc.nat(), ({ matrix, turned, x, y }, n) => {
				const step = n % (matrix.rows + 1);
				const output = partialOutput('gather', matrix, turned, x, step);
				expect(output.slice(0, step)).toEqual(y.slice(0, step));
				expect(output.slice(step).every(Number.isNaN)).toBe(true);
			}),
			runs
		);
	});

	it('by stamping, is the output of the inputs that have stamped so far', () => {
		fc.assert(
			fc.property(played, fc.nat(), ({ matrix, turned, x }, n) => {
				const step = n % (matrix.cols + 1);
				const stamped = x.map((value, index) => (index < step ? value : 0));
				expect(partialOutput('scatter', matrix, turned, x, step)).toEqual(multiply(matrix, stamped));
			}),
			runs
		);
	});

	it('on the blackboard: 1 2 1 stamped by 3 and 5, one apart', () => {
		const settings = rowOf({ input: 4, kernel: 3 });
		const c = convMatrix(settings, [1, 2, 1]);
		const x = Float64Array.of(3, 5);
		expect(area(settings.input)).toBe(4);
		const steps = [0, 1, 2].map((step) => [...partialOutput('scatter', transpose(c), c, x, step)]);
		expect(steps).toEqual([
			[0, 0, 0, 0],
			[3, 6, 3, 0],
			[3, 11, 13, 5]
		]);
	});
});
