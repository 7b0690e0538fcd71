import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backendNames, heads } from '$lib/fcn';
import { CLASSES } from '$lib/scenes';
import { channelOrders, channelScales } from '$lib/state/channelOrder';
import { tourStops } from '$lib/state/fcnTour';
import { fcnQuery, parseFcnQuery, resultViews, usualChoice } from '$lib/state/fcnUrl';
import { photographNames } from '$lib/state/photographs';
import { noEdits } from '$lib/state/sceneEdits';
import { edits } from './edits';

describe('the address of the network’s page', () => {
	it('holds only what differs from the usual', () => {
		expect(fcnQuery(usualChoice)).toBe('');
		const choice = { ...usualChoice, scene: 12, head: '16s', backend: 'wasm' } as const;
		expect(fcnQuery(choice)).toBe('scene=12&head=16s&backend=wasm');
		expect(fcnQuery({ ...usualChoice, layer: 'conv1_1', channel: 0, at: { x: 3, y: 0 } })).toBe(
			'layer=conv1_1&channel=0&at=3,0'
		);
		const sorted = {
			...usualChoice,
			sort: 'similarity',
			class: 'car',
			scale: 'shared',
			film: true
		} as const;
		expect(fcnQuery(sorted)).toBe('sort=similarity&class=car&scale=shared&film=1');
		const off = [
			{ layer: 'conv4_1', channels: [1, 5, 6, 7] },
			{ layer: 'score_pool3', channels: null }
		];
		expect(fcnQuery({ ...usualChoice, view: 'split', divider: 30, off })).toBe(
			'view=split&divider=30&off=conv4_1:1,5-7;score_pool3'
		);
	});

	it('comes back as it was written', () => {
		const channels = fc.option(
			fc.uniqueArray(fc.nat(300), { minLength: 1 }).map((each) => each.sort((a, b) => a - b))
		);
		const choice = fc.record({
			tour: fc.nat(tourStops.length),
			scene: fc.integer({ min: 1, max: 999_999 }),
			edit: edits,
			photo: fc.constantFrom('' as const, ...photographNames),
			head: fc.constantFrom(...heads),
			backend: fc.constantFrom('auto' as const, ...backendNames),
			layer: fc.stringMatching(/^\w{0,30}$/),
			folded: fc.uniqueArray(fc.stringMatching(/^\w{1,30}$/), { maxLength: 6 }),
			channel: fc.option(fc.nat(4095)),
			at: fc.option(fc.record({ x: fc.nat(99_999), y: fc.nat(99_999) })),
			sort: fc.constantFrom(...channelOrders),
			class: fc.constantFrom(...CLASSES),
			scale: fc.constantFrom(...channelScales),
			film: fc.boolean(),
			view: fc.constantFrom(...resultViews),
			cover: fc.nat(100),
			divider: fc.nat(100),
			zoom: fc.option(
				fc
					.tuple(
						fc.integer({ min: 2, max: 24 }),
						fc.integer({ min: 25, max: 75 }),
						fc.integer({ min: 25, max: 75 })
					)
					.map(([k, x, y]) => ({ k, x: x / 100, y: y / 100 }))
			),
			off: fc.uniqueArray(fc.record({ layer: fc.stringMatching(/^\w{1,30}$/), channels }), {
				selector: ({ layer }) => layer,
				maxLength: 5
			})
		});
		fc.assert(
			fc.property(choice, (each) => {
				expect(parseFcnQuery(fcnQuery(each))).toEqual({ choice: each, unread: [] });
			})
		);
	});

	it.each([
		['tour=9', { tour: 8 }],
		['tour=-1', { tour: 0 }],
		['tour=2.4', { tour: 2 }],
		['tour=<b>', { tour: 0 }],
		['tour=', { tour: 0 }],
		['scene=0', { scene: 1 }],
		['scene=1e99', { scene: 999_999 }],
		['scene=2.4', { scene: 2 }],
		['scene=street', { scene: 1 }],
		['edit=car-3@1', { edit: noEdits }],
		['edit=car-3@99,0', { edit: { ...noEdits, moved: { 'car-3': { x: 25, z: 2.5 } } } }],
		['photo=dog', { photo: '' }],
		['head=64s', { head: '8s' }],
		['backend=', { backend: 'auto' }],
		['layer=<b>', { layer: '' }],
		['folded=conv1,,conv3', { folded: ['conv1', 'conv3'] }],
		['folded=conv1,<i>,conv1', { folded: ['conv1'] }],
		['channel=-1', { channel: null }],
		['at=12', { at: null }],
		['sort=beauty', { sort: 'index' }],
		['class=unicorn', { class: 'road' }],
		['scale=', { scale: 'channel' }],
		['film=2', { film: false }],
		['view=sideways', { view: 'mask' }],
		['cover=120', { cover: 100 }],
		['cover=', { cover: 60 }],
		['divider=-7', { divider: 0 }],
		['off=conv1_1:3,1', { off: [{ layer: 'conv1_1', channels: [1, 3] }] }],
		[
			'off=a:1-3;b:x;c',
			{
				off: [
					{ layer: 'a', channels: [1, 2, 3] },
					{ layer: 'c', channels: null }
				]
			}
		],
		['off=a;a:1', { off: [{ layer: 'a', channels: null }] }]
	])('?%s shows the nearest that there is, and says so', (query, expected) => {
		const { choice, unread } = parseFcnQuery(query);
		expect(choice).toMatchObject(expected);
		expect(unread).toEqual([expect.objectContaining({ name: query.split('=')[0] })]);
	});

	it('is understood whatever it says', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (name, value) => {
				const { choice } = parseFcnQuery(`${name}=${value}&scene=${value}&head=${value}`);
				expect(heads).toContain(choice.head);
				expect(choice.scene).toBeGreaterThanOrEqual(1);
			})
		);
	});
});
