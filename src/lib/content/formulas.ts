/**
 * TeX to HTML, with MathML for those who listen. `\x`, `\w`, `\y` are the input, kernel and output in their colours;
 * `\X{…}`, `\W{…}`, `\Y{…}` give a role to any expression. All six are live: they light the figure.
 */
import katex from 'katex';
import { terms, type Term } from '$lib/components/lesson/types';

/** Braces outside: the space before a relation stays outside the part that lights up. */
const roleOf = (term: Term, tex: string) => `{\\htmlData{term=${term}}{${tex}}}`;

const macros: Record<string, string> = {
	'\\x': roleOf('input', 'x'),
	'\\w': roleOf('kernel', 'w'),
	'\\y': roleOf('output', 'y'),
	'\\X': roleOf('input', '#1'),
	'\\W': roleOf('kernel', '#1'),
	'\\Y': roleOf('output', '#1')
};

/** Throws KaTeX's ParseError for anything that is not plain, correct TeX. */
export function formulaHtml(tex: string, displayMode: boolean): string {
	const html = katex.renderToString(tex, {
		displayMode,
		macros: { ...macros },
		output: 'htmlAndMathml',
		throwOnError: true,
		strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
		trust: (context) =>
			context.command === '\\htmlData' &&
			terms.some((term) => JSON.stringify(context.attributes) === JSON.stringify({ 'data-term': term }))
	});
	return html.replaceAll('<span class="enclosing" data-term=', '<span class="term" data-term=');
}
