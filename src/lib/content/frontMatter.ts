/** The YAML between two lines of `---` at the top of a lesson: title, summary, minutes and goals. */
import { parseDocument } from 'yaml';
import type { Problems } from './problems';

export interface FrontMatter {
	title: string;
	summary: string;
	minutes: number;
	goals: string[];
}

const empty: FrontMatter = { title: '', summary: '', minutes: 0, goals: [] };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const rules: Record<keyof FrontMatter, { holds: (value: unknown) => boolean; advice: string }> = {
	title: { holds: isText, advice: 'the title of the lesson' },
	summary: { holds: isText, advice: 'one sentence for lists of lessons' },
	minutes: {
		holds: (value) => Number.isInteger(value) && Number(value) > 0,
		advice: 'a whole number of minutes'
	},
	goals: {
		holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
		advice: 'a list: what the reader will be able to do'
	}
};

/** Returns the front matter and the Markdown after it, in which every line keeps its number. */
export function splitFrontMatter(text: string, problems: Problems): { meta: FrontMatter; body: string } {
	const match = /^---\n(.*?\n)---(\n|$)/s.exec(text);
	if (!match) {
		problems.add(
			1,
			'there is no front matter: begin the file with "---", title, summary, minutes, goals, "---"'
		);
		return { meta: empty, body: text };
	}
	const lines = match[0].split('\n').length - 1;
	const body = '\n'.repeat(lines) + text.slice(match[0].length);
	return { meta: readFrontMatter(match[1], problems), body };
}

function readFrontMatter(yaml: string, problems: Problems): FrontMatter {
	const document = parseDocument(yaml);
	for (const error of document.errors)
		problems.add((error.linePos?.[0].line ?? 1) + 1, error.message.split('\n')[0]);
	if (document.errors.length > 0) return empty;

	const values = (document.toJS() ?? {}) as Record<string, unknown>;
	for (const [name, { holds, advice }] of Object.entries(rules)) {
		if (!holds(values[name])) problems.add(1, `the front matter needs "${name}": ${advice}`);
	}
	for (const name of Object.keys(values)) {
		if (!(name in rules))
			problems.add(1, `the front matter knows no "${name}"; it has ${Object.keys(rules).join(', ')}`);
	}
	return { ...empty, ...values };
}
