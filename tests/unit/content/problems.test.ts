import { describe, expect, it } from 'vitest';
import { bodyBegins, files, figure, frontMatter, path, problemsIn, problemsOf, step } from './fixture';

/** Where the text below `step` and one empty line begins. */
const below = bodyBegins + step.split('\n').length;

const question = (
	choices: string,
	attributes = 'id="q" quantity="rows" settings="i=4&k=3"',
	text = 'How many?'
) => `::::question{${attributes}}\n${text}\n\n${choices}\n::::\n`;
const choice = (value: string) => `:::choice{value="${value}"}\n${value}\n\nBecause.\n:::\n`;
const both = choice('4') + choice('5');

describe('the build ends, with file, line and advice,', () => {
	it('but not for a lesson that is in order', () => {
		expect(problemsIn(`${step}\n${question(both)}`)).toEqual([]);
	});

	it.each([
		['an unknown directive', ':z[a]', ':z" is "x", "w", "y", "num" or "term" or a colon: write "\\:"'],
		['an unknown leaf', '::video{a="b"}', '"video" is unknown here'],
		['an unknown box', ':::note\nText.\n:::', '"note" is unknown here; there are said, question'],
		['an unknown quantity', ':num[colums]{i=4 k=3}', 'there is no quantity "colums": use "rows"'],
		['an unknown setting', ':num[rows]{i=4 q=3}', '"q" is no setting: use op, i, k'],
		['illegal settings', ':num[rows]{i=4 k=9}', 'is not legal'],
		['a place that is not there', ':num[lastColumn]{i=4 k=3 row=4}', 'needs "row", 0 to 3, got "4"'],
		['a missing place', ':num[lastColumn]{i=4 k=3}', 'needs "row", 0 to 3, got none'],
		[
			'a wrong formula',
			String.raw`$\frac{1}$`,
			String.raw`the formula "\frac{1}" is wrong: KaTeX parse error`
		],
		['an unknown command', String.raw`$\foo$`, 'Undefined control sequence: \\foo'],
		['loose TeX', '$한$', 'unicodeTextInMathMode'],
		['HTML of one’s own in a formula', String.raw`$\htmlData{term=all}{x}$`, 'is wrong'],
		['a link in a formula', String.raw`$\href{https://example.org}{x}$`, 'is wrong'],
		['HTML', '<b>bold</b>', 'HTML is not for lessons'],
		['a picture', '![a cat](cat.png)', 'pictures are figures here'],
		['a reference link', '[a][b]\n\n[b]: https://example.org', 'write links in place'],
		['a footnote', 'a[^1]\n\n[^1]: b', 'there are no footnotes'],
		['a link to nowhere', '[a](lab/matrix)', 'leads nowhere: write https://…, /page or #step'],
		['a link to a script', '[a](javascript:alert)', 'leads nowhere'],
		[
			'a paper under another number',
			'[arXiv 1411.4083](https://arxiv.org/abs/1411.4038)',
			'is called "arXiv 1411.4038", not "arXiv 1411.4083"'
		],
		['an unknown page', '[a](/lab/matrices)', 'there is no page "/lab/matrices": link to "/", "/lab/matrix"'],
		[
			'an unknown term',
			':term[field]{id=fields}',
			'the glossary has no term "fields": enter it in glossary/'
		],
		['a term without an id', ':term[field]', '"term" needs id="…"'],
		['an unknown lesson', '[a](/lessons/b)', 'there is no lesson "b": link to "a-lesson"'],
		['an unknown step', '[a](/lessons/a-lesson#two)', 'has no step "two": link to "one"'],
		['an unknown step here', '[a](#two)', 'has no step "two"'],
		['a title in the text', '# Title {#title}', 'the title stands in the front matter'],
		['a step without an id', '## Two', 'the step "Two" needs an id: "## Two {#some-id}"'],
		['an id of other letters', '## Two {#둘}', 'small letters a–z'],
		['an id that is taken', '## Two {#one}', 'the id "one" is taken'],
		['an id of the page', '## Two {#summary}', 'the id "summary" belongs to the page'],
		['a live term in a heading', '## The :w[kernel] {#two}', 'a heading has no live terms'],
		['a second figure', figure, 'a step has one figure'],
		['a figure without a state', '## Two {#two}\n::figure{widget="ConvMatrix"}', '"figure" needs state="…"'],
		['a figure that is not legal', '## Two {#two}\n::figure{widget="A" state="i=4&k=9"}', 'is not legal'],
		['a box without a title', ':::said\nText.\n:::', '"said" needs title="…"'],
		['an unknown attribute', ':::said{title="a" colour="red"}\nText.\n:::', '"said" knows no "colour"'],
		[
			'an attribute too many',
			':::summary{title="a"}\nText.\n:::',
			'"summary" knows no "title": it has no attributes'
		],
		[
			'no right choice',
			question(choice('5') + choice('6')),
			'rows for "i=4&k=3" is 4, and none of the choices is 4'
		],
		['two right choices', question(both + choice('4.0')), 'and 2 choices are 4'],
		['a single choice', question(choice('4')), 'needs two choices at least, got 1'],
		['a question without text', question(both, undefined, ''), 'the question "q" asks nothing'],
		[
			'a question about nothing',
			question(both, 'id="q" quantity="size" settings="i=4&k=3"'),
			'there is no quantity "size"'
		],
		[
			'a question whose id is taken',
			question(both, 'id="one" quantity="rows" settings="i=4&k=3"'),
			'"one" is taken'
		]
	])('for %s', (_, text, advice) => {
		const problems = problemsIn(`${step}\n${text}\n`);
		expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(advice)]));
		const line = problems.find((problem) => problem.includes(advice))?.slice(path.length + 1);
		expect(problems[0].startsWith(`${path}:`)).toBe(true);
		expect(Number.parseInt(line ?? '', 10)).toBeGreaterThanOrEqual(below);
		expect(Number.parseInt(line ?? '', 10)).toBeLessThanOrEqual(below + 2);
	});

	it.each([
		[
			'a choice without a label',
			':::choice{value="5"}\n- a list\n\nBecause.\n:::\n',
			'begins with a paragraph: its label'
		],
		[
			'a choice without an explanation',
			':::choice{value="5"}\n5\n:::\n',
			'needs an explanation after its label'
		]
	])('for %s', (_, text, advice) => {
		expect(problemsIn(`${step}\n${question(choice('4') + text)}`)).toEqual([
			expect.stringMatching(new RegExp(`^${path}:${below + 8}: .*${advice}`))
		]);
	});

	it.each(['summary', 'reading'])('for a second %s', (name) => {
		const end = `:::${name}\nText.\n:::\n`;
		expect(problemsIn(`${step}\n${end}\n${end}`)).toEqual([`${path}:${below + 4}: a lesson has one ${name}`]);
	});

	it('for a lesson that shows nothing', () => {
		expect(problemsIn('## One {#one}\n\nText.\n')).toEqual([
			expect.stringContaining('the first step needs a ::figure')
		]);
	});

	it('and tells everything that is wrong at once', () => {
		expect(problemsIn(`${step}\n:z[a] and :v[b]\n\n<b>c</b>\n`)).toHaveLength(4);
	});
});

describe('front matter', () => {
	const without = (line: RegExp) => problemsOf(files(frontMatter.replace(line, '') + step));

	it.each([
		['title', /title: .*\n/],
		['summary', /summary: .*\n/],
		['minutes', /minutes: .*\n/],
		['goals', /goals:\n.*\n/]
	])('has a %s', (name, line) => {
		expect(without(line)).toEqual([
			expect.stringMatching(new RegExp(`^${path}:1: the front matter needs "${name}"`))
		]);
	});

	it.each([
		['minutes: 0', 'needs "minutes": a whole number of minutes'],
		['minutes: 3\nauthor: me', 'knows no "author"; it has title, summary, minutes, goals'],
		['minutes: [3', `${path}:`]
	])('is not %s', (line, advice) => {
		const problems = problemsOf(files(frontMatter.replace('minutes: 3', line) + step));
		expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(advice)]));
	});

	it('is there', () => {
		expect(problemsOf(files(step))).toContainEqual(
			expect.stringMatching(/:1: there is no front matter: begin the file/)
		);
	});
});
