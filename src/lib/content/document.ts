/** A Markdown file that is no lesson, such as the network's card, to HTML: plain Markdown with tables. */
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { wrapWide } from './markdown';

/** deeper: how many levels its headings go down, so that they fit below those of the page */
export function documentHtml(markdown: string, deeper: number): string {
	const printer = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkRehype)
		.use(() => wrapWide)
		.use(() => (tree: Root) => lower(tree, deeper))
		.use(rehypeStringify, { characterReferences: { useNamedReferences: true } });
	return String(printer.processSync(markdown));
}

function lower(tree: Root, deeper: number): void {
	visit(tree, 'element', (node) => {
		const level = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (level) node.tagName = `h${Math.min(6, Number(level) + deeper)}`;
		if (node.tagName === 'a') node.properties.rel = ['noreferrer'];
	});
}
