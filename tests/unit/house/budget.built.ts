import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compressedSize, scriptsNamedBy, scriptsOf, staticImports } from './budget';
import { filesIn } from './imports';

const mostBytes = 120 * 1024;

/** A sentence of tfjs that its minified code still holds. */
const tfjsSays = 'No backend found in registry.';

const pages = filesIn('build', /\.html$/);
const lessons = pages.filter((page) => /^build\/\w+\/lessons\/./.test(page));

describe('the JavaScript that a page loads before anybody touches it', () => {
	it('is looked at for lessons in both languages', () => {
		for (const language of ['en', 'ko'])
			expect(lessons.filter((page) => page.startsWith(`build/${language}/`))).not.toEqual([]);
	});

	it.each(lessons)('of %s is within 120 KB compressed, and at least the framework', (page) => {
		const size = compressedSize(scriptsOf(page));
		expect(size).toBeLessThanOrEqual(mostBytes);
		expect(size).toBeGreaterThan(10 * 1024);
	});

	it.each(pages)('of %s has no tfjs in it', (page) => {
		expect(scriptsOf(page).filter((file) => readFileSync(file, 'utf8').includes(tfjsSays))).toEqual([]);
	});

	it('would be known for tfjs', () => {
		const tfjs = readFileSync('node_modules/@tensorflow/tfjs-core/dist/tf-core.min.js', 'utf8');
		expect(tfjs).toContain(tfjsSays);
	});

	it('is found however a page names it', () => {
		const html = `
			<link rel="stylesheet" href="./a.css"><link href="./b.js" rel="modulepreload">
			<script src="./c.js"></script><script>Promise.all([import("./d.js"), import('./b.js')])</script>`;
		expect(scriptsNamedBy(html)).toEqual(['./b.js', './c.js', './d.js']);
		const code = `import{a}from"./a.js";import"./b.js";export*from"./c.js";const d=import("./later.js");export{d};`;
		expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
	});
});
