/** What the calculator says of what is lit or pointed at, with the numbers of now. */
import { landsOn, readsOf, stampParts, windowParts, type Line, type Product } from '$lib/conv';
import type { SizeWords } from '$lib/i18n/sizes';
import { lineSymbol } from '$lib/render/format';
import type { Op } from '$lib/state/labLimits';
import type { Part } from './parts';

/** The whole computation in words. */
export function summaryOf(op: Op, line: Line, { says }: SizeWords): string {
	if (op === 'conv') {
		const { room, left, output } = windowParts(line);
		return says.windows(room, output - 1, line.stride, left, output);
	}
	const { canvas, cutStart, cutEnd, beyond, output } = stampParts(line);
	return says.stamps(line.input, canvas, cutStart, cutEnd, beyond, output);
}

/** What one term stands for. */
export function partSentence(part: Part, op: Op, line: Line, { says }: SizeWords): string {
	const { input, stride, padding, outputPadding } = line;
	if (op === 'conv') {
		const { span, room, left, output, padded } = windowParts(line);
		switch (part) {
			case 'input':
				return says.input(input);
			case 'padding':
				return says.padding(padding, padded);
			case 'span':
				return says.window(span, room);
			case 'stride':
				return says.stride(stride, output - 1);
			case 'floor':
				return left === 0 ? says.exact : says.floor(left, stride - left);
			case 'first':
				return says.first;
			default:
				return says.output(output);
		}
	}
	const { span, travel, cutEnd, beyond, output } = stampParts(line);
	switch (part) {
		case 'travel':
			return says.travel(input, stride, travel);
		case 'span':
			return says.stamp(span);
		case 'padding':
			return says.cut(padding);
		case 'extra':
			return says.extra(outputPadding, padding, cutEnd, beyond);
		default:
			return says.output(output);
	}
}

/** The sum behind one output cell: y₁ = w₀x₁ + w₁x₂. */
export function cellSentence(op: Op, line: Line, output: number, { says }: SizeWords): string {
	const name = lineSymbol('y', output);
	const all = op === 'conv' ? readsOf(line, output) : landsOn(line, line.padding + output);
	const inside = all.filter(({ input }) => input >= 0 && input < line.input);
	const most = 6;
	const products = inside.slice(0, most).map(productText);
	if (inside.length > most) products.push('…');
	const sum = `${name} = ${products.length > 0 ? products.join(' + ') : '0'}`;
	if (op === 'conv') return says.reads(sum, all.length - inside.length);
	return products.length > 0 ? says.landed(sum, inside.length) : says.nothing(sum);
}

export function productText({ input, tap }: Product): string {
	return `${lineSymbol('w', tap)}${lineSymbol('x', input)}`;
}
