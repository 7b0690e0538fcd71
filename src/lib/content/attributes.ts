/** The `{name="value"}` of a directive. */
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { oneOf, type Problems } from './problems';

/** Exactly these; one that is missing or unknown is a problem, and missing ones come back empty. */
export function attributesOf<Name extends string>(
	node: ContainerDirective | LeafDirective | TextDirective,
	names: readonly Name[],
	problems: Problems
): Record<Name, string> {
	const given = node.attributes ?? {};
	for (const name of Object.keys(given)) {
		if (!names.some((known) => known === name)) {
			problems.add(
				node,
				`"${node.name}" knows no "${name}": it has ${names.length ? oneOf(names) : 'no attributes'}`
			);
		}
	}
	for (const name of names) if (!given[name]) problems.add(node, `"${node.name}" needs ${name}="…"`);
	return Object.fromEntries(names.map((name) => [name, given[name] ?? ''])) as Record<Name, string>;
}
