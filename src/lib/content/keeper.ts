/** Turns the pieces of a lesson into HTML; those that go into its prose are filed under a key. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { ProseKey } from '$lib/components/lesson/types';
import { inlineHtml, parseMarkdown, toHtml } from './markdown';
import { prepare, type Prepared } from './prepare';

export class Keeper {
	readonly prose: Record<ProseKey, string> = {};
	readonly #context: Prepared;

	constructor(context: Prepared) {
		this.#context = context;
	}

	/** Whole paragraphs. */
	text(nodes: readonly RootContent[]): ProseKey {
		const tree: Root = { type: 'root', children: [...nodes] };
		prepare(tree, this.#context);
		return this.#file(toHtml(tree.children));
	}

	/** A line without a paragraph around it. */
	line(children: readonly PhrasingContent[]): ProseKey {
		return this.#file(this.#print(children));
	}

	/** HTML of one line of Markdown that stands in an attribute or in the front matter; not filed. */
	inline(text: string, line: number): string {
		const [paragraph] = parseMarkdown('\n'.repeat(line - 1) + text).children;
		return paragraph?.type === 'paragraph' ? this.#print(paragraph.children) : text;
	}

	#print(children: readonly PhrasingContent[]): string {
		const tree = { type: 'paragraph' as const, children: [...children] };
		prepare(tree, this.#context);
		return inlineHtml(tree.children);
	}

	#file(html: string): ProseKey {
		const key = `p${Object.keys(this.prose).length}`;
		this.prose[key] = html;
		return key;
	}
}
