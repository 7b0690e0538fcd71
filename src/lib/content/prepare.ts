/**
 * Replaces, in a piece of prose, what plain Markdown does not have: formulas, live terms (`:w[kernel]`), computed
 * numbers (`:num[rows]{i=4 k=3}`), glossary terms and links into the site. Whatever is left and unknown is a problem.
 */
import type { Html, Nodes, Parents, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Term } from '$lib/components/lesson/types';
import { attributesOf } from './attributes';
import { formulaHtml } from './formulas';
import { rewriteLink, type InnerLink } from './links';
import { writeQuantity } from './quantities';
import { oneOf, type Problems } from './problems';

const termOf: Record<string, Term> = { x: 'input', w: 'kernel', y: 'output' };

const unwanted: Partial<Record<Nodes['type'], string>> = {
	html: 'HTML is not for lessons: use Markdown, or a widget',
	image: 'pictures are figures here: write a widget and name it with ::figure',
	imageReference: 'pictures are figures here: write a widget and name it with ::figure',
	definition: 'write links in place, [text](address)',
	linkReference: 'write links in place, [text](address)',
	footnoteDefinition: 'there are no footnotes: say it in the text',
	footnoteReference: 'there are no footnotes: say it in the text',
	leafDirective: 'unknown here; ::figure is the only one of its kind, and belongs into a step',
	containerDirective: 'unknown here; there are said, question, reading and summary, and choice in a question'
};

export interface Prepared {
	language: string;
	problems: Problems;
	/** links to lessons, to be checked when all are known */
	links: InnerLink[];
	/** terms with a card, to be looked up in the glossary */
	terms: GlossaryTerm[];
}

/** `:term[receptive field]{id=receptive-field}` */
export interface GlossaryTerm {
	at: TextDirective;
	id: string;
}

/** Changes the tree in place. */
export function prepare(tree: Nodes, context: Prepared): void {
	const { language, links, problems } = context;
	visit(tree, (node, index, parent) => {
		const put = (replacement: Html | Text) => {
			if (parent && index !== undefined) (parent as Parents).children[index] = replacement;
		};
		switch (node.type) {
			case 'math':
			case 'inlineMath':
				return put({ type: 'html', value: formula(node.value, node, problems) });
			case 'textDirective':
				if (node.name in termOf) return makeTerm(node);
				if (node.name === 'term') return void context.terms.push(makeCardLink(node, context));
				if (node.name === 'num') return put({ type: 'text', value: number(node, context) });
				return problems.add(
					node,
					`":${node.name}" is ${oneOf([...Object.keys(termOf), 'num', 'term'])} or a colon: write "\\:" for a colon`
				);
			case 'link': {
				const inner = rewriteLink(node, language, problems);
				if (inner) links.push(inner);
				return;
			}
			case 'html':
				if (/^<!--.*-->$/s.test(node.value)) return;
		}
		const advice = unwanted[node.type];
		if (advice) problems.add(node, 'name' in node ? `"${node.name}" is ${advice}` : advice);
	});
}

function formula(tex: string, node: Nodes, problems: Problems): string {
	try {
		const html = formulaHtml(tex, node.type === 'math');
		return node.type === 'math' ? `<div class="wide">${html}</div>` : html;
	} catch (error) {
		problems.add(node, `the formula "${tex}" is wrong: ${(error as Error).message}`);
		return '';
	}
}

/** A button, so that everyone can reach it: it lights its part of the figure. */
function makeTerm(node: TextDirective): void {
	const hProperties = {
		type: 'button',
		className: ['term'],
		dataTerm: termOf[node.name],
		ariaPressed: 'false'
	};
	node.data = { hName: 'button', hProperties };
}

/** A link into the glossary; where there is a script, its card opens beside it. */
function makeCardLink(node: TextDirective, { language, problems }: Prepared): GlossaryTerm {
	const { id } = attributesOf(node, ['id'], problems);
	const hProperties = {
		className: ['gloss'],
		href: `base:${language}/glossary/#${id}`,
		dataGloss: id,
		ariaDescribedBy: [`term-${id}`]
	};
	node.data = { hName: 'a', hProperties };
	return { at: node, id };
}

function number(node: TextDirective, { language, problems }: Prepared): string {
	const [child] = node.children;
	const name = child?.type === 'text' ? child.value : '';
	const settings = Object.entries(node.attributes ?? {}).map(([key, value]) => `${key}=${value}`);
	try {
		return writeQuantity(name, settings.join('&'), language);
	} catch (error) {
		problems.add(node, (error as Error).message);
		return '';
	}
}
