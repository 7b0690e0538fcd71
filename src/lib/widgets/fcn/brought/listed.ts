/** The first names, and how many more there are. */
export function listed(names: readonly string[], more: (count: number) => string, most = 5): string {
	const rest = names.length - most;
	return [...names.slice(0, most), ...(rest > 0 ? [more(rest)] : [])].join(', ');
}
