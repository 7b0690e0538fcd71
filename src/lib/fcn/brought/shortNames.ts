/**
 * Names of a graph's operations, as a person reads them. A converter writes "StatefulPartitionedCall/net/predict/conv_1/
 * conv_1": wrappers of functions, the same folders before nearly all, the last part twice. Each is left out where all
 * names stay different.
 */

const wrapper = /^(Stateful)?PartitionedCall$/;
/** A folder that so many of the names begin with says nothing. */
const nearlyAll = 0.75;

type Path = readonly string[];

/** name → what it is called; taken: a name that none may get */
export function shortNames(names: readonly string[], taken: string): ReadonlyMap<string, string> {
	let paths: readonly Path[] = names.map((name) => name.split('/'));
	const keep = (shorter: (path: Path) => Path): boolean => {
		const next = paths.map((path) => {
			const short = shorter(path);
			return short.length ? short : path;
		});
		const written = new Set([taken, ...next.map((path) => path.join('/'))]);
		if (written.size < names.length + 1) return false;
		paths = next;
		return true;
	};

	keep((path) => path.filter((part) => !wrapper.test(part)));
	for (;;) {
		const folder = commonFolder(paths);
		if (!folder || !keep((path) => (path.length > 1 && path[0] === folder ? path.slice(1) : path))) break;
	}
	keep((path) =>
		path.length > 1 && path[path.length - 1] === path[path.length - 2] ? path.slice(0, -1) : path
	);
	return new Map(names.map((name, n) => [name, paths[n].join('/')]));
}

/** What nearly all paths begin with, where something follows it. */
function commonFolder(paths: readonly Path[]): string | null {
	const counts = new Map<string, number>();
	for (const [first, ...rest] of paths) if (rest.length) counts.set(first, (counts.get(first) ?? 0) + 1);
	const [folder, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
	return count > 1 && count >= nearlyAll * paths.length ? folder : null;
}
