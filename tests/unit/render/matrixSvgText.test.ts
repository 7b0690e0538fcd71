import { convMatrix } from '$lib/conv';
import { matrixSvgText } from '$lib/render/matrixSvgText';
import { describe, expect, it } from 'vitest';
import { rowOf, settingsOf } from '../conv/support';

/** Places of the squares of each colour, `col row`. */
function squares(svg: string): Record<string, string[]> {
	const paths = [...svg.matchAll(/<path fill="([^"]+)" d="([^"]*)"/g)];
	return Object.fromEntries(
		paths.map(([, fill, d]) => [fill, [...d.matchAll(/M(\d+ \d+)h/g)].map(([, place]) => place)])
	);
}

describe('a matrix as SVG text', () => {
	it('has a square per nonzero, in its weight’s colour, on a ground of the matrix’s size', () => {
		const c = convMatrix(rowOf({ input: 4, kernel: 2 }), [5, 6]);
		const svg = matrixSvgText(c, ['red', 'blue'], 'white', { side: 400 });
		expect(squares(svg)).toEqual({ red: ['0 0', '1 1', '2 2'], blue: ['1 0', '2 1', '3 2'] });
		expect(svg).toContain('viewBox="0 0 4 3" width="400" height="300"');
		expect(svg).toContain('<rect width="4" height="3" fill="white"/>');
		expect(svg).toContain('h1v1h-1z');
	});

	it('keeps thin bands visible: cells are at least 0.75 pixels wide', () => {
		const c = convMatrix(settingsOf({ input: [64, 64], kernel: [1, 1] }), [1]);
		const svg = matrixSvgText(c, ['red'], 'white', { side: 1024 });
		const cell = Number(/h([\d.]+)v/.exec(svg)?.[1]);
		expect((cell * 1024) / 4096).toBeCloseTo(0.75, 2);
	});

	it('stretches what would be a sliver, where asked to', () => {
		const c = convMatrix(settingsOf({ input: [64, 64], kernel: [63, 63] }), new Float64Array(63 ** 2));
		const fills = Array.from({ length: 63 ** 2 }, () => 'red');
		expect(matrixSvgText(c, fills, 'white', { side: 4096 })).toContain('width="4096" height="4"');
		const svg = matrixSvgText(c, fills, 'white', { side: 4096, stretched: true });
		expect(svg).toContain('viewBox="0 0 4096 4" width="4096" height="120" preserveAspectRatio="none"');
		expect(svg).toContain('h1v1h-1z');
	});

	it('is well formed', () => {
		const c = convMatrix(settingsOf({ input: [5, 5] }), new Float64Array(9));
		const svg = matrixSvgText(
			c,
			Array.from({ length: 9 }, (_, n) => `#00000${n}`),
			'#fff'
		);
		expect(svg.match(/<path /g)).toHaveLength(9);
		expect(Object.values(squares(svg)).flat()).toHaveLength(c.indices.length);
		expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
		expect(svg.endsWith('</svg>')).toBe(true);
	});
});
