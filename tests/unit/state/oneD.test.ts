import { ConvFigure } from '$lib/state/convFigure.svelte';
import { isOneD, toOneD, toTwoD } from '$lib/state/oneD';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from './arbitraries';
import { figures, runs } from '../widgets/figures';

describe('the blackboard case', () => {
	it('keeps what happens horizontally, whatever the settings', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { settings } = figure;
				figure.replace(toOneD(settings));
				expect(isOneD(figure.settings)).toBe(true);
				expect(figure.notes).toEqual([]);
				for (const field of ['input', 'kernel', 'stride', 'padding', 'dilation', 'outputPadding'] as const) {
					expect(figure.settings[field][1]).toBe(settings[field][1]);
				}
				expect(figure.outputSize[0]).toBe(1);
				expect(toOneD(figure.settings)).toEqual(figure.settings);
			}),
			runs
		);
	});

	it('goes back to the same both ways, which is legal too', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				figure.replace(toTwoD(toOneD(figure.settings)));
				expect(figure.notes).toEqual([]);
				for (const pair of Object.values(figure.settings)) expect(pair[0]).toBe(pair[1]);
			}),
			runs
		);
	});

	it('is not met by maps of one line that have padding or kernel above or below', () => {
		const line = toOneD(plain);
		expect(isOneD(plain)).toBe(false);
		expect(isOneD({ ...line, input: [2, 4] })).toBe(false);
		expect(isOneD({ ...line, kernel: [3, 3] })).toBe(false);
		expect(isOneD({ ...line, padding: [1, 0] })).toBe(false);
		expect(isOneD({ ...line, outputPadding: [1, 0] })).toBe(false);
	});

	it('is opened by its address', () => {
		expect(isOneD(new ConvFigure('i=1x6&k=1x3&s=2&a=1').settings)).toBe(true);
	});
});
