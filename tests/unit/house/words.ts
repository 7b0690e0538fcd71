// Comparing the interface words of two languages.

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every word with the path to it: [['lab.title', 'Matrix Lab'], …]; lists count by index. */
export function entriesOf(words: Tree, path = ''): [string, unknown][] {
	return Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
		const here = path ? `${path}.${key}` : key;
		return isTree(value) ? entriesOf(value, here) : [[here, value]];
	});
}

/** What one entry is: 'text', or 'function of 2' (a sentence that takes two values). */
const kind = (value: unknown) => (typeof value === 'function' ? `function of ${value.length}` : typeof value);

/** Each entry with its kind, sorted: equal for two languages that say the same things. */
export const outline = (words: Tree) =>
	entriesOf(words)
		.map(([path, value]) => `${path}: ${kind(value)}`)
		.sort();

/** Paths of the entries that say nothing. */
export const empty = (words: Tree) =>
	entriesOf(words).flatMap(([path, value]) =>
		typeof value === 'function' || (typeof value === 'string' && value.trim() !== '') ? [] : [path]
	);
