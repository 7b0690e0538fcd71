// Three-way linking: whatever the pointer is on, everything that belongs to it lights up and is written out.
import { boxOf, expect, type Lab, languagesTried, type Lit, test } from './support/lab';
import {
	factorText,
	nameOf,
	numberText,
	outputOf,
	productsOf,
	sumText,
	type Product,
	type Setting
} from './support/labMaths';

const cases: (Setting & { query: string; name: string })[] = [
	{
		name: 'a convolution with rectangular settings',
		query: 'i=5x4&k=3x2&s=2x1&p=1x0&x=3,1,4,1,5,9,2,6,5,3,5,8,9,7,9,3,2,3,8,4&w=2,-1,0,3,1,-2',
		op: 'conv',
		input: [5, 4],
		kernel: [3, 2],
		stride: [2, 1],
		padding: [1, 0],
		output: [3, 3],
		x: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4],
		w: [2, -1, 0, 3, 1, -2]
	},
	{
		name: 'a transposed convolution with output padding',
		query: 'op=transposed&i=2x3&k=3&s=2&p=1&a=1&x=1,-2,3,4,5,-6&w=1,2,3,4,5,6,7,8,9',
		op: 'transposed',
		input: [2, 3],
		kernel: [3, 3],
		stride: [2, 2],
		padding: [1, 1],
		output: [4, 6],
		x: [1, -2, 3, 4, 5, -6],
		w: [1, 2, 3, 4, 5, 6, 7, 8, 9]
	}
];

const sorted = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);
const entriesOf = (products: Product[]) => products.map(({ row, col }) => `${row},${col}`);
const nothing: Lit = {
	input: [],
	kernel: [],
	output: [],
	entries: [],
	focus: { input: null, kernel: null, output: null }
};

/** A row's products light its entries, its window, its weights and its output. */
function litRow(products: Product[], row: number, col: number | null): Lit {
	const own = products.filter((product) => product.row === row);
	const tap = own.find((product) => product.col === col)?.tap ?? null;
	return {
		input: sorted([...own.map((product) => product.col), ...(col === null ? [] : [col])]),
		kernel: sorted(own.map((product) => product.tap)),
		output: [row],
		entries: entriesOf(own),
		focus: { input: col, kernel: tap, output: row }
	};
}

function litColumn(products: Product[], col: number): Lit {
	const own = products.filter((product) => product.col === col);
	return {
		input: [col],
		kernel: sorted(own.map(({ tap }) => tap)),
		output: sorted(own.map(({ row }) => row)),
		entries: entriesOf(own),
		focus: { ...nothing.focus, input: col }
	};
}

async function expectSum(lab: Lab, setting: Setting, row: number) {
	const own = productsOf(setting).filter((product) => product.row === row);
	const named = own.map(
		({ tap, col }) => `${nameOf('w', setting.kernel, tap)}·${nameOf('x', setting.input, col)}`
	);
	const numbers = own.map(({ tap, col }) => [setting.w[tap], setting.x[col]] as const);
	const sum = lab.readout.locator('.sum');
	await expect(sum.nth(0)).toHaveText(`${nameOf('y', setting.output, row)} = ${named.join(' + ')}`);
	await expect(sum.nth(1)).toHaveText(`= ${sumText(numbers)}`);
	await expect(sum.nth(2)).toHaveText(`= ${numberText(outputOf(setting)[row])}`);
}

async function expectStamp(lab: Lab, setting: Setting, col: number) {
	const lines = productsOf(setting)
		.filter((product) => product.col === col)
		.map(({ row, tap }) => {
			const [weight, value] = [setting.w[tap], setting.x[col]];
			const product = `${numberText(weight)}·${factorText(value)}`;
			return `${nameOf('y', setting.output, row)} += ${product} = ${numberText(weight * value)}`;
		});
	await expect(lab.readout.getByRole('listitem')).toHaveText(lines);
}

for (const language of languagesTried)
	for (const { name, query, ...setting } of cases)
		test.describe(`${language}: ${name}`, () => {
			const products = productsOf(setting);
			const matrix = setting.op === 'conv' ? 'C' : 'Cᵀ';
			const row = 7;
			const [, { col, tap }] = products.filter((product) => product.row === row);

			test('an entry, a zero, a row and a column of the matrix', async ({ openLab }) => {
				const lab = await openLab(query, language);
				const { readout } = lab.words.figure;
				await expect(lab.readout).toHaveText(readout.nothing);

				await lab.hoverPlace(row, col);
				await expect.poll(() => lab.lit()).toEqual(litRow(products, row, col));
				const weight = nameOf('w', setting.kernel, tap);
				await expect(lab.readout).toContainText(readout.entry(row, col, weight, numberText(setting.w[tap])));
				await expectSum(lab, setting, row);
				await expect(lab.readout.locator('.product.focused').first()).toHaveText(
					`${weight}·${nameOf('x', setting.input, col)}`
				);

				const zero = setting.x.findIndex((_, n) => !products.some((p) => p.row === row && p.col === n));
				await lab.hoverPlace(row, zero);
				await expect.poll(() => lab.lit()).toEqual(litRow(products, row, zero));
				const [from, to] = [nameOf('x', setting.input, zero), nameOf('y', setting.output, row)];
				await expect(lab.readout).toContainText(readout.zero(row, zero, from, to));
				await expectSum(lab, setting, row);

				await lab.hoverPlace(row, -1);
				await expect.poll(() => lab.lit()).toEqual(litRow(products, row, null));
				await expect(lab.readout).toContainText(readout.row(to, row, matrix));
				await expectSum(lab, setting, row);

				await lab.hoverPlace(-1, col);
				await expect.poll(() => lab.lit()).toEqual(litColumn(products, col));
				const input = nameOf('x', setting.input, col);
				await expect(lab.readout).toContainText(readout.column(input, col, matrix));
				await expect(lab.readout).toContainText(readout.stamp[setting.op](input, numberText(setting.x[col])));
				await expectStamp(lab, setting, col);

				await lab.leave();
				await expect.poll(() => lab.lit()).toEqual(nothing);
				await expect(lab.readout).toHaveText(readout.nothing);
			});

			test('an input pixel, an output pixel and a weight', async ({ openLab }) => {
				const lab = await openLab(query, language);
				const { readout } = lab.words.figure;

				await lab.cell('input', col).hover();
				await expect.poll(() => lab.lit()).toEqual(litColumn(products, col));
				await expectStamp(lab, setting, col);

				await lab.cell('output', row).hover();
				await expect.poll(() => lab.lit()).toEqual(litRow(products, row, null));
				await expectSum(lab, setting, row);

				await lab.cell('kernel', tap).hover();
				const carrying = products.filter((product) => product.tap === tap);
				await expect
					.poll(() => lab.lit())
					.toEqual({
						...nothing,
						kernel: [tap],
						entries: entriesOf(carrying),
						focus: { ...nothing.focus, kernel: tap }
					});
				const weight = nameOf('w', setting.kernel, tap);
				await expect(lab.readout).toHaveText(
					readout.tap(weight, numberText(setting.w[tap]), carrying.length)
				);
			});
		});

for (const language of languagesTried)
	test(`${language}: weights that lie on padding, or on zeros put in, are counted`, async ({ openLab }) => {
		const lab = await openLab('i=4&p=1&show=row:0', language);
		const { readout } = lab.words.figure;
		await expect(lab.readout).toContainText(readout.onPadding(5));
		await lab.cell('output', 5).hover();
		await expect(lab.readout).not.toContainText(readout.onPadding(5));
		await lab.cell('output', 4).hover();
		await expect(lab.readout).toContainText(readout.onPadding(3));

		const gathering = await openLab('op=transposed&i=3&s=2&by=gather&show=row:0', language);
		await expect(gathering.readout).toContainText(readout.onZeros(8));
	});

test('what is written out keeps its room, and scrolls by keyboard where it is longer', async ({
	openLab,
	page
}) => {
	const lab = await openLab('i=12&k=7&x=random:3');
	const { readout, label } = { readout: lab.readout, label: lab.words.figure.readout.label };
	const room = page.locator('section', { has: readout }).last();
	const { height } = await boxOf(room);
	const region = page.getByRole('region', { name: label });
	await expect(region).toHaveCount(0);
	await lab.cell('output', 8).click();
	await expect(region).toBeVisible();
	expect((await boxOf(room)).height).toBe(height);
	await region.focus();
	await page.keyboard.press('End');
	await expect(readout.locator('.total')).toBeInViewport();
	await expect.poll(() => region.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
	await lab.cell('kernel', 8).click();
	await expect(region).toHaveCount(0);
	expect((await boxOf(room)).height).toBe(height);
});

test('on paper neither the hint nor the pin is printed, and sums are whole', async ({ openLab, page }) => {
	const lab = await openLab('i=12&k=7&show=row:8');
	await page.emulateMedia({ media: 'print' });
	await expect(lab.readout.getByText(lab.words.figure.readout.pinned)).toBeHidden();
	const cut = () => lab.readout.evaluate((element) => element.scrollHeight > element.clientHeight + 1);
	await expect.poll(cut).toBe(false);
	await page.emulateMedia({ media: 'screen' });
	const empty = await openLab();
	await page.emulateMedia({ media: 'print' });
	await expect(empty.page.getByText(lab.words.figure.readout.nothing)).toBeHidden();
});
