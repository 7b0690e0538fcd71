import { describe, expect, it } from 'vitest';
import { fcnLayers, mapShapes } from '$lib/fcn';
import {
	ancestorsOf,
	blocksOf,
	branchesOf,
	drawnBranches,
	gutterLines,
	lineKey,
	networkLayout,
	walked,
	withFolded,
	type NetNode,
	type NetworkLayout
} from '$lib/render/network';

const layers = fcnLayers({ channels: [16, 32, 64, 128, 128], fc: 256, classes: 11 });
const shapes = mapShapes(layers, 384, 480);
const fcn: NetNode[] = layers.map(({ name, inputs }) => {
	const [height, width, channels] = shapes[name];
	return { name, inputs, size: [height, width], channels };
});

/** The network of a reader: 'name<input,input HxWxC', one a line. */
const network = (text: string): NetNode[] =>
	text
		.trim()
		.split('\n')
		.map((line) => {
			const [names, shape] = line.trim().split(' ');
			const [name, inputs] = names.split('<');
			const [height, width, channels] = shape.split('x').map(Number);
			return { name, inputs: inputs ? inputs.split(',') : [], size: [height, width], channels };
		});

const uNet = network(`
	picture 64x64x3
	a1<picture 64x64x8
	a2<a1 64x64x8
	down1<a2 32x32x8
	b1<down1 32x32x16
	down2<b1 16x16x16
	c1<down2 16x16x32
	up1<c1 32x32x16
	join1<up1,b1 32x32x32
	d1<join1 32x32x16
	up2<d1 64x64x8
	join2<up2,a2 64x64x16
	out<join2 64x64x2`);

const residual = network(`
	picture 32x32x3
	stem<picture 16x16x8
	r1<stem 16x16x8
	r2<r1 16x16x8
	sum1<r2,stem 16x16x8
	r3<sum1 16x16x8
	r4<r3 16x16x8
	sum2<r4,sum1 16x16x8
	r5<sum2 16x16x8
	pooled<r5 1x1x8
	label<pooled 1x1x1000`);

const alone = network('x 8x8x1');

const laidOut = (nodes: readonly NetNode[], width = 960): NetworkLayout =>
	networkLayout(withFolded(nodes, []), {
		width,
		labelWidth: ({ name }) => Math.max(52, name.length * 7),
		labelHeight: 40
	});

const widths = [320, 760, 960, 1240, 2400];

describe.each([
	['the shipped network', fcn],
	['a U-shaped one', uNet],
	['one with residual sums', residual],
	['a single layer', alone]
])('the drawing of %s', (_, nodes) => {
	it.each(widths)('shows every layer once in %d pixels, and none over another', (width) => {
		const drawing = laidOut(nodes, width);
		expect(drawing.nodes.map(({ name }) => name).sort()).toEqual(nodes.map(({ name }) => name).sort());
		for (const [n, { name, box }] of drawing.nodes.entries()) {
			for (const { name: other, box: second } of drawing.nodes.slice(n + 1)) {
				const apart =
					box.x + box.width <= second.x ||
					second.x + second.width <= box.x ||
					box.y + box.height <= second.y ||
					second.y + second.height <= box.y;
				expect(apart, `${name} and ${other}`).toBe(true);
			}
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
			expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
		}
	});

	it('never leads back to a column before', () => {
		const { nodes: placed } = laidOut(nodes);
		const columnOf = Object.fromEntries(placed.map(({ name, column }) => [name, column]));
		for (const { name, inputs, column } of placed) {
			for (const input of inputs)
				expect(column, `${input} → ${name}`).toBeGreaterThanOrEqual(columnOf[input]);
		}
	});

	it('has one line for each input, from the one to the other, within the drawing', () => {
		const { routes, width, height } = laidOut(nodes);
		const wanted = nodes.flatMap(({ name, inputs }) => inputs.map((input) => lineKey(input, name)));
		expect(routes.map(({ from, to }) => lineKey(from, to)).sort()).toEqual(wanted.sort());
		for (const { points } of routes) {
			for (const [x, y] of points) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(height);
			}
		}
	});

	it('draws no line through a map', () => {
		const { routes, nodes: placed } = laidOut(nodes);
		for (const { from, to, points } of routes) {
			for (const { name, face } of placed) {
				if (name === from || name === to) continue;
				points.slice(1).forEach(([x1, y1], n) => {
					const [x0, y0] = points[n];
					const crosses =
						Math.max(x0, x1) > face.x &&
						Math.min(x0, x1) < face.x + face.width &&
						Math.max(y0, y1) > face.y &&
						Math.min(y0, y1) < face.y + face.height;
					expect(crosses, `${from} → ${to} through ${name}`).toBe(false);
				});
			}
		}
	});

	it('is within reach of the arrow keys, all of it', () => {
		const { nodes: placed } = laidOut(nodes);
		const reached = new Set([placed[0].name]);
		for (const name of reached) {
			for (const step of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'End'] as const)
				reached.add(walked(placed, name, step));
		}
		expect(reached.size).toBe(placed.length);
	});
});

describe('the drawing of the shipped network', () => {
	const drawing = laidOut(fcn);
	const of = (name: string) => drawing.nodes.find((node) => node.name === name)!;

	it('has a column for each resolution, five times narrower and three times wider again', () => {
		expect(drawing.columns.map(({ names }) => names)).toEqual([
			['input', 'conv1_1', 'conv1_2'],
			['pool1', 'conv2_1', 'conv2_2'],
			['pool2', 'conv3_1', 'conv3_2', 'conv3_3'],
			['pool3', 'conv4_1', 'conv4_2', 'conv4_3'],
			['pool4', 'conv5_1', 'conv5_2', 'conv5_3'],
			['pool5', 'fc6', 'fc7', 'score_fc7'],
			['score_pool4', 'fuse_pool4', 'up2_fc7'],
			['score_pool3', 'fuse_pool3', 'up2_pool4'],
			['up8', 'up16', 'up32']
		]);
		const heights = ['input', 'pool1', 'pool2', 'pool3', 'pool4', 'pool5', 'fuse_pool4', 'up8'].map(
			(name) => of(name).face.height / of('input').face.height
		);
		expect(heights.map((height) => height.toFixed(2))).toEqual([
			...['1.00', '0.76', '0.57', '0.44', '0.33', '0.25'],
			...['0.33', '1.00']
		]);
		expect(of('fc7').face.width / of('fc7').face.height).toBeCloseTo(480 / 384);
		expect([of('input').sheets, of('conv1_1').sheets, of('fc7').sheets]).toEqual([2, 4, 8]);
	});

	it('leads skips over what they skip, and the other heads below', () => {
		const way = (from: string, to: string) =>
			drawing.routes.find((route) => route.from === from && route.to === to)?.way;
		expect(way('pool3', 'score_pool3')).toBe('over');
		expect(way('pool4', 'score_pool4')).toBe('over');
		expect(way('score_fc7', 'up32')).toBe('under');
		expect(way('fuse_pool3', 'up8')).toBe('near');
	});

	it('says where the terms of both sums come from', () => {
		expect(Object.fromEntries(branchesOf(fcn, ['pool3', 'pool4', 'fc7']))).toEqual({
			'fc7 score_fc7': 'fc7',
			'score_fc7 up2_fc7': 'fc7',
			'up2_fc7 fuse_pool4': 'fc7',
			'pool4 score_pool4': 'pool4',
			'score_pool4 fuse_pool4': 'pool4',
			'pool3 score_pool3': 'pool3',
			'score_pool3 fuse_pool3': 'pool3'
		});
		expect(ancestorsOf(fcn, 'up32').has('score_pool4')).toBe(false);
		expect(ancestorsOf(fcn, 'up16').has('score_pool4')).toBe(true);
	});

	it('is walked along its lines', () => {
		const path = ancestorsOf(fcn, 'up8');
		const from = (name: string, ...steps: Parameters<typeof walked>[2][]) =>
			steps.reduce((at, step) => walked(drawing.nodes, at, step, path), name);
		expect(from('input', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('pool1');
		expect(from('pool3', 'ArrowRight')).toBe('score_pool3');
		expect(from('score_pool3', 'ArrowLeft')).toBe('pool3');
		expect(from('pool3', 'ArrowDown')).toBe('conv4_1');
		expect(from('score_fc7', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('up2_pool4');
		expect(walked(drawing.nodes, 'score_fc7', 'ArrowRight', ancestorsOf(fcn, 'up32'))).toBe('up32');
		expect(from('conv3_1', 'End')).toBe('up8');
		expect(from('up8', 'Home')).toBe('input');
		expect(from('up8', 'ArrowRight')).toBe('up8');
	});
});

describe('blocks', () => {
	const blocks = blocksOf(fcn);

	it('end where the map shrinks, and are called after their layers', () => {
		expect(blocks.map(({ name, members, last }) => [name, members.length, last])).toEqual([
			['conv1', 3, false],
			['conv2', 3, false],
			['conv3', 4, false],
			['conv4', 4, false],
			['conv5', 4, false],
			['fc6', 12, true]
		]);
	});

	it('can be drawn as one node each', () => {
		const folded = withFolded(fcn, blocks, ['up16']);
		expect(
			folded.map(({ name, inputs, members }) => `${inputs.join('+')} > ${name} ${members.length}`)
		).toEqual([
			' > input 0',
			'input > pool1 3',
			'pool1 > pool2 3',
			'pool2 > pool3 4',
			'pool3 > pool4 4',
			'pool4 > pool5 4',
			'pool5+pool4+pool3 > up16 12'
		]);
		expect(laidOut(folded).nodes.length).toBe(7);
	});

	it('keep the colours of the skips that lead into them', () => {
		const origins = ['pool3', 'pool4', 'fc7'];
		const folded = withFolded(fcn, [blocks[2], blocks[5]], ['up8']);
		expect(Object.fromEntries(drawnBranches(folded, fcn, origins))).toEqual({
			'pool4 up8': 'pool4',
			'pool3 up8': 'pool3'
		});
		const ways = laidOut(folded).routes.filter(({ to }) => to === 'up8');
		expect(ways.map(({ from, way }) => `${from} ${way}`)).toEqual(['pool5 near', 'pool4 over', 'pool3 over']);
		const landings = ways.slice(1).map(({ points }) => points[points.length - 1][0]);
		expect(new Set(landings).size).toBe(2);
		expect(drawnBranches(withFolded(fcn, []), fcn, origins)).toEqual(branchesOf(fcn, origins));
	});

	it('are drawn one by one as well', () => {
		for (const block of blocks) {
			const folded = withFolded(fcn, [block]);
			expect(folded.length).toBe(fcn.length - block.members.length + 1);
			expect(laidOut(folded).nodes.length).toBe(folded.length);
		}
	});
});

describe('a network drawn as a list', () => {
	it('has lines beside it that do not touch', () => {
		const lines = gutterLines(fcn);
		expect(lines.map(({ from, to }) => lineKey(from, to))).toContain('pool3 score_pool3');
		for (const [n, a] of lines.entries()) {
			for (const b of lines.slice(n + 1))
				if (a.track === b.track) expect(a.last <= b.first || b.last <= a.first).toBe(true);
		}
	});
});
