// What a source file imports, read from its syntax tree: a string that looks like an import is none.
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'svelte/compiler';
import { parseAst } from 'vite';

export interface Source {
	/** From the project's root, with forward slashes: 'src/lib/conv/index.ts'. */
	path: string;
	text: string;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const literal = (node: unknown) =>
	isNode(node) && typeof node.value === 'string' ? [node.value] : ([] as string[]);

const calls = (node: Node, callee: string) => {
	const called = node.callee as Node;
	if (called.type === 'Identifier') return called.name === callee;
	const { object, property } = called as { object?: Node; property?: Node };
	return object?.type === 'MetaProperty' && property?.name === callee;
};

/** import … from, export … from, import(…), import('…') as a type, new URL('…', …), import.meta.glob(…) */
function specifiersOf(node: Node): string[] {
	switch (node.type) {
		case 'ImportDeclaration':
		case 'ExportNamedDeclaration':
		case 'ExportAllDeclaration':
		case 'ImportExpression':
			return literal(node.source);
		case 'TSImportType':
			return literal(node.source ?? node.argument);
		case 'NewExpression':
			return calls(node, 'URL') ? literal((node.arguments as unknown[])[0]) : [];
		case 'CallExpression': {
			if (!calls(node, 'glob')) return [];
			const [patterns] = node.arguments as Node[];
			return ((patterns.elements as unknown[]) ?? [patterns]).flatMap(literal);
		}
		default:
			return [];
	}
}

function everySpecifier(tree: unknown): string[] {
	if (Array.isArray(tree)) return tree.flatMap(everySpecifier);
	if (!isNode(tree)) return [];
	return [...specifiersOf(tree), ...Object.values(tree).flatMap(everySpecifier)];
}

/** The specifiers as written, in order. */
export function importsOf({ path, text }: Source): string[] {
	if (path.endsWith('.svelte')) {
		const { module, instance, fragment } = parse(text, { modern: true, filename: path });
		return [module, instance, fragment].flatMap(everySpecifier);
	}
	return everySpecifier(parseAst(text, { lang: path.endsWith('.js') ? 'js' : 'ts' }));
}

/** Where a specifier leads, from the project's root; undefined for a package or a module of the framework. */
export function resolveImport(specifier: string, from: string): string | undefined {
	const path = specifier.split('?')[0];
	if (/^\.\.?(\/|$)/.test(path)) return posix.join(posix.dirname(from), path);
	if (path.startsWith('/')) return path.slice(1);
	if (/^\$lib(\/|$)/.test(path)) return path.replace('$lib', 'src/lib');
	if (/^\$lessons(\/|$)/.test(path)) return path.replace('$lessons', 'lessons');
	return undefined;
}

/** Files under a folder of the project whose names end as `pattern` says. */
export function filesIn(folder: string, pattern: RegExp): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && pattern.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.sort();
}
