/** What is wrong in one lesson file, with its place and what to do about it. All problems are told at once. */
import type { Node } from 'unist';

export class Problems {
	readonly list: string[] = [];

	/** path: from the project's root, as the author knows it */
	constructor(readonly path: string) {}

	/** at: a node of the syntax tree, or a line counted from 1 */
	add(at: Node | number, reason: string): void {
		const line = typeof at === 'number' ? at : (at.position?.start.line ?? 1);
		this.list.push(`${this.path}:${line}: ${reason}`);
	}
}

/** Ends the build. */
export class LessonError extends Error {
	override readonly name = 'LessonError';

	constructor(readonly problems: readonly string[]) {
		super(
			`${problems.length === 1 ? 'a problem' : `${problems.length} problems`} in the lessons\n${problems.join('\n')}`
		);
	}
}

/** `"rows", "cols" or "rank"`: what there is instead of an unknown name. */
export function oneOf(names: readonly string[]): string {
	const quoted = names.map((name) => `"${name}"`);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
