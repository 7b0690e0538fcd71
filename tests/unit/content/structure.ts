// What a lesson consists of apart from its words: the same in every language.
import type { Nodes, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { splitFrontMatter } from '$lib/content/frontMatter';
import { parseMarkdown } from '$lib/content/markdown';
import { Problems } from '$lib/content/problems';

/** Words within formulas differ; all else in them does not. */
const wordless = (tex: string) =>
	tex
		.replace(/\\text\{[^}]*\}/g, '\\text{…}')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * Within a sentence the order is the language's own, so what stands in sentences is sorted;
 * what stands by itself keeps its order.
 */
function sectionOf(nodes: readonly RootContent[]) {
	const inOrder: string[] = [];
	const inSentences: string[] = [];
	const attributes = (values: ContainerDirective['attributes']) =>
		Object.entries(values ?? {})
			.filter(([name]) => name !== 'title')
			.map(([name, value]) => `${name}=${value}`)
			.join(' ');
	const read = (node: Nodes) => {
		switch (node.type) {
			case 'heading':
				inOrder.push(`heading ${node.depth}`);
				break;
			case 'math':
				inOrder.push(`formula ${wordless(node.value)}`);
				break;
			case 'code':
				inOrder.push('code');
				break;
			case 'table':
				inOrder.push(`table ${node.children.length} × ${node.children[0].children.length}`);
				break;
			case 'list':
				inOrder.push(`list of ${node.children.length}`);
				break;
			case 'leafDirective':
			case 'containerDirective':
				inOrder.push(`${node.name} ${attributes(node.attributes)}`);
				break;
			case 'inlineMath':
				inSentences.push(`formula ${wordless(node.value)}`);
				break;
			case 'link':
				inSentences.push(`link ${node.url}`);
				break;
			case 'textDirective':
				if (node.name === 'num')
					inSentences.push(`number ${JSON.stringify(node.children)} ${attributes(node.attributes)}`);
				if (node.name === 'term') inSentences.push(`term ${attributes(node.attributes)}`);
		}
	};
	for (const node of nodes) visit(node, read);
	return {
		inOrder,
		inSentences: inSentences.map((text) => text.replace(/"position":\{[^}]*\}[^}]*\}\}/g, '')).sort()
	};
}

/** Lead and steps by id, and what each has in it. */
export function structureOf(text: string) {
	const { meta, body } = splitFrontMatter(text, new Problems('a lesson'));
	const sections: { id: string; nodes: RootContent[] }[] = [{ id: 'lead', nodes: [] }];
	for (const node of parseMarkdown(body).children) {
		if (node.type === 'heading' && node.depth === 2) {
			const last = node.children.at(-1);
			const id = last?.type === 'text' ? /\{#(.*)\}/.exec(last.value)?.[1] : undefined;
			sections.push({ id: id ?? 'no id', nodes: [] });
		}
		sections.at(-1)?.nodes.push(node);
	}
	return {
		minutes: meta.minutes,
		goals: meta.goals.length,
		sections: sections.map(({ id, nodes }) => ({ id, ...sectionOf(nodes) }))
	};
}
