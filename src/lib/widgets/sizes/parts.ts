/** The terms of the two size formulas, as the calculator lights them. */
import { stampParts, windowParts, type Line } from '$lib/conv';
import type { Op } from '$lib/state/labLimits';
import type { Term } from '../conv/term';

export const parts = {
	conv: ['output', 'floor', 'input', 'padding', 'span', 'stride', 'first'],
	transposed: ['output', 'travel', 'padding', 'span', 'extra']
} as const satisfies Record<Op, readonly string[]>;

export type Part = (typeof parts)[Op][number];

export function isPart(op: Op, name: string): name is Part {
	return (parts[op] as readonly string[]).includes(name);
}

/** One piece of a formula: letters above, numbers below. Without a part it is punctuation. */
export interface Token {
	part: Part | null;
	letters: string;
	numbers: string;
	/** closes what an earlier token of this part opened: lights with it, is no button of its own */
	closing?: boolean;
}

const mark = (text: string): Token => ({ part: null, letters: text, numbers: text });

/** o = ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1, or o = (i − 1)s − 2p + d(k − 1) + 1 + a, with its numbers put in. */
export function tokensOf(op: Op, line: Line): Token[] {
	const { input: i, kernel: k, stride: s, padding: p, dilation: d, outputPadding: a } = line;
	if (op === 'conv') {
		return [
			{ part: 'output', letters: 'o', numbers: `${windowParts(line).output}` },
			mark('='),
			{ part: 'floor', letters: '⌊', numbers: '⌊' },
			mark('('),
			{ part: 'input', letters: 'i', numbers: `${i}` },
			{ part: 'padding', letters: '+ 2p', numbers: `+ 2·${p}` },
			{ part: 'span', letters: '− d(k − 1) − 1', numbers: `− ${d}·(${k} − 1) − 1` },
			mark(')'),
			{ part: 'stride', letters: '/ s', numbers: `/ ${s}` },
			{ part: 'floor', letters: '⌋', numbers: '⌋', closing: true },
			{ part: 'first', letters: '+ 1', numbers: '+ 1' }
		];
	}
	return [
		{ part: 'output', letters: 'o', numbers: `${stampParts(line).output}` },
		mark('='),
		{ part: 'travel', letters: '(i − 1)s', numbers: `(${i} − 1)·${s}` },
		{ part: 'padding', letters: '− 2p', numbers: `− 2·${p}` },
		{ part: 'span', letters: '+ d(k − 1) + 1', numbers: `+ ${d}·(${k} − 1) + 1` },
		{ part: 'extra', letters: '+ a', numbers: `+ ${a}` }
	];
}

/** The role that a part has in prose, if it has one. */
export function termOf(part: Part | null): Term | null {
	if (part === 'input' || part === 'output') return part;
	return part === 'span' ? 'kernel' : null;
}

export function partOf(op: Op, term: Term | null): Part | null {
	if (term === 'kernel') return 'span';
	if (term === 'input') return op === 'conv' ? 'input' : 'travel';
	return term;
}
