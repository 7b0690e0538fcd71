// The address is the state: it opens it, follows it, brings it back. What else the page remembers.
import { expect, type Lab, languagesTried, test } from './support/lab';

const example = 'op=transposed&i=2x3&k=3&s=2&p=1&a=1';

const sizes = (lab: Lab) => lab.page.locator('[data-figure] .name span').allInnerTexts();

test('the example of the documentation opens', async ({ openLab, open, page }) => {
	await open(`/en/lab/matrix?${example}`);
	const lab = await openLab(example);
	await expect.poll(() => sizes(lab)).toEqual(['2 × 3', '3 × 3', '4 × 6']);
	await expect(lab.surface('matrix')).toHaveAccessibleName(/Cᵀ, 24 rows × 6 columns/);
	await expect(lab.radio(lab.words.lab.op.transposed)).toBeChecked();
	for (const [field, value] of [
		['kernel', '3'],
		['stride', '2'],
		['padding', '1'],
		['outputPadding', '1']
	] as const)
		await expect(lab.number(lab.words.lab.fields[field])).toHaveValue(value);
	await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(0);
});

test('every part of a state comes back with a reload', async ({ openLab, page, open }) => {
	const query =
		'op=transposed&i=2x3&k=2x3&s=2&p=0x1&a=1&w=1,2,3,4,5,6&x=3,1,4,1,5,9&colour=value&values=symbols&view=both&show=entry:7,1&step=4';
	const lab = await openLab(query);
	const { words } = lab;
	const seen = async () => [
		await sizes(lab),
		await lab.cellTexts('output'),
		await lab.readout.innerText(),
		await lab.page.locator('.legend').innerText()
	];
	await expect(lab.readout).toContainText(words.figure.readout.pinned);
	await expect(lab.radio(words.lab.colour.value)).toBeChecked();
	await expect(lab.radio(words.lab.values.symbols)).toBeChecked();
	await expect(lab.radio(words.lab.view.both)).toBeChecked();
	const before = await seen();
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await expect.poll(seen).toEqual(before);
	expect(lab.query).toBe(query);

	await open(`/ko/lab/matrix/?${query}`);
	await expect.poll(() => lab.cellTexts('output')).toEqual(before[1]);
});

test('what a reader does is written as they do it, and only what differs', async ({ openLab }) => {
	const lab = await openLab();
	const { fields, op, view, colour, values } = lab.words.lab;
	await lab.choose(op.transposed);
	await lab.expectQuery('op=transposed&i=2');
	await lab.type(fields.stride, 2);
	await lab.expectQuery('op=transposed&i=2&s=2');
	await lab.choose(colour.value);
	await lab.choose(values.symbols);
	await lab.choose(view.both);
	await lab.expectQuery('op=transposed&i=2&s=2&colour=value&values=symbols&view=both');
	await lab.cell('input', 2).click();
	await lab.expectQuery('op=transposed&i=2&s=2&colour=value&values=symbols&view=both&show=col:2');
	await lab.cell('input', 2).click();
	await lab.choose(colour.tap);
	await lab.choose(values.numbers);
	await lab.choose(view.matrix.transposed);
	await lab.type(fields.stride, 1);
	await lab.choose(op.conv);
	await lab.expectQuery('');
});

test('back and forward go from state to state; a burst of changes is one', async ({ openLab, page }) => {
	await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
	const lab = await openLab();
	await page.clock.pauseAt(new Date('2026-01-01T09:00:00'));
	const { fields, op } = lab.words.lab;
	const states = ['', 'i=6', 'i=6&s=3', 'op=transposed&i=2&s=3'];
	const aWhile = () => page.clock.runFor(5000);
	/** for what is done right after something else */
	const aMoment = () => page.clock.runFor(10);

	await lab.type(fields.input, 5);
	await aMoment();
	await lab.expectQuery('i=5');
	await lab.type(fields.input, 6);
	await page.clock.runFor(500);
	await lab.expectQuery(states[1]);
	await aWhile();
	await lab.type(fields.stride, 3);
	await aMoment();
	await lab.expectQuery(states[2]);
	await aWhile();
	await lab.choose(op.transposed);
	await aMoment();
	await lab.expectQuery('op=transposed&i=2&s=3');

	for (const state of states.slice(0, -1).reverse()) {
		await page.goBack();
		await lab.expectQuery(state);
	}
	await expect(lab.number(fields.input)).toHaveValue('4');
	await expect.poll(() => sizes(lab)).toEqual(['4 × 4', '3 × 3', '2 × 2']);
	for (const state of states.slice(1)) {
		await page.goForward();
		await lab.expectQuery(state);
	}
	await expect(lab.radio(op.transposed)).toBeChecked();
	await expect(lab.number(fields.stride)).toHaveValue('3');
	await expect.poll(() => sizes(lab)).toEqual(['2 × 2', '3 × 3', '6 × 6']);
});

test('a slider that is dragged writes the address a few times a second, and its last state', async ({
	openLab,
	page
}) => {
	await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
	const lab = await openLab();
	await page.clock.pauseAt(new Date('2026-01-01T09:00:00'));
	const addresses: string[] = [];
	page.on('framenavigated', (frame) => addresses.push(frame.url()));
	const slider = lab.slider(lab.words.lab.fields.input);
	for (const key of [...Array<string>(10).fill('ArrowRight'), ...Array<string>(7).fill('ArrowLeft')]) {
		await slider.press(key);
		await page.clock.runFor(60);
	}
	await page.clock.runFor(400);
	await lab.expectQuery('i=7');
	// 17 changes in about a second
	expect(addresses.length).toBeGreaterThan(1);
	expect(addresses.length).toBeLessThanOrEqual(4);
	expect(addresses.at(-1)).toContain('?i=7');

	// A link to the other language takes the latest state along, written or not.
	await slider.press('ArrowRight');
	await page.getByRole('link', { name: lab.words.site.language.ko }).click();
	await expect(page).toHaveURL(/\/ko\/lab\/matrix\/?\?i=8$/);
});

test('back works across a reload and another page', async ({ openLab, page }) => {
	const lab = await openLab();
	await lab.type(lab.words.lab.fields.input, 6);
	await lab.expectQuery('i=6');
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	const main = page.getByRole('navigation', { name: lab.words.site.navigation });
	await main.getByRole('link', { name: lab.words.site.lessons }).click();
	await expect(page).toHaveURL(/\/en\/?#lessons$/);
	await expect(page.getByRole('heading', { level: 1, name: lab.words.site.claim })).toBeVisible();
	await page.goBack();
	await expect.poll(() => sizes(lab)).toEqual(['6 × 6', '3 × 3', '4 × 4']);
	await page.goBack();
	await expect.poll(() => sizes(lab)).toEqual(['4 × 4', '3 × 3', '2 × 2']);
});

test('the other language opens the same state', async ({ openLab, page }) => {
	const lab = await openLab(example);
	await lab.cell('output', 8).click();
	await lab.expectQuery(`op=transposed&i=2x3&s=2&p=1&a=1&show=row:8`);
	const texts = await lab.cellTexts('output');
	await page.getByRole('link', { name: lab.words.site.language.ko }).click();
	await expect(page).toHaveURL(/\/ko\/lab\/matrix\/?\?op=transposed&i=2x3&s=2&p=1&a=1&show=row:8$/);
	await expect(page.locator('html[data-hydrated]')).toHaveAttribute('lang', 'ko');
	await expect.poll(() => lab.cellTexts('output')).toEqual(texts);
	await page.getByRole('link', { name: lab.words.site.language.en }).click();
	await expect(page).toHaveURL(/\/en\/lab\/matrix\/?\?op=transposed&i=2x3&s=2&p=1&a=1&show=row:8$/);
});

for (const language of languagesTried)
	test(`${language}: the theme is kept, and canvases follow it`, async ({ openLab, page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		const lab = await openLab('i=24', language);
		const { theme } = lab.words.site;
		const canvas = lab.figure('matrix').locator('canvas').first();
		const look = async () => ({
			ground: await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor),
			drawing: await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
		});
		const light = await look();
		const choice = page.getByRole('combobox', { name: theme.label });
		await choice.selectOption({ label: theme.dark });
		await expect.poll(async () => (await look()).ground).not.toBe(light.ground);
		await expect.poll(async () => (await look()).drawing).not.toBe(light.drawing);

		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.locator('html[data-hydrated]').waitFor();
		await expect(choice.locator('option:checked')).toHaveText(theme.dark);

		await page.emulateMedia({ colorScheme: 'dark' });
		await choice.selectOption({ label: theme.light });
		await expect.poll(look).toEqual(light);
		await choice.selectOption({ label: theme.auto });
		await expect.poll(async () => (await look()).ground).not.toBe(light.ground);
		await expect.poll(async () => (await look()).drawing).not.toBe(light.drawing);
	});

for (const mode of ['embed', 'present'])
	test(`${mode}=1 shows the figure alone, and stays so`, async ({ openLab, page }) => {
		const lab = await openLab(`${mode}=1&i=5`);
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page.getByRole('contentinfo')).toBeHidden();
		await expect(lab.surface('matrix')).toBeVisible();
		await lab.cell('output', 4).click();
		await lab.expectQuery(`${mode}=1&i=5&show=row:4`);
		await page.reload();
		await expect(page.getByRole('banner')).toBeHidden();
	});
