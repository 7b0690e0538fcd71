import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenArrows, mayImport } from './arrows';
import { filesIn, importsOf } from './imports';

const sources = filesIn('src', /\.(svelte|[jt]s)$/).map((path) => ({
	path,
	text: readFileSync(path, 'utf8')
}));

const svelte = (script: string, markup = '') => `<script lang="ts">\n${script}\n</script>\n${markup}`;

describe('the arrows between the folders of src', () => {
	it('all point forward', () => {
		expect(sources.flatMap(brokenArrows)).toEqual([]);
	});

	it('are declared for every folder there is', () => {
		const folders = readdirSync('src/lib', { withFileTypes: true }).map(({ name }) => name);
		expect(folders.filter((name) => !(name in mayImport))).toEqual([]);
	});

	it.each([
		['src/lib/conv/matrix.ts', `import { scale } from '$lib/render';`, 'conv may not import render'],
		['src/lib/conv/matrix.ts', `import { sum } from 'd3';`, 'conv imports nothing'],
		['src/lib/render/paint.ts', `import type { Layer } from '$lib/fcn';`, 'render may not import fcn'],
		['src/lib/fcn/run.ts', `export * from '../render/scales';`, 'fcn may not import render'],
		['src/lib/scenes/draw.ts', `import '../export/svg';`, 'scenes may not import export'],
		['src/lib/render/paint.ts', `import { en } from '$lib/i18n';`, 'render may not import i18n'],
		[
			'src/lib/state/lab.svelte.ts',
			`import '$lib/components/Slider.svelte';`,
			'state may not import components'
		],
		[
			'src/lib/components/A.ts',
			`await import('$lib/widgets/Lab.svelte');`,
			'components may not import widgets'
		],
		[
			'src/lib/widgets/A.ts',
			`import { list } from '$lib/content/library';`,
			'widgets may not import content'
		],
		['src/lib/content/a.ts', `import Lab from '$lib/widgets/Lab.svelte';`, 'content may not import widgets'],
		['src/lib/widgets/A.ts', `import '../../routes/+page.svelte';`, 'nothing in src/lib knows the pages'],
		['src/lib/widgets/A.ts', `import { csr } from '$lib/conv/csr';`, 'import $lib/conv, its public face'],
		['src/lib/widgets/A.ts', `let t: import('../fcn/model').T;`, 'import $lib/fcn, its public face'],
		[
			'src/lib/widgets/A.ts',
			`new URL('../fcn/worker.ts', import.meta.url);`,
			'import $lib/fcn, its public face'
		],
		['src/lib/widgets/A.ts', `import * as tf from '@tensorflow/tfjs';`, 'only fcn imports tfjs'],
		['src/lib/widgets/A.ts', `import.meta.glob(['/lessons/*/en.md']);`, 'only content reads the lessons'],
		['src/routes/+page.ts', `import '$lib/helpers/x';`, 'src/lib/helpers is no part of the architecture'],
		[
			'src/lib/components/A.svelte',
			svelte(`import W from '$lib/widgets/W.svelte';`),
			'components may not import widgets'
		],
		[
			'src/lib/components/B.svelte',
			svelte('', `{#await import('../widgets/W.svelte')}…{/await}`),
			'components may not import widgets'
		]
	])('one that points back is found: %s with %s', (path, text, fault) => {
		expect(brokenArrows({ path, text })).toEqual([expect.stringContaining(fault)]);
	});

	it.each([
		['src/lib/fcn/tfjs.ts', `import * as tf from '@tensorflow/tfjs';`],
		['src/lib/widgets/A.ts', `import { convolve } from '$lib/conv'; import { bin } from 'd3';`],
		['src/lib/conv/index.ts', `export { convolve } from './convolve';`],
		['src/lib/export/tfjs.ts', 'export const code = "import * as tf from \'@tensorflow/tfjs\'";'],
		['src/routes/[lang]/+page.svelte', svelte(`import Lab from '$lib/widgets/Lab.svelte';`)],
		['src/lib/content/index.ts', `import.meta.glob('/lessons/*/*.md', { query: '?raw' });`]
	])('one that points forward passes: %s', (path, text) => {
		expect(brokenArrows({ path, text })).toEqual([]);
	});

	it('are read in every way of writing them', () => {
		const text = `
			import a from './a';
			import type { B } from './b';
			export { c } from './c';
			export * from './d';
			const e = () => import('./e');
			let f: import('./f').F;
			new Worker(new URL('./g.ts', import.meta.url));
			import.meta.glob('./h/*.md');
			const none = "import x from './x'"; // import y from './y'`;
		expect(importsOf({ path: 'src/all.ts', text })).toEqual([
			'./a',
			'./b',
			'./c',
			'./d',
			'./e',
			'./f',
			'./g.ts',
			'./h/*.md'
		]);
	});
});
