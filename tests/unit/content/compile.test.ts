import { describe, expect, it } from 'vitest';
import { figure, htmlOf, lessonOf, step } from './fixture';

const question = `::::question{id="count" quantity="nonzeros" settings="i=4&k=3"}
How many entries has $C$?

:::choice{value="9"}
9

So many weights.
:::

:::choice{value="36"}
36

Yes. Four rows of nine.
:::
::::
`;

describe('a lesson', () => {
	it('begins with its front matter', () => {
		expect(lessonOf(step).lesson).toMatchObject({
			slug: 'a-lesson',
			number: 7,
			title: 'A lesson',
			summary: 'What it is about.',
			minutes: 3,
			goals: ['Say something']
		});
	});

	it('has a lead and steps, and a figure for each', () => {
		const { lesson } = lessonOf(`Before.

## First {#first}

${figure}

Text.

## Second {#second}

It keeps the figure.

## Third, with $C$ {#third}

::figure{widget="StampPlayer" state="op=transposed&i=2&k=3"}
`);
		const matrix = { widget: 'ConvMatrix', state: 'op=conv&i=4&k=3' };
		expect(lesson.figure).toEqual(matrix);
		expect(lesson.lead).toHaveLength(1);
		expect(lesson.steps.map(({ id, figure }) => [id, figure])).toEqual([
			['first', matrix],
			['second', matrix],
			['third', { widget: 'StampPlayer', state: 'op=transposed&i=2&k=3' }]
		]);
		expect(lesson.steps[0].heading).toBe('First');
		expect(lesson.steps[2].heading).toMatch(/^Third, with <span class="katex">/);
	});

	it('keeps text, boxes and questions in their order', () => {
		const { lesson, prose } = lessonOf(`${step}
:::said{title="“It *flips*.”"}
It does **not**.
:::

Between.

${question}
`);
		const [text, said, between, asked] = lesson.steps[0].blocks;
		expect([text.kind, between.kind]).toEqual(['prose', 'prose']);
		expect(said).toMatchObject({ kind: 'said', title: '“It <em>flips</em>.”' });
		expect(said.kind === 'said' && prose[said.html]).toBe('<p>It does <strong>not</strong>.</p>');
		expect(asked).toMatchObject({ kind: 'question', id: 'count', number: 1, answer: '36' });
		const choices = asked.kind === 'question' ? asked.choices : [];
		expect(choices.map(({ value, label, explanation }) => [value, prose[label], prose[explanation]])).toEqual(
			[
				['9', '9', '<p>So many weights.</p>'],
				['36', '36', '<p>Yes. Four rows of nine.</p>']
			]
		);
	});

	it('takes words for an answer where the quantity is one', () => {
		const words = question.replace('nonzeros', 'outputSize').replace('"36"', '"2x2"');
		const [, asked] = lessonOf(`${step}\n${words}`).lesson.steps[0].blocks;
		expect(asked).toMatchObject({ kind: 'question', answer: '2x2' });
	});

	it('ends with a summary and reading', () => {
		const { lesson, prose } = lessonOf(`${step}
:::summary
- All of it.
:::

:::reading
- A book.
:::
`);
		expect(lesson.recap && prose[lesson.recap]).toContain('<li>All of it.</li>');
		expect(lesson.reading && prose[lesson.reading]).toContain('<li>A book.</li>');
		expect(lesson.steps[0].blocks).toHaveLength(1);
	});
});

describe('prose', () => {
	const inStep = (text: string) => htmlOf(`${step}\n${text}`)[0];

	it('has live terms as buttons', () => {
		expect(inStep('The :w[kernel weights] here.')).toContain(
			'The <button type="button" class="term" data-term="kernel" aria-pressed="false">kernel weights</button> here.'
		);
	});

	it('has numbers that the mathematics computes', () => {
		expect(
			inStep('C is :num[rows]{i=16 k=3} × :num[cols]{i=16 k=3}, :num[densityPercent]{i=16 k=3} %.')
		).toContain('C is 196 × 256, 3.516 %.');
		expect(inStep(':num[cols]{i=128 k=3}')).toContain('16,384');
	});

	it('has formulas as HTML and as MathML, with live terms in them', () => {
		const html = inStep(String.raw`So $\y = C\x$ and $\W{w_{0}}$.`);
		expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
		for (const term of ['output', 'input', 'kernel']) {
			expect(html).toContain(`<span class="term" data-term="${term}">`);
		}
	});

	it('keeps the space beside a relation out of what lights up', () => {
		const html = inStep(String.raw`$\y = 1$`);
		expect(html).toMatch(
			/<span class="term" data-term="output"><span class="mord[^>]*>y<\/span><\/span><\/span><span class="mspace"/
		);
	});

	it('keeps punctuation and particles with the formula, term or bracket before them', () => {
		const html = inStep('See ($C$), :y[출력]은 맵(map)이에요. Then $x = 1$ alone.');
		expect(html).toContain('See <span class="together">(<span class="katex">');
		expect(html).toContain('</span>),</span> <span class="together"><button');
		expect(html).toContain('출력</button>은</span> 맵(map)\u2060이에요. Then <span class="katex">');
		expect(html).toContain('</span><wbr><span class="katex-base">');
		expect(html).toContain('</span> alone.');
	});

	it('keeps the number of a name with it', () => {
		const html = inStep('**FCN-8s**가 VGG-16에서 `x-1`.');
		expect(html).toContain(
			'<span class="together">FCN-8s</span></strong>가 <span class="together">VGG-16</span>에서'
		);
		expect(html).toContain('<code>x-1</code>');
	});

	it('lets tables, code and displayed formulas scroll by themselves', () => {
		const html = inStep(`| a |\n|---|\n| 1 |\n\n\`\`\`\n1 2\n\`\`\`\n\n$$\nx\n$$`);
		expect(html).toMatch(
			/<div class="wide"><table>.*<div class="wide"><pre>.*<div class="wide"><span class="katex-display">/s
		);
	});

	it('links into the site in the language of the page, out of it without telling where from', () => {
		expect(inStep('[lab](/lab/matrix?i=4&k=3)')).toContain(
			'<a href="base:en/lab/matrix/?i=4&amp;k=3">lab</a>'
		);
		expect(inStep('[start](/)')).toContain('<a href="base:en/">start</a>');
		expect(inStep('[here](#one)')).toContain('<a href="#one">here</a>');
		expect(inStep('[there](/lessons/a-lesson#one)')).toContain('<a href="base:en/lessons/a-lesson/#one">');
		expect(inStep('[out](https://example.org/?a=1)')).toContain(
			'<a href="https://example.org/?a=1" rel="noreferrer">'
		);
	});
});
