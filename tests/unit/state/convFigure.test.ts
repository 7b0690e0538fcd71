import { largestValue } from '$lib/state/values';
import { area, convolve, multiply, transposedConvolveScatter, type ConvSettings } from '$lib/conv';
import { ConvFigure } from '$lib/state/convFigure.svelte';
import { fields, legalRange, type Field, type Op } from '$lib/state/labLimits';
import type { Target } from '$lib/state/target';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLegal, legalCase, queryOf, runs, smallCase, wishes } from './arbitraries';

const figureOf = ({ op, settings }: { op: Op; settings: ConvSettings }) =>
	new ConvFigure(`${queryOf(op, settings)}&w=random:2&x=random:3`);

const fewer = { ...runs, numRuns: 100 };

describe('what follows from the settings', () => {
	it('y is the convolution or the transposed convolution of x', () => {
		fc.assert(
			fc.property(smallCase.map(figureOf), (figure) => {
				const { op, settings, x, w, y } = figure;
				expect(y).toEqual((op === 'conv' ? convolve : transposedConvolveScatter)(settings, x, w));
				expect(y).toHaveLength(area(figure.outputSize));
			}),
			runs
		);
	});

	it('the matrix in use leads from x to y, the turned one back; C and Cᵀ are the two', () => {
		fc.assert(
			fc.property(smallCase.map(figureOf), (figure) => {
				const { op, matrix, turned, c, ct, x, y } = figure;
				expect(multiply(matrix, x)).toEqual(y);
				expect([turned.rows, turned.cols]).toEqual([matrix.cols, matrix.rows]);
				expect(op === 'conv' ? [matrix, turned] : [turned, matrix]).toEqual([c, ct]);
			}),
			fewer
		);
	});
});

describe('the other operation', () => {
	it('has the same C, there and back', () => {
		fc.assert(
			fc.property(smallCase.map(figureOf), (figure) => {
				const { op, c, settings } = figure;
				figure.setOp(op === 'conv' ? 'transposed' : 'conv');
				expect(figure.notes).toEqual([]);
				expect(figure.c).toEqual(c);
				expect(figure.outputSize).toEqual(settings.input);
				figure.setOp(op);
				expect(figure.settings).toEqual(settings);
				expect(figure.c).toEqual(c);
			}),
			runs
		);
	});

	it('is legal wherever this one is', () => {
		fc.assert(
			fc.property(legalCase, (legal) => {
				const figure = figureOf(legal);
				const structure = [figure.c.rows, figure.c.cols, figure.c.indices.length];
				figure.setOp(legal.op === 'conv' ? 'transposed' : 'conv');
				expect(figure.notes).toEqual([]);
				expect(isLegal(figure.op, figure.settings)).toBe(true);
				expect([figure.c.rows, figure.c.cols, figure.c.indices.length]).toEqual(structure);
			}),
			{ ...runs, numRuns: 40 }
		);
	});

	it('lets go of what was pinned and played', () => {
		const figure = new ConvFigure('show=row:1&step=3');
		figure.setOp('conv');
		expect(figure.pinned).toEqual({ kind: 'row', row: 1 });
		figure.setOp('transposed');
		expect([figure.pinned, figure.step]).toEqual([null, null]);
	});
});

describe('setting a field', () => {
	const numbers = fc.oneof(
		fc.integer({ min: -3, max: 300 }),
		fc.double(),
		fc.constantFrom(NaN, Infinity, -Infinity, 1e9, -1e9)
	);

	it('gives legal settings for any number, and the number itself where it is legal', () => {
		fc.assert(
			fc.property(
				legalCase,
				fc.constantFrom(...fields),
				fc.constantFrom<0 | 1>(0, 1),
				numbers,
				(legal, field, axis, value) => {
					const figure = figureOf(legal);
					const before = figure.settings;
					figure.set(field, [axis], value);
					expect(isLegal(figure.op, figure.settings)).toBe(true);
					const others = fields.filter((each) => each !== field);
					for (const other of others) expect(figure.settings[other]).toEqual(before[other]);
					expect(figure.settings[field][1 - axis]).toBe(before[field][1 - axis]);

					const { min, max } = legalRange(legal.op, before, field, [axis]);
					const wished = Math.round(value);
					if (wished >= min.value && wished <= max.value) {
						expect(figure.settings[field][axis]).toBe(wished + 0);
						expect(figure.notes).toEqual([]);
					} else if (!Number.isNaN(value) && figure.settings[field][axis] !== wished) {
						expect(figure.notes).toMatchObject([
							{ code: 'changed', field, why: wished > max.value ? max.why : min.why }
						]);
					}
				}
			),
			runs
		);
	});

	it('goes to the end of the range, with a note that says why', () => {
		const figure = new ConvFigure('i=8&k=3');
		figure.set('kernel', [0, 1], 20);
		expect(figure.settings.kernel).toEqual([8, 8]);
		expect(figure.notes).toMatchObject([
			{ code: 'changed', from: [20, 20], to: [8, 8], why: { code: 'kernel-exceeds-input' } }
		]);
		figure.set('kernel', [0, 1], 5);
		expect(figure.notes).toEqual([]);
	});

	it('does not go beyond the lab’s own bounds, though the mathematics would', () => {
		const figure = new ConvFigure('i=256&s=32');
		figure.set('kernel', [0, 1], 100);
		expect(figure.settings.kernel).toEqual([64, 64]);
		expect(figure.notes).toMatchObject([{ why: null }]);
	});

	it('replaces all settings by legal ones', () => {
		fc.assert(
			fc.property(legalCase, wishes, (legal, wished) => {
				const figure = figureOf(legal);
				figure.replace(wished);
				expect(isLegal(figure.op, figure.settings)).toBe(true);
			}),
			fewer
		);
	});

	it('lets nothing point outside afterwards', () => {
		const changes = fc.array(
			fc.tuple(fc.constantFrom<Field>('input', 'kernel', 'stride'), fc.integer({ min: 1, max: 6 })),
			{
				maxLength: 5
			}
		);
		fc.assert(
			fc.property(smallCase.map(figureOf), fc.nat(), changes, (figure, n, moves) => {
				const { rows, cols } = figure.extent;
				figure.pin({ kind: 'entry', row: n % rows, col: n % cols });
				figure.step = figure.stepCount;
				for (const [field, value] of moves) {
					figure.set(field, [1], value);
					const { pinned, extent } = figure;
					if (pinned?.kind === 'entry') {
						expect(pinned.row).toBeLessThan(extent.rows);
						expect(pinned.col).toBeLessThan(extent.cols);
					}
					expect(figure.step).toBeLessThanOrEqual(figure.stepCount);
				}
			}),
			runs
		);
	});
});

describe('pointing', () => {
	const row: Target = { kind: 'row', row: 1 };
	const tap: Target = { kind: 'tap', tap: 2 };

	it('previews over what is pinned, and what is pinned over the player’s step', () => {
		const figure = new ConvFigure('step=3');
		expect(figure.target).toEqual({ kind: 'row', row: 2 });
		figure.pin(row);
		expect(figure.target).toEqual(row);
		figure.preview = tap;
		expect(figure.target).toEqual(tap);
		expect(figure.links?.tap).toBe(2);
		figure.release();
		expect(figure.target).toEqual({ kind: 'row', row: 2 });
	});

	it('pinning the same again releases it', () => {
		const figure = new ConvFigure();
		figure.pin(row);
		figure.pin({ ...row });
		expect(figure.pinned).toBeNull();
		expect(figure.links).toBeNull();
	});

	it('a step of stamping points at the input that stamps', () => {
		const figure = new ConvFigure('op=transposed&i=3&step=5');
		expect([figure.route, figure.stepCount]).toEqual(['scatter', 9]);
		expect(figure.target).toEqual({ kind: 'column', col: 4 });
		figure.setRoute('gather');
		expect([figure.step, figure.stepCount]).toEqual([0, 25]);
		figure.step = 5;
		expect(figure.target).toEqual({ kind: 'row', row: 4 });
	});
});

describe('numbers too large to calculate with', () => {
	it('become the largest there are, are noted, and leave every output finite', () => {
		const figure = new ConvFigure('i=8&k=8&x=1e308&w=1e308,-1e308');
		figure.edit('input', 3, -1e300);
		expect(figure.x[3]).toBe(-largestValue);
		expect(figure.notes).toEqual([{ code: 'value-too-large', param: 'x', got: '-1e+300' }]);
		for (const value of [...figure.x, ...figure.w, ...figure.y]) expect(Number.isFinite(value)).toBe(true);
	});
});

describe('the address', () => {
	it('of a figure opens the same figure', () => {
		fc.assert(
			fc.property(smallCase.map(figureOf), fc.nat(), (figure, n) => {
				figure.pin({ kind: 'column', col: n % figure.extent.cols });
				if (figure.op === 'transposed') figure.setRoute(n % 2 ? 'gather' : 'scatter');
				figure.step = n % (figure.stepCount + 1);
				figure.edit('input', n % figure.x.length, -4.5);
				figure.edit('kernel', n % figure.w.length, 0.25);
				const again = new ConvFigure(figure.query);
				expect(again.notes).toEqual([]);
				expect([again.x, again.w, again.y]).toEqual([figure.x, figure.w, figure.y]);
				expect([again.step, again.route, again.pinned]).toEqual([figure.step, figure.route, figure.pinned]);
				expect(again.query).toBe(figure.query);
			}),
			runs
		);
	});

	it('that pins something outside pins nothing, and steps beyond the end are the end', () => {
		const figure = new ConvFigure('show=row:4&step=9999');
		expect([figure.pinned, figure.step]).toEqual([null, figure.stepCount]);
	});

	it('loaded anew forgets what was there', () => {
		const figure = new ConvFigure('i=9&k=30&colour=value&show=tap:1&x=ones');
		expect(figure.notes).toHaveLength(1);
		figure.preview = { kind: 'row', row: 40 };
		figure.load('');
		expect(figure.query).toBe('');
		expect([figure.notes, figure.preview, figure.pinned, figure.colour]).toEqual([[], null, null, 'tap']);
	});
});

describe('what a lesson shows', () => {
	const query = 'op=conv&i=4&k=3&show=row:2';

	it('is lit but not pinned, and is what is left when a pin is released', () => {
		const figure = new ConvFigure(query);
		figure.give();
		expect(figure.pinned).toBeNull();
		expect(figure.links?.row).toBe(2);
		figure.pin({ kind: 'row', row: 0 });
		expect(figure.links?.row).toBe(0);
		figure.release();
		expect(figure.links?.row).toBe(2);
	});

	it('is gone with the next state, and with the settings that had it', () => {
		const figure = new ConvFigure(query);
		figure.give();
		figure.set('input', [0, 1], 3);
		expect(figure.matrix.rows).toBe(1);
		expect(figure.target).toBeNull();
		figure.load(query);
		figure.give();
		figure.load('op=conv&i=4&k=3');
		expect(figure.target).toBeNull();
	});

	it('gives way to the player', () => {
		const figure = new ConvFigure(`${query}&step=1`);
		figure.give();
		expect(figure.links?.row).toBe(0);
	});
});
