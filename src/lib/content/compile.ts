/** One lesson file to data: front matter, lead, steps with their figures, questions, summary and reading. */
import type { Heading, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block, FigureState, Lesson, ProseKey, Step } from '$lib/components/lesson/types';
import { attributesOf } from './attributes';
import { checkFigureState } from './figureStates';
import { splitFrontMatter } from './frontMatter';
import { takeId } from './heading';
import { Keeper } from './keeper';
import type { InnerLink } from './links';
import { inlineHtml, parseMarkdown } from './markdown';
import { prepare, type GlossaryTerm, type Prepared } from './prepare';
import { Problems } from './problems';
import { readQuestion } from './questions';

export interface Source {
	/** lessons/02-convolution-is-a-sparse-matrix/en.md */
	path: string;
	language: string;
	number: number;
	slug: string;
	text: string;
}

export interface Compiled {
	source: Source;
	lesson: Lesson;
	prose: Record<ProseKey, string>;
	/** links to lessons, still to be checked */
	links: InnerLink[];
	/** terms with a card, still to be looked up */
	terms: GlossaryTerm[];
	/** figures as written, still to be checked against the widgets that there are */
	figures: { at: LeafDirective; figure: FigureState }[];
	problems: Problems;
}

/** ids that the page around the lesson uses */
const reserved = ['content', 'contents', 'goals', 'figure', 'summary', 'reading', 'answers'];

export function compile(source: Source): Compiled {
	return new Compiler(source).compile();
}

/** A piece of the lesson before its figure is known to be there. */
interface Section {
	id: string;
	heading: string;
	figure: FigureState | undefined;
	blocks: Block[];
	/** nodes of the prose block under way */
	open: RootContent[];
}

class Compiler {
	readonly #source: Source;
	readonly #problems: Problems;
	readonly #prepared: Prepared;
	readonly #keeper: Keeper;
	readonly #figures: Compiled['figures'] = [];
	readonly #lead: Section = { id: '', heading: '', figure: undefined, blocks: [], open: [] };
	readonly #steps: Section[] = [];
	readonly #ends: { summary: ProseKey | null; reading: ProseKey | null } = { summary: null, reading: null };
	readonly #ids = new Set<string>();
	#questions = 0;

	constructor(source: Source) {
		this.#source = source;
		this.#problems = new Problems(source.path);
		this.#prepared = { language: source.language, problems: this.#problems, links: [], terms: [] };
		this.#keeper = new Keeper(this.#prepared);
	}

	compile(): Compiled {
		const { meta, body } = splitFrontMatter(this.#source.text, this.#problems);
		for (const node of parseMarkdown(body).children) this.#read(node);
		for (const section of [this.#lead, ...this.#steps]) this.#close(section);

		const first = this.#lead.figure ?? this.#steps[0]?.figure;
		if (!first) this.#problems.add(1, 'the first step needs a ::figure: later steps may keep it');
		const start = first ?? { widget: '', state: '' };
		let figure = start;
		const steps: Step[] = this.#steps.map(({ id, heading, figure: own, blocks }) => {
			figure = own ?? figure;
			return { id, heading, figure, blocks };
		});
		const { slug, number } = this.#source;
		const lesson: Lesson = {
			slug,
			number,
			title: meta.title,
			summary: meta.summary,
			minutes: meta.minutes,
			goals: meta.goals.map((goal) => this.#keeper.inline(goal, 1)),
			figure: start,
			lead: this.#lead.blocks,
			steps,
			recap: this.#ends.summary,
			reading: this.#ends.reading
		};
		const { links, terms } = this.#prepared;
		return {
			source: this.#source,
			lesson,
			prose: this.#keeper.prose,
			links,
			terms,
			figures: this.#figures,
			problems: this.#problems
		};
	}

	#read(node: RootContent): void {
		const section = this.#steps.at(-1) ?? this.#lead;
		if (node.type === 'heading' && node.depth < 3) return this.#begin(node);
		if (node.type === 'leafDirective' && node.name === 'figure') return this.#figure(node, section);
		if (node.type === 'containerDirective') {
			switch (node.name) {
				case 'said':
					return this.#said(node, section);
				case 'question':
					return this.#question(node, section);
				case 'summary':
				case 'reading':
					return this.#end(node, node.name);
			}
		}
		section.open.push(node);
	}

	#begin(heading: Heading): void {
		if (heading.depth === 1)
			this.#problems.add(heading, 'the title stands in the front matter: steps begin with "##"');
		const id = takeId(heading, this.#problems);
		this.#claim(id, heading);
		prepare(heading, this.#prepared);
		this.#steps.push({ id, heading: inlineHtml(heading.children), figure: undefined, blocks: [], open: [] });
	}

	#figure(node: LeafDirective, section: Section): void {
		const figure = attributesOf(node, ['widget', 'state'], this.#problems);
		if (section.figure)
			this.#problems.add(node, 'a step has one figure: begin another step, or change its state');
		try {
			checkFigureState(figure.widget, figure.state);
		} catch (error) {
			this.#problems.add(node, (error as Error).message);
		}
		section.figure = figure;
		this.#figures.push({ at: node, figure });
	}

	#said(node: ContainerDirective, section: Section): void {
		this.#close(section);
		const { title } = attributesOf(node, ['title'], this.#problems);
		const line = node.position?.start.line ?? 1;
		section.blocks.push({
			kind: 'said',
			title: this.#keeper.inline(title, line),
			html: this.#keeper.text(node.children)
		});
	}

	#question(node: ContainerDirective, section: Section): void {
		this.#close(section);
		const question = readQuestion(node, ++this.#questions, this.#keeper, this.#problems);
		this.#claim(question.id, node);
		section.blocks.push(question);
	}

	#end(node: ContainerDirective, name: 'summary' | 'reading'): void {
		attributesOf(node, [], this.#problems);
		if (this.#ends[name] !== null) this.#problems.add(node, `a lesson has one ${name}`);
		this.#ends[name] = this.#keeper.text(node.children);
	}

	/** Ends the prose block under way. */
	#close(section: Section): void {
		if (section.open.length > 0)
			section.blocks.push({ kind: 'prose', html: this.#keeper.text(section.open) });
		section.open = [];
	}

	#claim(id: string, at: Heading | ContainerDirective): void {
		if (reserved.includes(id)) this.#problems.add(at, `the id "${id}" belongs to the page: choose another`);
		if (this.#ids.has(id))
			this.#problems.add(at, `the id "${id}" is taken: ids of steps and questions differ`);
		this.#ids.add(id);
	}
}
