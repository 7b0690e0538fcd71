/**
 * TeX to HTML, with MathML for those who listen. `\x`, `\w`, `\y` are the input, kernel and output in their colours;
 * `\X{…}`, `\W{…}`, `\Y{…}` give a role to any expression. All six are live: they light the figure.
 */
import katex, { type TrustContext } from 'katex';
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

/** A line may end where `<wbr>` stands. Throws an Error for anything that is not plain, correct TeX. */
export function formulaHtml(tex: string, displayMode: boolean): string {
	const html = katex.renderToString(tex, {
		displayMode,
		macros: { ...macros },
		output: 'htmlAndMathml',
		throwOnError: true,
		strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
		trust
	});
	return html
		.replaceAll('<span class="enclosing" data-term=', '<span class="term" data-term=')
		.replaceAll('</span><span class="katex-base">', '</span><wbr><span class="katex-base">');
}

/** Of what could reach out of a formula, only the roles above. Anything else KaTeX would print in red. */
function trust({ command, ...given }: TrustContext): boolean {
	const role = command === '\\htmlData' ? JSON.stringify(given) : '';
	if (terms.some((term) => role.includes(`{"data-term":"${term}"}`))) return true;
	throw new Error(`${command} is not for lessons`);
}
