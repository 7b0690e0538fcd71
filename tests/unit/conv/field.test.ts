/** Receptive fields through any stack, against sets of pixels followed back tap by tap. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignment, type Layer } from '$lib/conv';

const small = { min: 1, max: 4 };
const layer = fc
	.record({
		kind: fc.constantFrom('conv' as const, 'pool' as const, 'transposed' as const),
		kernel: fc.integer(small),
		stride: fc.integer({ min: 1, max: 3 }),
		padding: fc.nat(2),
		dilation: fc.integer({ min: 1, max: 3 })
	})
	// Without gaps between stamps, so that every unit sees something.
	.filter(
		({ kind, kernel, stride, dilation }) => kind !== 'transposed' || (kernel >= stride && dilation === 1)
	);

type Window = typeof layer extends fc.Arbitrary<infer Value> ? Value : never;

/** The pixels that unit j after these layers can depend on; maps have no border. */
function pixels(layers: readonly Window[], unit: number): Set<number> {
	const last = layers.at(-1);
	if (!last) return new Set([unit]);
	const { kind, kernel, stride, padding, dilation } = last;
	const inputs = Array.from({ length: kernel }, (_, tap) =>
		kind === 'transposed'
			? (unit + padding - tap * dilation) / stride
			: unit * stride - padding + tap * dilation
	).filter(Number.isInteger);
	return new Set(inputs.flatMap((input) => [...pixels(layers.slice(0, -1), input)]));
}

const named = (layers: readonly Window[], branch: string, from: string): Layer[] =>
	layers.map((each, n) => ({ ...each, name: `${branch}${n}`, inputs: [n ? `${branch}${n - 1}` : from] }));

describe('the receptive field', () => {
	it('is the widest of all units, after any stack', () => {
		fc.assert(
			fc.property(fc.array(layer, { minLength: 1, maxLength: 4 }), (stack) => {
				const { receptiveField } = alignment([
					{ name: 'picture', kind: 'input' },
					...named(stack, 'a', 'picture')
				]).steps.at(-1)!;
				const widths = Array.from({ length: 108 }, (_, unit) => {
					const seen = [...pixels(stack, unit)];
					return Math.max(...seen) - Math.min(...seen) + 1;
				});
				expect(receptiveField).toBe(Math.max(...widths));
			}),
			{ numRuns: 300, seed: 20 }
		);
	});

	it('of a sum holds all that either branch sees, where it sees it', () => {
		const up: Window = { kind: 'transposed', kernel: 4, stride: 2, padding: 1, dilation: 1 };
		const down: Window = { kind: 'conv', kernel: 2, stride: 2, padding: 0, dilation: 1 };
		const aside: Window = { kind: 'conv', kernel: 3, stride: 1, padding: 3, dilation: 1 };
		const layers: Layer[] = [
			{ name: 'picture', kind: 'input' },
			...named([down, up], 'a', 'picture'),
			...named([aside], 'b', 'picture'),
			{ name: 'sum', kind: 'add', inputs: ['a1', 'b0'] }
		];
		const widths = [40, 41].map((unit) => {
			const seen = [...pixels([down, up], unit), ...pixels([aside], unit)];
			return Math.max(...seen) - Math.min(...seen) + 1;
		});
		expect(alignment(layers).steps.at(-1)?.receptiveField).toBe(Math.max(...widths));
	});

	it('after two steps up counts the stamps that neighbours do not share', () => {
		const doubled = { kind: 'transposed', kernel: 4, stride: 2, padding: 1 } as const;
		const layers: Layer[] = [
			{ name: 'picture', kind: 'input' },
			{ name: 'up', ...doubled },
			{ name: 'again', ...doubled }
		];
		// A unit sees two of the map between, which lie one apart and may see 2 or 3 pixels together.
		expect(alignment(layers).steps.map(({ receptiveField }) => receptiveField)).toEqual([1, 2, 3]);
	});
});
