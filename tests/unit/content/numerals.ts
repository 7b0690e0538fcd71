// The numbers that are typed in a lesson, and the equations between them.

/** What is no prose: settings, addresses, references, names that end in a number. */
const noProse = [
	/^---\n[^]*?\n---\n/,
	/^:::reading[^]*?^:::$/gm,
	/```[^]*?```/g,
	/`[^`]*`/g,
	/:num\[[^\]]*\](\{[^}]*\})?/g,
	/\{(#|id=)[^}]*\}/g,
	/(?<=^:+)(figure|question|choice)\{[^}]*\}/gm,
	/(?<=\])\([^)]*\)/g
];

const proseOf = (markdown: string): string =>
	noProse.reduce((text, part) => text.replace(part, ''), markdown);

/** TeX of plain arithmetic as JavaScript; undefined where it is anything else. */
function arithmeticOf(tex: string): string | undefined {
	const script = tex
		.replace(/\\[XYWxyw]\b/g, '')
		.replace(/\\[,;:!]|\\q?quad/g, ' ')
		.replace(/\\t?frac\{?(\d+)\}?\{?(\d+)\}?/g, '($1/$2)')
		.replace(/\\lfloor([^\\]*)\\rfloor/g, 'Math.floor($1)')
		.replace(/\\(cdot|times)\b/g, '*')
		.replace(/[{}]/g, '')
		.replace(/−/g, '-')
		.replace(/\^/g, '**')
		.trim();
	return /^(Math\.floor|[\d.\s+\-*/()])+$/.test(script) && /\d/.test(script) ? script : undefined;
}

const valueOf = (script: string) => Number(new Function(`return (${script})`)());

export interface Equation {
	tex: string;
	values: number[];
}

/**
 * Equations of which at least two sides are plain arithmetic, with the values of these; and the text without them.
 */
export function equationsIn(markdown: string): { equations: Equation[]; rest: string } {
	const equations: Equation[] = [];
	const rest = proseOf(markdown).replace(/\$\$([^$]+)\$\$|\$([^$]+)\$/g, (formula, display, inline) => {
		const tex: string = display ?? inline;
		const sides = tex.split('=').map(arithmeticOf);
		if (sides.some((side, n) => side === undefined && n > 0) || sides.length < 2) return formula;
		const scripts = sides.filter((side) => side !== undefined);
		if (scripts.length < 2) return formula;
		equations.push({ tex: tex.trim(), values: scripts.map(valueOf) });
		return '';
	});
	return { equations, rest };
}

/**
 * Numbers as they are written, without those up to 12: these count steps, lines and weights that the reader sees. 8s,
 * 2-D, VGG-16 and conv4_3 are names.
 */
export function numeralsIn(text: string): Set<string> {
	const found = text.match(/(?<![\w.−-])(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(?![\d]|s\b|-D)/g) ?? [];
	return new Set(found.filter((each) => each.includes('.') || Number(each.replaceAll(',', '')) > 12));
}
