/** .npy files byte by byte, and as NumPy itself reads them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npyFile } from '$lib/export';
import { describe, expect, it } from 'vitest';
import { pythonWith } from '../../../scripts/lib/python.mjs';
import { runAllPython } from './run';

const withNumpy = pythonWith(['numpy']) ?? '';
const why = withNumpy ? '' : ' (skipped: no Python here has numpy; name one with PYTHON=…)';

describe('an .npy file', () => {
	it('looks like this', () => {
		const file = npyFile([2, 3], Float32Array.of(1, -2, 0.5, 0, 3, 1e-3));
		const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, 118, 0];
		expect([...file.subarray(0, 10)]).toEqual(magic);
		const header = String.fromCharCode(...file.subarray(10, 128));
		expect(header.trimEnd()).toBe("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }");
		expect(header).toMatch(/ \n$/);
		expect(file.length).toBe(128 + 6 * 4);
		expect([...file.subarray(128, 140)]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0, 0, 0, 0, 0x3f]);
	});

	it('holds bytes as they are', () => {
		const file = npyFile([4], Uint8Array.of(0, 7, 255, 11));
		expect(String.fromCharCode(...file)).toContain(
			"'descr': '|u1', 'fortran_order': False, 'shape': (4,), }"
		);
		expect([...file.subarray(-4)]).toEqual([0, 7, 255, 11]);
	});

	it('takes only part of a larger buffer where it is given one', () => {
		const part = Float32Array.of(9, 9, 1, 2).subarray(2);
		expect(npyFile([2], part)).toEqual(npyFile([2], Float32Array.of(1, 2)));
	});

	it.each([
		[[]],
		[[7]],
		[[11, 32, 48]],
		[[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
		[[0, 5]]
	])('begins its numbers at a multiple of 64 bytes: %j', (shape) => {
		const count = shape.reduce((product, side) => product * side, 1);
		const file = npyFile(shape, new Uint8Array(count));
		expect((file.length - count) % 64).toBe(0);
		expect(file[file.length - count - 1]).toBe('\n'.charCodeAt(0));
		expect(file[8] + 256 * file[9]).toBe(file.length - count - 10);
	});

	it('refuses a shape of another size', () => {
		expect(() => npyFile([2, 2], new Float32Array(5))).toThrow('shape (2, 2) asks for 4 numbers, got 5');
	});
});

describe.skipIf(!withNumpy)(`NumPy reads${why}`, () => {
	it('shape, type and every number', () => {
		const values = Float32Array.from({ length: 24 }, (_, n) => Math.sin(n) * 10 ** (n - 12));
		const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
		const folder = mkdtempSync(join(tmpdir(), 'npy-'));
		try {
			const paths = [join(folder, 'maps.npy'), join(folder, 'mask.npy')];
			writeFileSync(paths[0], npyFile([2, 3, 4], values));
			writeFileSync(paths[1], npyFile([16, 16], bytes));
			const print = `import json, numpy as np
for path in json.loads(${JSON.stringify(JSON.stringify(paths))}):
    a = np.load(path)
    print(json.dumps([a.dtype.str, a.shape, a.flags.c_contiguous, a.ravel().tolist()]))`;
			const [{ status, output }] = runAllPython(withNumpy, [print]);
			expect(status, output).toBe(0);
			const [maps, mask] = output
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line) as unknown);
			expect(maps).toEqual(['<f4', [2, 3, 4], true, [...values]]);
			expect(mask).toEqual(['|u1', [16, 16], true, [...bytes]]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}, 60_000);
});
