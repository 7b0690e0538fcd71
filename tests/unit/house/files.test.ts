import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from './imports';

const mostLines = 300;

const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
	filesIn(folder, /\.(svelte|[cm]?[jt]s|css|py)$/)
);

describe('a file of ours', () => {
	it(`has fewer than ${mostLines} lines, so that a person can hold it in the head`, () => {
		const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
		expect(files.filter((path) => lines(path) >= mostLines)).toEqual([]);
	});

	it('asks no other host for anything', () => {
		const loads = /(?:src|href)="https?:|url\(['"]?https?:|\bfetch\(\s*['"`]https?:|@import\s+['"]https?:/;
		const pages = filesIn('src', /\.(svelte|html|css|[jt]s)$/);
		const links = /<a\b[^>]*>/g;
		const asking = pages.filter((path) => loads.test(readFileSync(path, 'utf8').replace(links, '')));
		expect(asking).toEqual([]);
	});
});
