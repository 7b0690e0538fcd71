/** The Alignment Lab's stack of layers: its form in the address, its edits, and how far it works out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, extentOf, unitAt } from '$lib/state/stack/bands';
import { derivationOf } from '$lib/state/stack/derivation';
import { added, changed, moved, removed } from '$lib/state/stack/edit';
import { evaluate } from '$lib/state/stack/evaluate';
import { presetNames, presetOf, type PresetName } from '$lib/state/stack/presets';
import { layersOf, limits, pictureName, rowKinds, type StackRow } from '$lib/state/stack/rows';
import { readRows, writeRows } from '$lib/state/stack/text';

const evaluated = (name: PresetName) => {
	const { rows, picture } = presetOf(name);
	return evaluate(layersOf(rows), picture);
};

const edit = fc.record({
	act: fc.constantFrom('add' as const, 'remove' as const, 'up' as const, 'down' as const, 'change' as const),
	at: fc.nat(20),
	kind: fc.constantFrom(...rowKinds),
	kernel: fc.integer({ min: 1, max: 9 })
});

/** Any stack that a reader can come to from the small one. */
const stacks = fc.array(edit, { maxLength: 20 }).map((edits) =>
	edits.reduce<readonly StackRow[]>((rows, { act, at, kind, kernel }) => {
		const index = at % rows.length;
		if (act === 'add') return added(rows, index, kind);
		if (act === 'remove') return rows.length > 1 ? removed(rows, index) : rows;
		if (act === 'change') return changed(rows, index, at % 2 ? { kind } : { kernel });
		return moved(rows, index, act === 'up' ? -1 : 1);
	}, presetOf('own').rows)
);

describe('the presets', () => {
	it.each<[PresetName, Record<string, number>]>([
		['fcn32s', { score: 19 }],
		['fcn16s', { score_pool4c: 5, score: 27 }],
		['fcn8s', { score_pool4c: 5, score_pool3c: 9, score: 31 }],
		['ours', {}],
		// as in figure 1 of the U-Net paper: 64→56, 136→104, 280→200 and 568→392, halved
		['unet', { crop4: 4, crop3: 16, crop2: 40, crop1: 88 }],
		['own', { crop1: 2 }]
	])('%s crops at the known offsets', (name, crops) => {
		const { crops: found, fault } = evaluated(name);
		expect(fault).toBeNull();
		expect(Object.fromEntries(found.map(({ name, start }) => [name, start]))).toEqual(crops);
	});

	it('have the sizes that were published', () => {
		const sizes = (name: PresetName) =>
			Object.fromEntries(evaluated(name).maps.map(({ step, size }) => [step.name, size]));
		expect(sizes('fcn32s')).toMatchObject({ pool3: 88, pool5: 22, fc6: 16, upscore: 544, score: 500 });
		expect(sizes('fcn16s').upscore16).toBe(560);
		expect(sizes('fcn8s').upscore8).toBe(568);
		expect(sizes('unet')).toMatchObject({ conv5_2: 28, up4: 56, crop4: 56, score: 388 });
		expect(sizes('ours')).toMatchObject({ fc7: 15, up8: 480 });
	});

	it('ours lies on the picture from one end to the other', () => {
		const { maps } = evaluated('ours');
		expect(maps.at(-1)).toMatchObject({ size: 480, step: { stride: 1, offset: 0 } });
	});
});

describe('the form in the address', () => {
	it('is read as it was written, for every preset and every stack that edits lead to', () => {
		for (const name of presetNames) {
			const { rows } = presetOf(name);
			expect(readRows(writeRows(rows))).toEqual({ rows, notes: [] });
		}
		fc.assert(
			fc.property(stacks, (rows) => {
				expect(readRows(writeRows(rows))).toEqual({ rows, notes: [] });
			})
		);
	});

	it('is short, and legible for who knows the letters', () => {
		expect(writeRows(presetOf('own').rows)).toBe('c3p4.m2s2.c3.t4s2.x@0');
		expect(writeRows(presetOf('fcn32s').rows).length).toBeLessThan(160);
	});

	it('takes anything: what cannot be read is left out or brought to the nearest, and said', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'cmtxaspdu0123456789@-~._é ') }), (text) => {
				const { rows } = readRows(text);
				for (const row of rows) {
					expect(row.kernel).toBeLessThanOrEqual(limits.kernel[1]);
					expect(row.stride).toBeGreaterThanOrEqual(1);
				}
				expect(readRows(writeRows(rows)).rows).toEqual(rows);
				evaluate(layersOf(rows), 40);
			})
		);
		const { rows, notes } = readRows('c9s0p999.zz.m2s2~conv1_1.x@7');
		expect(rows.map(({ name }) => name)).toEqual(['conv1_1', 'conv1_1b', 'crop1']);
		expect(rows[0]).toMatchObject({ stride: 1, padding: 200 });
		expect(rows[2]).toMatchObject({ from: null, other: 'conv1_1b' });
		expect(notes.map(({ code }) => code)).toEqual(['number', 'number', 'unreadable', 'name', 'input']);
	});
});

describe('edits', () => {
	it('leave names that differ, and inputs that lie above', () => {
		fc.assert(
			fc.property(stacks, (rows) => {
				const names = [pictureName, ...rows.map(({ name }) => name)];
				expect(new Set(names).size).toBe(names.length);
				rows.forEach(({ from, other }, index) => {
					for (const input of [from, other])
						if (input !== null) expect(names.indexOf(input)).toBeLessThanOrEqual(index);
				});
			})
		);
	});

	it('a removed layer is stepped over by what took it', () => {
		const rows = presetOf('fcn16s').rows;
		const without = removed(
			rows,
			rows.findIndex(({ name }) => name === 'score_pool4')
		);
		expect(without.find(({ name }) => name === 'score_pool4c')?.from).toBe('pool4');
	});
});

describe('a stack that does not work out', () => {
	it.each([
		['c3p1.m2s2.c7', 6, 'conv2_1', 'illegal-setting'],
		['m2s2.a@0', 8, 'add1', 'strides-differ'],
		['c3.a@0', 8, 'add1', 'sizes-differ'],
		['m2s2.t2s2p1.c3.x@0', 8, 'crop1', 'no-room-to-crop'],
		['t64s64.t64s64.t64s64', 8, 'up3', 'too-fine'],
		['t64s64.t64s64', 1000, 'up2', 'too-large']
	])('%s is shown down to the layer at fault', (text, picture, layer, code) => {
		const { rows } = readRows(text);
		const { maps, fault } = evaluate(layersOf(rows), picture);
		expect(fault).toMatchObject({ layer, code });
		expect(maps.map(({ step }) => step.name)).toEqual([
			pictureName,
			...rows
				.slice(
					0,
					rows.findIndex(({ name }) => name === layer)
				)
				.map(({ name }) => name)
		]);
	});
});

describe('the figure', () => {
	it('draws one band for layers on one grid, and what a crop keeps', () => {
		const bands = bandsOf(evaluated('fcn32s'));
		expect(bands.map(({ names }) => names[0])).toEqual([
			...['data', 'conv1_1', 'pool1', 'pool2', 'pool3', 'pool4', 'pool5', 'fc6', 'upscore', 'score']
		]);
		expect(bands[8].kept).toEqual([{ by: 'score', start: 19, size: 500 }]);
		expect(unitAt(bands[8], 0)).toBe(19);
		expect(unitAt(bands[1], -1000)).toBe(0);
	});

	it('shows the first units of all layers, all units, or the last', () => {
		const bands = bandsOf(evaluated('fcn32s'));
		const [[a, b], [c, d], [e, f]] = (['start', 'whole', 'end'] as const).map((view) =>
			extentOf(bands, view)
		);
		expect(a).toBeLessThan(-99);
		expect(b).toBeGreaterThan(12.5);
		expect(b).toBeLessThan(100);
		expect(c).toBeLessThan(-99);
		expect(d).toBeGreaterThan(598);
		expect(e).toBeGreaterThan(300);
		expect(f).toBeGreaterThan(598);
	});

	it('derives a crop from every layer on the way to its two inputs, and no other', () => {
		const { rows } = presetOf('fcn16s');
		const lines = derivationOf(rows, evaluated('fcn16s'), 'score_pool4c');
		expect(lines.at(-1)).toMatchObject({ kind: 'crop', crop: { start: 5 } });
		const names = lines.flatMap((line) => (line.kind === 'still' ? line.names : [line.name]));
		expect(names).toContain('upscore2');
		expect(names).not.toContain('upscore16');
		expect(lines.find((line) => 'from' in line && line.from?.name === 'pool4')).toMatchObject({
			names: ['score_pool4']
		});
	});
});
