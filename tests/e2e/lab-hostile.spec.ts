// Addresses that are wrong, hostile or absurd: the nearest legal state opens, says what it changed, and works.
import { expect, type Lab, languagesTried, test } from './support/lab';

type LabWords = Lab['words']['lab'];

interface Case {
	query: string;
	/** input, kernel, output */
	sizes: [string, string, string];
	notes: (words: LabWords) => string[];
}

const usual: Case['sizes'] = ['4 × 4', '3 × 3', '2 × 2'];
const none = () => [];

const cases: Case[] = [
	{
		query: 'i=abc&k=&s=2x&p=NaN&d=1x2x3',
		sizes: usual,
		notes: ({ notes }) => [
			notes.unreadable('i', 'abc', '4'),
			notes.unreadable('k', '', '3'),
			notes.unreadable('s', '2x', '1'),
			notes.unreadable('p', 'NaN', '0'),
			notes.unreadable('d', '1x2x3', '1')
		]
	},
	{
		query: 'i=4&k=9',
		sizes: ['4 × 4', '4 × 4', '1 × 1'],
		notes: ({ notes, fields, why }) => [notes.changed(fields.kernel, '9', '4', why.kernelExceedsInput(9, 4))]
	},
	{
		query: 'i=-5&s=0&p=-1&d=0.2&k=1',
		sizes: ['1 × 1', '1 × 1', '1 × 1'],
		notes: ({ notes, fields }) => [
			notes.changed(fields.input, '-5', '1', notes.nearest),
			notes.changed(fields.stride, '0', '1', notes.nearest),
			notes.changed(fields.padding, '-1', '0', notes.nearest),
			notes.changed(fields.dilation, '0.2', '1', notes.nearest)
		]
	},
	{
		query: 'op=transposed&i=2&a=5',
		sizes: ['2 × 2', '3 × 3', '4 × 4'],
		notes: ({ notes, fields, why }) => [notes.changed(fields.outputPadding, '5', '0', why.outputPadding(1))]
	},
	{
		query: 'op=deconvolution&colour=plaid&values=roman&view=sideways',
		sizes: usual,
		notes: ({ notes }) => [
			notes.unreadable('op', 'deconvolution', 'conv'),
			notes.unreadable('colour', 'plaid', 'tap'),
			notes.unreadable('values', 'roman', 'numbers'),
			notes.unreadable('view', 'sideways', 'matrix')
		]
	},
	{
		query: 'w=1,2,banana&x=constructor',
		sizes: usual,
		notes: ({ notes }) => [notes.number('w', 'banana'), notes.preset('x', 'constructor')]
	},
	{
		query: 'w=%3Cimg%20src=x%20onerror=alert(1)%3E&x=1e999,-Infinity',
		sizes: usual,
		notes: ({ notes }) => [notes.number('w', '<img src=x onerror=a…'), notes.number('x', '1e999')]
	},
	{
		query: 'x=1e308,-1e308&w=1e308',
		sizes: usual,
		notes: ({ notes }) => [
			notes.large('w', '1e308', '1,000,000,000'),
			notes.large('x', '1e308', '1,000,000,000')
		]
	},
	{ query: 'show=entry:99,99&step=99999', sizes: usual, notes: none },
	{ query: 'show=__proto__&i=4&i=9&nobody=knows&=&&&', sizes: usual, notes: none }
];

/** Too large in many ways: what is shown is up to the lab, but it is shown, noted and works. */
const absurd = [
	'i=999999999&k=999999999&s=999999999&p=999999999&d=999999999',
	'op=transposed&i=256&k=64&s=32&p=128&d=32&a=31',
	'i=256&k=64',
	'i=1x256&k=64x1',
	`w=${Array(3000).fill('7').join(',')}&x=;;;=;1=;-3=2;1e9=5`,
	'i=%00%FF%FE&w=%F0%9F%92%A9'
];

const notesOf = (lab: Lab) => lab.page.getByRole('status').getByRole('listitem');

/** The figure is there and answers. */
async function expectWorking(lab: Lab) {
	await expect(lab.surface('matrix')).toBeVisible();
	const { fields } = lab.words.lab;
	await lab.type(fields.input, 6);
	await lab.type(fields.kernel, 2);
	await lab.surface('kernel').focus();
	await expect(lab.readout).toContainText(/w0(0|,|\b)/);
}

for (const language of languagesTried)
	for (const { query, sizes, notes } of cases)
		test(`${language}: ${query}`, async ({ openLab }) => {
			const lab = await openLab(query, language);
			const shown = () => lab.page.locator('[data-figure] .name span').allInnerTexts();
			await expect.poll(shown).toEqual(sizes);
			const expected = notes(lab.words.lab);
			await expect(notesOf(lab)).toHaveText(expected);
			if (expected.length > 0) await lab.button(lab.words.lab.notes.dismiss).click();
			await expect(notesOf(lab)).toHaveCount(0);
			if (language === 'en') await expectWorking(lab);
		});

for (const query of absurd)
	test(`${query.slice(0, 60)} ends in something legal`, async ({ openLab }) => {
		const lab = await openLab(query);
		await expect(notesOf(lab).first()).toBeVisible();
		await lab.button(lab.words.lab.notes.dismiss).click();
		for (const map of ['input', 'kernel', 'output'] as const)
			await expect(lab.figure(map)).toContainText(/[1-9]\d* × [1-9]\d*/);
		await lab.button(lab.words.lab.reset).click();
		await expectWorking(lab);
	});
