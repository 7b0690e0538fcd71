/**
 * Browsers may end a line on either side of a formula or a button, between a bracket and Hangul, and at the hyphen of
 * a name such as FCN-8s. Punctuation and particles stay with the word that they belong to: `.together` does not wrap,
 * apart from where a formula may.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

const wordJoiner = '\u2060';

/** Changes the tree in place. */
export function keepTogether(tree: Root): void {
	visit(tree, 'text', (node) => {
		node.value = node.value.replace(/([)\]”’])(?=\p{Script=Hangul})/gu, `$1${wordJoiner}`);
	});
	visit(tree, 'element', (node) => {
		// Markdown makes no spans: this is one of those below.
		if (node.tagName === 'span') return SKIP;
		if (node.children.some(isBox)) node.children = joined(node.children);
		return CONTINUE;
	});
	visit(tree, 'text', (node, index, parent) => {
		if (index === undefined || parent?.type !== 'element' || parent.tagName === 'code') return CONTINUE;
		const parts = node.value.split(/(\p{Letter}+-\d\w*)/u);
		if (parts.length === 1) return CONTINUE;
		const texts = parts.map((value): Text => ({ type: 'text', value }));
		parent.children.splice(index, 1, ...texts.map((text, place) => (place % 2 ? together([text]) : text)));
		return index + parts.length;
	});
}

/** What a line could be broken beside: formulas and live terms. */
function isBox(node: ElementContent): boolean {
	if (node.type === 'raw') return node.value.startsWith('<span class="katex">');
	return node.type === 'element' && node.tagName === 'button';
}

function joined(children: readonly ElementContent[]): ElementContent[] {
	const result: ElementContent[] = [];
	const rest = [...children];
	for (let child = rest.shift(); child; child = rest.shift()) {
		if (!isBox(child)) {
			result.push(child);
			continue;
		}
		const group = [...cut(result, 'pop', /\S+$/), child, ...cut(rest, 'shift', /^\S+/)];
		result.push(group.length === 1 ? child : together(group));
	}
	return result;
}

/** Takes the letters that touch the box off the text beside it. */
function cut(nodes: ElementContent[], end: 'pop' | 'shift', touching: RegExp): ElementContent[] {
	const text = nodes.at(end === 'pop' ? -1 : 0);
	const letters = text?.type === 'text' ? touching.exec(text.value)?.[0] : undefined;
	if (text?.type !== 'text' || !letters) return [];
	if (letters === text.value) nodes[end]();
	else text.value = text.value.replace(touching, '');
	return [{ type: 'text', value: letters }];
}

function together(children: ElementContent[]): Element {
	return { type: 'element', tagName: 'span', properties: { className: ['together'] }, children };
}
