// How much JavaScript a page of the built site loads before anybody touches it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

/** Relative addresses of the scripts that a page names itself: preloaded, as a tag, or imported by a script in it. */
export function scriptsNamedBy(html: string): string[] {
	const preloaded = [...html.matchAll(/<link\b[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => /\brel="?modulepreload\b/.test(tag))
		.flatMap((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? []);
	const tagged = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src);
	const imported = [...html.matchAll(/\bimport\s*\(\s*["']([^"']+)["']\s*\)/g)].map(([, path]) => path);
	return [...new Set([...preloaded, ...tagged, ...imported])];
}

/** What a built module imports statically, as written. */
export const staticImports = (code: string) =>
	parseAst(code).body.flatMap((node) =>
		'source' in node && node.source ? [String(node.source.value)] : ([] as string[])
	);

/** Files of all scripts that `page` (a file of the built site) loads: those it names, and what they import. */
export function scriptsOf(page: string): string[] {
	const found = new Set<string>();
	const add = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const path of staticImports(readFileSync(file, 'utf8'))) add(join(dirname(file), path));
	};
	for (const path of scriptsNamedBy(readFileSync(page, 'utf8'))) add(join(dirname(page), path));
	return [...found];
}

/** Bytes as a static host sends them: each file compressed with brotli. */
export const compressedSize = (files: string[]) =>
	files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
