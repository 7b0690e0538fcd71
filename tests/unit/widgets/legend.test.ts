import { ConvFigure } from '$lib/state/convFigure.svelte';
import { scalesOf, tooLarge } from '$lib/widgets/conv/legend';
import { describe, expect, it } from 'vitest';

describe('the scales of a figure', () => {
	it('are one for each thing coloured by value, with its own largest size', () => {
		const figure = new ConvFigure('i=2&k=2&x=1,-2,3,-4&w=5,0,0,-0.5&colour=value');
		expect(scalesOf(figure)).toEqual([
			{ of: ['input'], extent: 4 },
			{ of: ['kernel', 'matrix'], extent: 5 },
			{ of: ['output'], extent: 7 }
		]);
		expect(tooLarge(figure)).toEqual([]);
	});

	it('are none for small grids whose colours tell weights apart', () => {
		const figure = new ConvFigure('i=6');
		expect(scalesOf(figure)).toEqual([]);
	});

	it('name grids that are too large for anything else', () => {
		const figure = new ConvFigure('i=30&k=3&s=2');
		expect(tooLarge(figure)).toEqual(['input']);
		expect(scalesOf(figure).map(({ of }) => of)).toEqual([['input']]);
		figure.load('i=30&k=25');
		expect(tooLarge(figure)).toEqual(['input', 'kernel']);
		// zeros put in make a small input large
		figure.load('op=transposed&i=8&k=3&s=3&p=2');
		expect(tooLarge(figure)).toEqual(['output']);
		figure.setRoute('gather');
		expect(tooLarge(figure)).toEqual(['input']);
	});
});
