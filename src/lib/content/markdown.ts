/** Markdown to a syntax tree, and prepared trees to HTML. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { keepTogether } from './keepTogether';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective).freeze();

/** Named references only: the crawler that follows the links of built pages reads them all, and only one numeric. */
const characterReferences = { useNamedReferences: true };

const printer = unified()
	.use(remarkRehype, { allowDangerousHtml: true })
	.use(() => wrapWide)
	.use(() => keepTogether)
	.use(rehypeStringify, { allowDangerousHtml: true, characterReferences })
	.freeze();

export function parseMarkdown(text: string): Root {
	return parser.parse(text);
}

/** `nodes` must have gone through `prepare`: no directive and no formula is left in them. */
export function toHtml(nodes: readonly RootContent[]): string {
	return printer.stringify(printer.runSync({ type: 'root', children: [...nodes] }));
}

/** The same for a line without a paragraph around it. */
export function inlineHtml(children: readonly PhrasingContent[]): string {
	return toHtml([{ type: 'paragraph', children: [...children] }]).slice('<p>'.length, -'</p>'.length);
}

/** What can be wider than the text gets a frame of its own to scroll in. */
export function wrapWide(tree: HtmlRoot): void {
	visit(tree, 'element', (node, index, parent) => {
		if (!parent || index === undefined || !['table', 'pre'].includes(node.tagName)) return undefined;
		const frame: Element = {
			type: 'element',
			tagName: 'div',
			properties: { className: ['wide'] },
			children: [node]
		};
		parent.children[index] = frame;
		return SKIP;
	});
}
