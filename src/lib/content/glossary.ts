/**
 * The glossary: `glossary/en.md` beside `ko.md`. A term is a heading with an id, one to three sentences, and a list of
 * links to where it is seen. Both languages have the same terms.
 */
import type { RootContent } from 'mdast';
import { languages, type Language } from '$lib/i18n';
import { takeId } from './heading';
import { Keeper } from './keeper';
import type { InnerLink } from './links';
import { inlineHtml, parseMarkdown } from './markdown';
import { LessonError, Problems } from './problems';

export interface GlossaryEntry {
	readonly id: string;
	/** HTML */
	readonly name: string;
	/** the term in the other languages */
	readonly elsewhere: readonly { language: Language; name: string }[];
	/** HTML with `base:` for the site's base path */
	readonly definition: string;
	/** HTML of a list of links; '' for none */
	readonly seen: string;
}

interface Read {
	readonly entries: readonly Omit<GlossaryEntry, 'elsewhere'>[];
	readonly links: readonly InnerLink[];
	readonly path: string;
	readonly problems: Problems;
}

export class Glossary {
	readonly #read: Readonly<Record<Language, Read>>;

	/** files: path from the project's root → text. Throws `LessonError` with everything that is wrong. */
	constructor(files: Readonly<Record<string, string>>) {
		const reading = (language: Language) => [language, readFile(language, files)] as const;
		this.#read = Object.fromEntries(languages.map(reading)) as Record<Language, Read>;
		const found = languages.flatMap((language) => this.#read[language].problems.list);
		if (found.length === 0) found.push(...this.#missing());
		if (found.length > 0) throw new LessonError(found);
	}

	get ids(): string[] {
		return this.#read[languages[0]].entries.map(({ id }) => id);
	}

	/** In the order of the language's alphabet. */
	list(language: Language): GlossaryEntry[] {
		return this.#read[language].entries
			.map((entry) => ({ ...entry, elsewhere: this.#elsewhere(language, entry.id) }))
			.sort((a, b) => a.name.localeCompare(b.name, language));
	}

	links(language: Language): { path: string; links: readonly InnerLink[] } {
		return this.#read[language];
	}

	#elsewhere(here: Language, id: string): GlossaryEntry['elsewhere'] {
		return languages
			.filter((language) => language !== here)
			.map((language) => ({ language, name: this.#named(language, id)?.name ?? '' }));
	}

	#named(language: Language, id: string) {
		return this.#read[language].entries.find((entry) => entry.id === id);
	}

	#missing(): string[] {
		return languages.flatMap((language) => {
			const others = languages.flatMap((other) => this.#read[other].entries.map(({ id }) => id));
			const missing = [...new Set(others)].filter((id) => !this.#named(language, id));
			return missing.map((id) => `${this.#read[language].path}:1: the term "${id}" is missing`);
		});
	}
}

function readFile(language: Language, files: Readonly<Record<string, string>>): Read {
	const path = `glossary/${language}.md`;
	const problems = new Problems(path);
	const links: InnerLink[] = [];
	const context = { language, problems, links, terms: [] };
	const keeper = new Keeper(context);
	const entries: Omit<GlossaryEntry, 'elsewhere'>[] = [];
	for (const { heading, nodes } of sectionsOf(files[`/${path}`] ?? '')) {
		const id = takeId(heading, problems);
		if (entries.some((entry) => entry.id === id)) problems.add(heading, `the term "${id}" is there twice`);
		const last = nodes.at(-1);
		const list = last?.type === 'list' ? [last] : [];
		const text = nodes.slice(0, nodes.length - list.length);
		if (text.length === 0) problems.add(heading, `the term "${id}" has no definition`);
		const html = (part: readonly RootContent[]) => (part.length ? keeper.prose[keeper.text(part)] : '');
		entries.push({ id, name: inlineHtml(heading.children), definition: html(text), seen: html(list) });
	}
	for (const { at } of context.terms as { at: RootContent }[])
		problems.add(at, 'terms have no cards within the glossary: write a link');
	return { entries, links, path, problems };
}

function sectionsOf(text: string) {
	const sections: { heading: Extract<RootContent, { type: 'heading' }>; nodes: RootContent[] }[] = [];
	for (const node of parseMarkdown(text).children) {
		if (node.type === 'heading') sections.push({ heading: node, nodes: [] });
		else sections.at(-1)?.nodes.push(node);
	}
	return sections;
}
