/** The notebook about maps is really run, beside the files that it reads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapsNotebook, npyFile, type MapsSnapshot } from '$lib/export';
import { CLASSES, LABEL_COLOURS } from '$lib/scenes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../../scripts/lib/python.mjs';
import { channelNumbers } from '../../../src/lib/fcn/statistics';
import { runAllPython, type Outcome } from './run';

const timeout = 120_000;
const withNumpy = pythonWith(['numpy']) ?? '';
const why = withNumpy ? '' : ' (skipped: no Python here has numpy; name one with PYTHON=…)';

interface Example {
	snapshot: MapsSnapshot;
	maps: Float32Array;
}

/** A 28 × 30 picture in a frame of 32 × 32; its mask is where one of eleven waves is the largest. */
const [height, width, top, left] = [28, 30, 2, 1];
const wave = (channel: number, y: number, x: number) =>
	Math.sin(channel + y / 5) * Math.cos(channel * x) + channel / 20;
const mask = Uint8Array.from({ length: height * width }, (_, n) => {
	const [y, x] = [Math.floor(n / width) + top, (n % width) + left];
	const scores = Float32Array.from(CLASSES, (_, channel) => wave(channel, y, x));
	return scores.indexOf(Math.max(...scores));
});

function example(layer: string, channels: number, stride: number, relu: boolean, scores: boolean): Example {
	const side = 32 / stride;
	const maps = Float32Array.from({ length: channels * side * side }, (_, n) => {
		const [channel, unit] = [Math.floor(n / (side * side)), n % (side * side)];
		const value = wave(channel, Math.floor(unit / side), unit % side);
		return relu ? Math.max(0, value) : value;
	});
	if (relu) maps.fill(0, 0, side * side);
	const snapshot: MapsSnapshot = {
		layer,
		head: 'FCN-8s',
		source: 'A picture made of waves.',
		mapsFile: `waves-${layer}.npy`,
		maskFile: 'waves-mask.npy',
		shape: [channels, side, side],
		...channelNumbers(maps, channels),
		stride,
		corner: [top, left],
		maskShape: [height, width],
		mask,
		classes: CLASSES,
		colours: LABEL_COLOURS.slice(0, CLASSES.length),
		scores,
		url: 'https://example.org/en/fcn/?layer=conv3_1'
	};
	return { snapshot, maps };
}

const examples = {
	'activations with a silent channel': example('conv3_1', 6, 4, true, false),
	'one unit only': example('pool5', 3, 32, false, false),
	'scores of a head': example('up8', CLASSES.length, 1, false, true)
};

const cellsOf = (snapshot: MapsSnapshot) =>
	(JSON.parse(mapsNotebook(snapshot)) as { cells: { cell_type: string; id: string; source: string[] }[] })
		.cells;

function codeOf(snapshot: MapsSnapshot): string {
	return cellsOf(snapshot)
		.filter(({ cell_type }) => cell_type === 'code')
		.map(({ source }) => source.join(''))
		.join('\n\n');
}

describe('the notebook about maps', () => {
	const { snapshot } = examples['scores of a head'];

	it('names its files and where they are from', () => {
		const [introduction] = cellsOf(snapshot);
		const text = introduction.source.join('');
		for (const each of ['`waves-up8.npy`', '`waves-mask.npy`', '# Maps of up8: 11 × 32 × 32', snapshot.url])
			expect(text).toContain(each);
	});

	it('compares the mask with scores only where the maps are scores', () => {
		const ids = (each: MapsSnapshot) => cellsOf(each).map(({ id }) => id);
		expect(ids(snapshot)).toContain('check-scores');
		expect(ids(examples['one unit only'].snapshot)).not.toContain('check-scores');
		expect(new Set(ids(snapshot)).size).toBe(ids(snapshot).length);
	});

	it('refuses numbers that are none', () => {
		expect(() => mapsNotebook({ ...snapshot, mean: [NaN] })).toThrow(RangeError);
	});

	it('leaves out an address that is none', () => {
		expect(mapsNotebook({ ...snapshot, url: 'javascript:alert(1)' })).not.toContain('javascript');
	});
});

describe.skipIf(!withNumpy)(`run beside its files${why}`, () => {
	const folder = mkdtempSync(join(tmpdir(), 'maps-'));
	const { snapshot } = examples['scores of a head'];
	const other = (changes: Partial<MapsSnapshot>) => codeOf({ ...snapshot, ...changes });
	const moved = (values: ArrayLike<number>, by: number) =>
		Array.from(values, (value, n) => (n === 1 ? value + by : value));
	const wrong = {
		'shape of the maps': other({ shape: [11, 16, 64] }),
		'shape of the mask': other({ maskShape: [30, 28] }),
		'least values': other({ least: moved(snapshot.least, 1e-6) }),
		'largest values': other({ most: moved(snapshot.most, -1e-6) }),
		means: other({ mean: moved(snapshot.mean, 1e-6) }),
		'means of absolute values': other({ strength: moved(snapshot.strength, 1e-6) }),
		'pixels of each class': other({ mask: Uint8Array.from(mask, (label) => (label === 3 ? 4 : label)) }),
		'mask = largest score': other({ corner: [top, left + 1] })
	};
	const names = Object.keys(examples) as (keyof typeof examples)[];
	let outcomes: Outcome[] = [];

	beforeAll(() => {
		for (const { snapshot, maps } of Object.values(examples))
			writeFileSync(join(folder, snapshot.mapsFile), npyFile(snapshot.shape, maps));
		writeFileSync(join(folder, snapshot.maskFile), npyFile([height, width], mask));
		const hidden = `import os, sys\nos.chdir(${JSON.stringify(folder)})\nsys.modules["matplotlib"] = None\n`;
		const drawn = `import os\nos.chdir(${JSON.stringify(folder)})\nos.environ["MPLBACKEND"] = "Agg"\n`;
		const right = names.map((name) => codeOf(examples[name].snapshot));
		const sources = [...right, ...Object.values(wrong)].map((code) => hidden + code);
		outcomes = runAllPython(withNumpy, [
			...sources,
			`import sys\nsys.modules.pop("matplotlib")\n${drawn}${right[0]}`
		]);
	}, timeout);
	afterAll(() => rmSync(folder, { recursive: true }));

	it.each(names)('agrees with %s', (name) => {
		const { status, output } = outcomes[names.indexOf(name)];
		expect(status, output).toBe(0);
		expect(output.match(/: agrees$/gm)).toHaveLength(examples[name].snapshot.scores ? 8 : 7);
		expect(output).toContain('Matplotlib is not installed');
	});

	it('names the strongest channel and silent ones', () => {
		const { output } = outcomes[0];
		const { strength } = examples[names[0]].snapshot;
		const strongest = Array.from(strength).indexOf(Math.max(...Array.from(strength)));
		expect(output).toMatch(new RegExp(`^channel ${strongest}: mean`, 'm'));
		expect(output).toContain('\nchannels that are zero everywhere: 1\n');
	});

	it('finds the channel of each class among the scores', () => {
		const { output } = outcomes[names.indexOf('scores of a head')];
		expect(output).toMatch(/^road: channel \d+ is larger there/m);
	});

	it.each(Object.keys(wrong))('notices a wrong one: %s', (what) => {
		const { status, output } = outcomes[names.length + Object.keys(wrong).indexOf(what)];
		expect(output).toContain(`AssertionError: ${what}: DOES NOT AGREE`);
		expect(status).not.toBe(0);
	});

	it('draws where Matplotlib is, and ends well in any case', () => {
		expect(outcomes.at(-1)).toMatchObject({ status: 0 });
	});
});
