/** What a split score says, in sentences. */
import { partNames, type Decomposition, type Point } from '$lib/fcn';
import type { FcnWords } from '$lib/i18n/fcn';
import { CLASSES } from '$lib/scenes';
import { sumsOf, winnerOf } from '$lib/state/fcnSources.svelte';

const nameOf = (words: FcnWords, label: number) => words.classes[CLASSES[label]];

/** Which class has the largest sum, and which would have it without each source. */
export function verdictOf(words: FcnWords, split: Decomposition): string {
	const winner = winnerOf(sumsOf(split));
	const others = partNames
		.filter((part) => split[part].some((value) => value !== 0))
		.map((part) => ({ part: words.sources.names[part], label: winnerOf(sumsOf(split, part)) }));
	const same = others.filter(({ label }) => label === winner).map(({ part }) => part);
	return [
		words.sources.winner(nameOf(words, winner)),
		...others
			.filter(({ label }) => label !== winner)
			.map(({ part, label }) => words.sources.without(part, nameOf(words, label))),
		...(same.length ? [words.sources.still(same, nameOf(words, winner))] : [])
	].join(' ');
}

/** The sums as text. labels: the classes that are shown; signed, plain: how parts and sums are written */
export function alternativeOf(
	words: FcnWords,
	{ x, y }: Point,
	split: Decomposition,
	labels: readonly number[],
	signed: (value: number) => string,
	plain: (value: number) => string
): string {
	const sums = sumsOf(split);
	const row = (label: number) => {
		const terms = partNames.map((part) =>
			words.sources.term(signed(split[part][label]), words.sources.names[part])
		);
		return words.sources.row(nameOf(words, label), terms.join(', '), plain(sums[label]));
	};
	return words.sources.alternative(x, y, labels.map(row).join('; '));
}
