import { signedCell, tapCells } from '$lib/render/cssColours';
import { extentOf, signedScale } from '$lib/render/signedScale';
import { inkOn, tapColours } from '$lib/render/tapColour';
import { rgb } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, difference, resolved, themes, token, type Theme } from './colours';

const runs = { seed: 94, numRuns: 500 } as const;

/** Every kernel up to 7×7. */
const kernels = Array.from({ length: 49 }, (_, n) => [1 + Math.floor(n / 7), 1 + (n % 7)] as const);

const ends = (theme: Theme) => ({
	negative: token('negative', theme),
	zero: token('zero', theme),
	positive: token('positive', theme)
});

describe.each(themes)('colours of kernel weights, %s theme', (theme) => {
	const dark = theme === 'dark';

	it('can be told apart in every kernel up to 7×7', () => {
		for (const kernel of kernels) {
			const colours = tapColours(kernel, dark);
			expect(colours).toHaveLength(kernel[0] * kernel[1]);
			colours.forEach((a, n) => {
				for (const b of colours.slice(0, n)) expect(difference(a, b)).toBeGreaterThan(4);
			});
		}
	});

	it('are lighter or darker along a row of the kernel, so that hue is not the only cue', () => {
		for (const [height, width] of kernels.filter(([height, width]) => height > 1 && width > 1)) {
			const colours = tapColours([height, width], dark);
			for (let row = 0; row < height; row++) {
				const line = colours
					.slice(row * width, (row + 1) * width)
					.map((colour) => contrast(colour, '#000000'));
				expect(line).toEqual([...line].sort((a, b) => b - a));
				expect(new Set(line).size).toBe(width);
			}
		}
	});

	it('keep away from the input’s and the output’s', () => {
		for (const role of ['input', 'output']) {
			const colour = token(role, theme);
			for (const tap of tapColours([7, 7], dark)) expect(difference(tap, colour)).toBeGreaterThan(20);
		}
	});

	it('carry labels of contrast 4.5 at least', () => {
		for (const kernel of kernels) {
			for (const { fill, ink } of tapCells(kernel)) {
				expect(contrast(resolved(fill, theme), resolved(ink, theme))).toBeGreaterThanOrEqual(4.5);
			}
		}
	});

	it('are the same in CSS and on canvas', () => {
		expect(tapCells([3, 5]).map(({ fill }) => resolved(fill, theme))).toEqual(tapColours([3, 5], dark));
		expect(tapCells([3, 5]).map(({ ink }) => resolved(ink, theme))).toEqual(
			tapColours([3, 5], dark).map(inkOn)
		);
	});
});

describe('ink', () => {
	it('reaches a contrast of 4.5 on any colour', () => {
		const channel = fc.nat(255);
		fc.assert(
			fc.property(channel, channel, channel, (red, green, blue) => {
				const ground = rgb(red, green, blue).formatHex();
				expect(contrast(ground, inkOn(ground))).toBeGreaterThanOrEqual(4.5);
			}),
			runs
		);
	});
});

describe.each(themes)('colours of signed numbers, %s theme', (theme) => {
	it('carry numbers of contrast 4.5 at least, from one end to the other', () => {
		for (let n = -500; n <= 500; n++) {
			const { fill, ink } = signedCell(n / 500, 1);
			expect(contrast(resolved(fill, theme), resolved(ink, theme)), `at ${n / 500}`).toBeGreaterThanOrEqual(
				4.5
			);
		}
	});

	it('have a positive end that is no role’s colour and no weight’s', () => {
		const { positive } = ends(theme);
		const others = [
			...['input', 'kernel', 'output', 'padding'].map((role) => token(role, theme)),
			...kernels.flatMap((kernel) => tapColours(kernel, theme === 'dark'))
		];
		for (const other of others) expect(difference(positive, other)).toBeGreaterThan(30);
	});

	it('are the same in CSS and on canvas', () => {
		const scale = signedScale(4, ends(theme));
		for (const value of [-9, -4, -2.5, -1, 0, 0.5, 3, 4, 100]) {
			expect(difference(resolved(signedCell(value, 4).fill, theme), scale(value))).toBeLessThan(1);
		}
	});

	it('go from the neutral colour to both ends, further with every step', () => {
		const scale = signedScale(1, ends(theme));
		expect(rgb(scale(0)).formatHex()).toBe(token('zero', theme));
		expect(rgb(scale(1)).formatHex()).toBe(token('positive', theme));
		expect(rgb(scale(-1)).formatHex()).toBe(token('negative', theme));
		for (const sign of [-1, 1]) {
			const steps = Array.from({ length: 11 }, (_, n) => difference(scale(0), scale((sign * n) / 10)));
			expect(steps).toEqual([...steps].sort((a, b) => a - b));
			expect(steps[10]).toBeGreaterThan(40);
		}
	});
});

describe('the extent of signed numbers', () => {
	it('is the largest finite size among them', () => {
		expect(extentOf([1, -3, NaN, 2])).toBe(3);
		expect(extentOf([1, Infinity, -Infinity])).toBe(1);
	});

	it('is never 0, so that a map of zeros is neutral', () => {
		expect(extentOf([0, 0])).toBeGreaterThan(0);
		expect(extentOf([])).toBeGreaterThan(0);
		expect(signedCell(0, extentOf([0]))).toEqual({ fill: 'var(--zero)', ink: 'var(--ink)' });
	});

	it('a number that is none, or infinite, still has a colour', () => {
		expect(signedCell(NaN, 2).fill).toBe('var(--zero)');
		expect(resolved(signedCell(-Infinity, 2).fill, 'light')).toBe(
			rgb(token('negative', 'light')).formatRgb()
		);
	});
});

describe.each(themes)('colours as text, %s theme', (theme) => {
	it.each(['input', 'kernel', 'output', 'pool3', 'pool4', 'fc7', 'ink', 'ink-soft', 'ink-faint', 'accent'])(
		'%s reaches AA on the ground and on the sunk ground',
		(name) => {
			expect(contrast(token(name, theme), token('ground', theme))).toBeGreaterThanOrEqual(4.5);
			expect(contrast(token(name, theme), token('ground-sunk', theme))).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each(['input', 'kernel', 'output', 'accent'])('%s reaches AA on its wash', (name) => {
		expect(contrast(token(name, theme), token(`${name}-wash`, theme))).toBeGreaterThanOrEqual(4.5);
	});

	it('strong hairlines, which mark fields and buttons, reach 3 on the ground', () => {
		expect(contrast(token('hairline-strong', theme), token('ground', theme))).toBeGreaterThanOrEqual(3);
	});
});
