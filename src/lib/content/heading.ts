/** `## Heading {#step-id}`: the beginning of a step. */
import { toString } from 'mdast-util-to-string';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problems } from './problems';

/** Takes the id off the heading and returns it. */
export function takeId(heading: Heading, problems: Problems): string {
	visit(heading, 'textDirective', (node) => {
		problems.add(node, 'a heading has no live terms: its text is a link in the contents');
	});
	const last = heading.children.at(-1);
	const match = last?.type === 'text' ? /^(.*?)\s*\{#([^}]*)\}\s*$/s.exec(last.value) : null;
	if (last?.type !== 'text' || !match) {
		problems.add(
			heading,
			`the step "${toString(heading)}" needs an id: "## ${toString(heading)} {#some-id}"`
		);
		return '';
	}
	const [, text, id] = match;
	if (!/^[a-z][a-z0-9-]*$/.test(id)) {
		problems.add(
			heading,
			`the id "${id}" may have small letters a–z, digits and hyphens, and begins with a letter`
		);
	}
	last.value = text;
	return id;
}
