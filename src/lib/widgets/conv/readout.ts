/** What the figure says about the thing pointed at: the sum of a row or the stamp of a column, term by term. */
import { fullNumber, shortNumber } from '$lib/render/format';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import type { Words } from '$lib/i18n';
import { inputName, matrixName, outputName, weightName } from './names';

export interface TermText {
	weight: string;
	/** the other factor, or for a stamp the output it goes to */
	other: string;
	weightValue: string;
	otherValue: string;
	/** the same factors as they stand in a sum: what follows a term has its sign before it, not between its factors */
	sign: '' | '+' | '−';
	weightFactor: string;
	otherFactor: string;
	/** the product */
	value: string;
	focused: boolean;
}

export interface ReadoutText {
	/** headings, most specific first */
	lines: string[];
	kind: 'sum' | 'stamp' | 'tap' | 'none';
	terms: TermText[];
	/** what a sum adds up to, or the input that stamps */
	name: string;
	total: string;
	/** what became of weights that meet no pixel; '' where all do */
	note: string;
	/** cells whose value can be changed here */
	edit: { role: 'input' | 'kernel'; index: number; name: string; value: number } | null;
}

type ReadoutWords = Words['figure']['readout'];

export function readoutOf(figure: ConvFigure, words: ReadoutWords): ReadoutText {
	const { links, x, w, y } = figure;
	const none: ReadoutText = { lines: [], kind: 'none', terms: [], name: '', total: '', note: '', edit: null };
	if (!links) return none;
	const { target, entries } = links;
	const kernelCell = (tap: number) => ({
		role: 'kernel' as const,
		index: tap,
		name: weightName(figure, tap),
		value: w[tap]
	});
	const inputCell = (col: number) => ({
		role: 'input' as const,
		index: col,
		name: inputName(figure, col),
		value: x[col]
	});

	if (target.kind === 'tap') {
		const lines = [words.tap(weightName(figure, target.tap), shortNumber(w[target.tap]), entries.length)];
		return { ...none, kind: 'tap', lines, edit: kernelCell(target.tap) };
	}
	if (target.kind === 'column') {
		const name = inputName(figure, target.col);
		return {
			kind: 'stamp',
			lines: [
				words.column(name, target.col, matrixName(figure)),
				words.stamp[figure.op](name, shortNumber(x[target.col]))
			],
			name,
			total: '',
			note: '',
			terms: entries.map(({ row, tap }) => ({
				weight: weightName(figure, tap),
				other: outputName(figure, row),
				...factors(w[tap], x[target.col], 0),
				focused: false
			})),
			edit: inputCell(target.col)
		};
	}
	const name = outputName(figure, target.row);
	const lines = [words.row(name, target.row, matrixName(figure))];
	if (target.kind === 'entry') {
		const { tap } = links;
		lines.unshift(
			tap === null
				? words.zero(target.row, target.col, inputName(figure, target.col), name)
				: words.entry(target.row, target.col, weightName(figure, tap), shortNumber(w[tap]))
		);
	}
	return {
		kind: 'sum',
		lines,
		name,
		total: fullNumber(y[target.row]),
		note: noteOf(figure, w.length - entries.length, words),
		terms: entries.map(({ col, tap }, n) => ({
			weight: weightName(figure, tap),
			other: inputName(figure, col),
			...factors(w[tap], x[col], n),
			focused: target.kind === 'entry' && target.col === col
		})),
		edit: target.kind === 'entry' && links.tap !== null ? kernelCell(links.tap) : null
	};
}

/** A product as term `n` of a sum: 2·(−1), then − 2·9 rather than + −2·9. */
function factors(weight: number, other: number, n: number) {
	const otherValue = fullNumber(other);
	return {
		weightValue: fullNumber(weight),
		otherValue,
		value: fullNumber(weight * other),
		sign: n === 0 ? ('' as const) : weight < 0 ? ('−' as const) : ('+' as const),
		weightFactor: fullNumber(n === 0 ? weight : Math.abs(weight)),
		otherFactor: other < 0 ? `(${otherValue})` : otherValue
	};
}

/** Weights of a window that lie beside the map: on zeros, so that nothing comes of them. */
function noteOf({ op, route }: ConvFigure, beside: number, words: ReadoutWords): string {
	if (beside === 0) return '';
	if (op === 'conv') return words.onPadding(beside);
	return route === 'gather' ? words.onZeros(beside) : '';
}
