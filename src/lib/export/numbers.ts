/** Numbers as source text that every language here reads back to exactly the same float64. */
import type { Pair } from '$lib/conv';

const lineWidth = 100;

/** Shortest text that reads back to `value`. Throws RangeError for NaN and infinities, which have no such text. */
export function numberText(value: number): string {
	if (!Number.isFinite(value)) {
		throw new RangeError(`only finite numbers can be written out, got ${value}; edit that cell first`);
	}
	return String(value);
}

/**
 * Lines of comma-ended numbers: one map row per line, in aligned columns while they fit into 100 characters; a
 * longer row goes on in indented lines.
 */
export function numberLines(values: ArrayLike<number>, [, width]: Pair, indent: string): string[] {
	const texts = Array.from(values, numberText);
	const cell = texts.reduce((widest, text) => Math.max(widest, text.length), 0);
	const fits = indent.length + width * (cell + 2) <= lineWidth;
	const lines: string[] = [];
	for (let start = 0; start < texts.length; start += width) {
		const row = texts.slice(start, start + width);
		if (fits) lines.push(`${indent}${row.map((text) => text.padStart(cell)).join(', ')},`);
		else lines.push(...wrappedRow(row, indent));
	}
	return lines;
}

function wrappedRow(texts: string[], indent: string): string[] {
	const lines: string[] = [];
	let line = indent;
	for (const text of texts) {
		if (line.length + text.length + 1 > lineWidth) {
			lines.push(line.trimEnd());
			line = `${indent}  `;
		}
		line += `${text}, `;
	}
	return [...lines, line.trimEnd()];
}
