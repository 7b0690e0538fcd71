// The facts beside the figure and the table below it: every number worked out anew.
import { expect, type Lab, languagesTried, test } from './support/lab';
import {
	denseOf,
	nameOf,
	outputOf,
	productOf,
	productsOf,
	transposeOf,
	type Setting
} from './support/labMaths';

const fact = (lab: Lab, name: string) =>
	lab.page.locator('dl > div').filter({ hasText: name }).getByRole('definition').first();

const strided: Setting = {
	op: 'conv',
	input: [6, 5],
	kernel: [3, 3],
	stride: [2, 2],
	output: [2, 2],
	x: Array.from({ length: 30 }, (_, n) => n + 1),
	w: [1, 0, -1, 2, 0, -2, 1, 0, -1]
};

const largest = (values: number[]) => Math.max(...values.map(Math.abs));

for (const language of languagesTried)
	test(`${language}: shape, density, memory, sizes, and the way back`, async ({ openLab }) => {
		const lab = await openLab('i=6x5&s=2&w=edge&x=count', language);
		const { facts } = lab.words.lab;
		await expect(fact(lab, facts.shape)).toHaveText('4 × 30');
		await expect(fact(lab, facts.nonzeros)).toHaveText(`36 ${facts.zeroWeights('12')}`);
		await expect(fact(lab, facts.density)).toHaveText('30 %');
		// dense: 4 bytes for each of 120; sparse: 8 for each of 36, and 4 for each of 5 row starts
		await expect(fact(lab, facts.memory)).toHaveText(facts.memoryText('480 B', '308 B', '1.6'));

		const formula = fact(lab, facts.outputSize);
		await expect(formula).toContainText('o = ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1');
		await expect(formula).toContainText(`${facts.vertical} ⌊(6 + 2·0 − 1·(3 − 1) − 1) / 2⌋ + 1 = 2`);
		await expect(formula).toContainText(`${facts.horizontal} ⌊(5 + 2·0 − 1·(3 − 1) − 1) / 2⌋ + 1 = 2`);

		const sharing = lab.page.locator('dl > div').filter({ hasText: facts.sharing('2') });
		await expect(sharing.locator('dd:first-of-type')).toHaveText(['5, 6', '5, 6']);
		await expect(sharing.locator('b')).toHaveText(['6', '5']);
		await expect(lab.page.getByText(facts.sharingNote)).toBeVisible();

		const c = denseOf(strided);
		const gram = productOf(transposeOf(c), c);
		const fromIdentity = largest(gram.flatMap((row, n) => row.map((value, m) => value - (n === m ? 1 : 0))));
		await expect(fact(lab, facts.gram)).toContainText(facts.gramNo(String(fromIdentity)));
		await expect(fact(lab, facts.gram)).toContainText(facts.gramRank(4, 30));
		const back = productOf(
			transposeOf(c),
			outputOf(strided).map((value) => [value])
		);
		const lost = largest(back.map(([value], n) => value - strided.x[n]));
		await expect(fact(lab, facts.there)).toHaveText(facts.thereText(String(lost)));
	});

test('output padding says which of the sizes is meant', async ({ openLab }) => {
	const lab = await openLab('op=transposed&i=3&s=4&a=2');
	const { facts, fields } = lab.words.lab;
	const formula = fact(lab, facts.outputSize);
	await expect(formula).toContainText('o = (i − 1)s − 2p + d(k − 1) + a + 1');
	await expect(formula).toContainText('(3 − 1)·4 − 2·0 + 1·(3 − 1) + 2 + 1 = 13');
	await expect(fact(lab, facts.sharing('3'))).toHaveText('11, 12, 13, 14');
	await expect(fact(lab, facts.sharing('3')).locator('b')).toHaveText('13');
	await lab.type(fields.outputPadding, 3);
	await expect(fact(lab, facts.sharing('3')).locator('b')).toHaveText('14');
	await expect(fact(lab, facts.shape)).toHaveText('9 × 196');
});

test('a C that only copies is its own way back', async ({ openLab }) => {
	const lab = await openLab('i=3&k=1');
	const { facts } = lab.words.lab;
	await expect(fact(lab, facts.gram)).toHaveText(facts.gramYes);
	await expect(fact(lab, facts.there)).toHaveText(facts.thereText('0'));
});

test('128 × 128: 142 884 entries', async ({ openLab }) => {
	const lab = await openLab('i=128');
	const { facts } = lab.words.lab;
	await expect(fact(lab, facts.shape)).toHaveText('15,876 × 16,384');
	await expect(fact(lab, facts.nonzeros)).toHaveText('142,884');
	await expect(fact(lab, facts.density)).toHaveText('0.0549 %');
	await expect(fact(lab, facts.memory)).toContainText(facts.memoryText('1.0 GB', '1.2 MB', '860'));
});

for (const language of languagesTried)
	test(`${language}: the nonzeros as a table, and the figure in a sentence`, async ({ openLab, page }) => {
		const lab = await openLab('op=transposed&i=2&k=2&s=2&w=3,-1,2,5', language);
		const { table, alternative } = lab.words.figure;
		const setting: Setting = {
			op: 'transposed',
			input: [2, 2],
			kernel: [2, 2],
			stride: [2, 2],
			output: [4, 4],
			x: [],
			w: []
		};
		await page.getByText(table.summary).click();
		const shown = page.getByRole('table', { name: table.caption('Cᵀ') });
		await expect(shown.getByRole('columnheader')).toHaveText([
			table.row,
			table.col,
			table.weight,
			table.value
		]);
		const cells = productsOf(setting).flatMap(({ row, col, tap }) => [
			`${row} ${nameOf('y', [4, 4], row)}`,
			`${col} ${nameOf('x', [2, 2], col)}`,
			nameOf('w', [2, 2], tap),
			['3', '−1', '2', '5'][tap]
		]);
		await expect(shown.getByRole('cell')).toHaveText(cells);

		const figure = page.getByRole('group').filter({ has: lab.surface('matrix') });
		// what the figure shows comes first, its keys after it
		const described = await figure.first().getAttribute('aria-describedby');
		await expect(page.locator(`[id="${described}"]`)).toContainText(
			alternative.transposed('2 × 2', '2 × 2', '4 × 4', 16, 4, 16)
		);
	});

test('a long table says how much more there is', async ({ openLab, page }) => {
	const lab = await openLab('i=16');
	const { table } = lab.words.figure;
	await page.getByText(table.summary).click();
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(401);
	await expect(page.getByText(table.more(400, 14 * 14 * 9))).toBeVisible();
});
