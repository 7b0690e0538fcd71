/** What the exported programs look like, and that nothing handed in can change what they do. */
import { notebook, numpyCode, pytorchCode, tfjsCode, type LabSnapshot } from '$lib/export';
import { describe, expect, it } from 'vitest';
import { snapshotOf, states } from './states';

const writers = { numpyCode, pytorchCode, tfjsCode, notebook };
const each = Object.entries(writers);

interface NotebookJson {
	nbformat: number;
	nbformat_minor: number;
	metadata: { kernelspec: { name: string; display_name: string }; language_info: { name: string } };
	cells: { cell_type: string; id: string; metadata: object; source: string[]; [key: string]: unknown }[];
}

describe('the notebook', () => {
	it.each(Object.keys(states))('follows nbformat 4.5: %s', (name) => {
		const { nbformat, nbformat_minor, metadata, cells } = JSON.parse(notebook(states[name])) as NotebookJson;
		expect([nbformat, nbformat_minor]).toEqual([4, 5]);
		expect(metadata.kernelspec).toEqual({ name: 'python3', display_name: 'Python 3', language: 'python' });
		expect(metadata.language_info.name).toBe('python');

		expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
		for (const { cell_type, id, metadata, source, ...rest } of cells) {
			expect(id).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
			expect(metadata).toEqual({});
			expect(rest).toEqual(cell_type === 'code' ? { execution_count: null, outputs: [] } : {});
			expect(source.slice(0, -1).every((line) => line.endsWith('\n'))).toBe(true);
			expect(source.at(-1)).toMatch(/[^\n]$/);
		}
	});

	it('opens with the settings and the link', () => {
		const { cells } = JSON.parse(
			notebook(states['rectangular transposed with output padding'])
		) as NotebookJson;
		const introduction = cells[0].source.join('');
		expect(introduction).toContain('# Transposed convolution: 2×3 to 4×12');
		expect(introduction).toContain('- output padding 1×2');
		expect(introduction).toContain('<https://example.org/en/lab/matrix?op=transposed&i=2x3>');
	});
});

describe('programs', () => {
	it('show small maps row by row', () => {
		const snapshot: LabSnapshot = {
			...snapshotOf('conv', { input: [2, 3], kernel: [1, 1] }),
			x: [1, 2, -3, 0.5, 5, 6],
			kernel: [1],
			y: [1, 2, -3, 0.5, 5, 6]
		};
		expect(numpyCode(snapshot)).toContain(
			'x = np.array([\n      1,   2,  -3,\n    0.5,   5,   6,\n], dtype=float)'
		);
	});

	it.each(each)('keep every line short enough to read: %s', (_, write) => {
		for (const snapshot of Object.values(states)) {
			const longest = Math.max(
				...write(snapshot)
					.split('\n')
					.map((line) => line.length)
			);
			expect(longest).toBeLessThanOrEqual(125);
		}
	});

	it.each([
		['numpyCode', numpyCode],
		['notebook', notebook]
	])('write C out only up to 50 MB: %s', (_, write) => {
		const written = 'C = np.zeros((input_size[0] * input_size[1], output_size[0] * output_size[1]))';
		expect(write(states['plain transposed'])).toContain(written);
		const large = write(states['transposed whose matrix is not written out']);
		expect(large).not.toContain(written);
		expect(large).toContain('Written out it would take 86 MB');
	});

	it.each(each)('take an address only as one harmless line: %s', (_, write) => {
		const hostile = 'https://example.org/?w="""\';\n\r\u2028import os\\u000aos.system("x")//*/>\ud800<b>';
		const code = write({ ...states['plain transposed'], url: hostile });
		expect(code).toContain('https://example.org/?w=');
		expect(code).not.toMatch(/import os|os\.system\("x"\)|<b>|\u2028/);
		const without = write({ ...states['plain transposed'], url: undefined });
		expect(write({ ...states['plain transposed'], url: 'javascript:alert(1)' })).toBe(without);
		expect(write({ ...states['plain transposed'], url: 'not an address' })).toBe(without);
	});

	it.each(each)('refuse what cannot be written: %s', (_, write) => {
		const snapshot = states['plain transposed'];
		expect(() => write({ ...snapshot, x: [1, 2, 3] })).toThrow(/x must have 4 numbers \(2×2\), got 3/);
		expect(() => write({ ...snapshot, y: [1] })).toThrow(/y must have 16 numbers \(4×4\), got 1/);
		expect(() => write({ ...snapshot, x: [1, 2, 3, Infinity] })).toThrow(/got Infinity; edit that cell/);
		expect(() => write({ ...snapshot, settings: { ...snapshot.settings, stride: [0, 1] } })).toThrow(
			/stride must be at least 1, got 0/
		);
	});
});
