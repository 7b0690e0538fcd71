// The inspector with a network that answers when the test lets it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FcnError, fcnLayers, type LabelMap, type Picture } from '$lib/fcn';
import { FcnInspector } from '$lib/state/fcnInspector.svelte';
import { FcnRun } from '$lib/state/fcnRun.svelte';

const size = { width: 32, height: 32 };
const picture = (): Picture => ({
	placement: { picture: size, seen: size, frame: size, left: 0, top: 0 },
	pixels: new Uint8ClampedArray(32 * 32 * 4)
});
const labels: LabelMap = { head: '8s', ...size, labels: new Uint8Array(32 * 32) };
const layers = fcnLayers({ channels: [4, 4, 4, 4, 4], fc: 4, classes: 11 });

/** What loading and a segmentation wait for; null lets them answer at once. */
let [arrival, gate]: (Promise<void> | null)[] = [null, null];

const network = {
	load: async () => {
		await arrival;
		return { description: { layers }, stored: true };
	},
	use: async () => undefined,
	open: async (file: Blob) => {
		if (file.size) return picture();
		throw new FcnError('picture-empty', 'nothing in it');
	},
	segment: async () => {
		await gate;
		return labels;
	},
	strongestMap: async (layer: string) => ({
		...{ layer, channel: 0, channels: 4, height: 1, width: 1, data: new Float32Array(1), least: 0, most: 0 }
	}),
	layerTimes: async () => ({ conv1_1: 3, pool1: 1 }),
	memory: async () => ({ tensors: 0, bytes: 0, maps: [] }),
	close: () => undefined
};

vi.mock('$lib/fcn', async (original) => ({
	...(await original<typeof import('$lib/fcn')>()),
	startFcn: ({ onBackend }: { onBackend: (report: unknown) => void }) => {
		onBackend({ name: 'cpu', passed: [] });
		return network;
	}
}));

let inspector: FcnInspector;
beforeEach(async () => {
	arrival = gate = null;
	vi.stubGlobal('fetch', async () => new Response('a photograph'));
	inspector = new FcnInspector('https://example.org/');
	await inspector.read('photo=cat');
	expect(inspector).toMatchObject({ phase: 'done', error: null, labels });
});
afterEach(() => {
	inspector.close();
	vi.unstubAllGlobals();
});

const file = (content: string) => new File([content], 'a.png');

describe('an error', () => {
	it('that comes while a picture is run is there when the run is done', async () => {
		let open = () => {};
		gate = new Promise((resolve) => (open = resolve));
		const running = inspector.openFile(file('a picture'));
		await vi.waitFor(() => expect(inspector.phase).toBe('running'));
		await inspector.openFile(file(''));
		expect(inspector).toMatchObject({ error: 'picture-empty', phase: 'running' });
		open();
		await running;
		expect(inspector).toMatchObject({ error: 'picture-empty', phase: 'done' });
	});

	it('that comes while the network is loaded is there when the first picture is run', async () => {
		let arrive = () => {};
		arrival = new Promise((resolve) => (arrive = resolve));
		const other = new FcnInspector('https://example.org/');
		const started = other.read('photo=cat');
		await other.openFile(file(''));
		expect(other).toMatchObject({ error: 'picture-empty', phase: 'loading' });
		arrive();
		await started;
		expect(other).toMatchObject({ error: 'picture-empty', phase: 'done' });
		other.close();
	});

	it('goes with the next picture that is run', async () => {
		await inspector.openFile(file(''));
		expect(inspector).toMatchObject({ error: 'picture-empty', phase: 'done' });
		await inspector.openFile(file('a picture'));
		expect(inspector).toMatchObject({ error: null, phase: 'done' });
	});
});

describe('what the address asks for in vain', () => {
	it('is counted, so that the address can be put right', async () => {
		const before = inspector.corrected;
		await inspector.read('photo=cat&layer=conv1_1&channel=99');
		expect(inspector.corrected).toBe(before + 1);
		expect(inspector.query).toBe('photo=cat&layer=conv1_1');
		expect(inspector.unread).toEqual([{ name: 'channel', got: '99', used: '' }]);
	});
});

describe('the times of the layers', () => {
	it('are marked when they are of a picture before', async () => {
		const run = new FcnRun(inspector);
		await run.measure();
		expect(run.times.map(({ layer, share }) => [layer, share])).toEqual([
			['conv1_1', 0.75],
			['pool1', 0.25]
		]);
		expect(run.before).toBe(false);
		await inspector.openFile(file('another picture'));
		expect(run.before).toBe(true);
		await run.measure();
		expect(run.before).toBe(false);
	});
});
