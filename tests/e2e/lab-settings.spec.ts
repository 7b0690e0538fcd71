// Sliders and fields: what they set, how far they go and why, what becomes of numbers that cannot be.
import { bounds } from '../../src/lib/state/labLimits';
import { boxOf, expect, languagesTried, test } from './support/lab';

for (const language of languagesTried)
	test(`${language}: every field and its slider sets its setting`, async ({ openLab }) => {
		const lab = await openLab('op=transposed&i=3', language);
		const { fields } = lab.words.lab;
		for (const [field, value, query] of [
			[fields.stride, 3, 'op=transposed&i=3&s=3'],
			[fields.input, 4, 'op=transposed&s=3'],
			[fields.kernel, 2, 'op=transposed&k=2&s=3'],
			[fields.padding, 1, 'op=transposed&k=2&s=3&p=1'],
			[fields.dilation, 2, 'op=transposed&k=2&s=3&p=1&d=2'],
			[fields.outputPadding, 2, 'op=transposed&k=2&s=3&p=1&d=2&a=2']
		] as const) {
			await lab.type(field, value);
			await expect(lab.slider(field)).toHaveAttribute('aria-valuetext', String(value));
			await lab.expectQuery(query);
		}
		// (4 − 1)·3 − 2·1 + 2·(2 − 1) + 2 + 1 = 12
		await expect(lab.figure('output')).toContainText('12 × 12');

		for (const [field, value, query] of [
			[fields.outputPadding, 1, 'op=transposed&k=2&s=3&p=1&d=2&a=1'],
			[fields.dilation, 1, 'op=transposed&k=2&s=3&p=1&a=1'],
			[fields.padding, 0, 'op=transposed&k=2&s=3&a=1'],
			[fields.stride, 2, 'op=transposed&k=2&s=2&a=1'],
			[fields.kernel, 1, 'op=transposed&k=1&s=2&a=1'],
			[fields.input, 3, 'op=transposed&i=3&k=1&s=2&a=1']
		] as const) {
			await lab.slider(field).press('ArrowLeft');
			await expect(lab.number(field)).toHaveValue(String(value));
			await lab.expectQuery(query);
		}
		await expect(lab.figure('output')).toContainText('6 × 6');
	});

test('a slider is dragged', async ({ page, openLab }) => {
	const lab = await openLab();
	const { fields } = lab.words.lab;
	const slider = lab.slider(fields.input);
	const box = await boxOf(slider);
	const middle = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 4, middle);
	await page.mouse.down();
	await page.mouse.move(box.x + 2, middle, { steps: 4 });
	await page.mouse.up();
	// no less than the kernel
	await expect(lab.number(fields.input)).toHaveValue('3');
	await lab.expectQuery('i=3');
	await page.goBack();
	await expect(lab.number(fields.input)).toHaveValue('4');
});

test('height and width go their own ways, and together again', async ({ openLab, page }) => {
	const lab = await openLab();
	const { fields, axes, link } = lab.words.lab;
	for (const [field, query] of [
		['input', 'i=6x4'],
		['kernel', 'i=6x4&k=2x3'],
		['padding', 'i=6x4&k=2x3&p=1x0'],
		['stride', 'i=6x4&k=2x3&s=3x1&p=1x0'],
		['dilation', 'i=6x4&k=2x3&s=3x1&p=1x0&d=4x1']
	] as const) {
		const linked = page.getByRole('button', { name: link(fields[field]) });
		await expect(linked).toHaveAttribute('aria-pressed', 'true');
		await linked.click();
		const height = `${fields[field]} ${axes.vertical}`;
		await expect(lab.number(fields[field])).toBeHidden();
		await lab.type(height, { input: 6, kernel: 2, padding: 1, stride: 3, dilation: 4 }[field]);
		await lab.expectQuery(query);
	}
	// ⌊(6 + 2 − 4 − 1) / 3⌋ + 1 and 4 − 2
	await expect(lab.figure('output')).toContainText('2 × 2');

	const linked = page.getByRole('button', { name: link(fields.input) });
	await linked.click();
	await lab.expectQuery('k=2x3&s=3x1&p=1x0&d=4x1');
	await expect(lab.number(fields.input)).toHaveValue('4');

	const split = await openLab('i=3x5&k=2');
	await expect(split.number(`${fields.input} ${axes.vertical}`)).toHaveValue('3');
	await expect(split.number(`${fields.input} ${axes.horizontal}`)).toHaveValue('5');
	await expect(linked).toHaveAttribute('aria-pressed', 'false');
});

for (const language of languagesTried)
	test(`${language}: ranges end where the other settings say, and say why`, async ({ openLab }) => {
		for (const [query, field, min, max, reason] of [
			['i=4', 'kernel', 1, 4, ['kernelExceedsInput', 5, 4]],
			['i=3', 'input', 3, bounds.input.most, ['kernelExceedsInput', 3, 2]],
			['i=4', 'stride', 1, bounds.stride.most, ['least']],
			['i=4&s=2', 'stride', 1, bounds.stride.most, ['bound']],
			['i=256&k=5', 'kernel', 1, 5, ['matrixTooLarge', 251 * 251 * 36, 2_000_000]],
			['op=transposed&i=2&s=3&a=1', 'outputPadding', 0, 2, ['outputPadding', 3]],
			['op=transposed&i=2&p=1', 'padding', 0, 1, ['nothingLeft']],
			['op=transposed&i=8&s=32', 'input', 1, 8, ['mapTooLarge', 8 * 32 + 3, 256]]
		] as const) {
			const lab = await openLab(query, language);
			const { fields, why, range, ends } = lab.words.lab;
			const [name, ...numbers] = reason;
			const words = why[name];
			const text = typeof words === 'string' ? words : (words as (...all: number[]) => string)(...numbers);
			const slider = lab.slider(fields[field]);
			await expect(slider).toHaveAccessibleDescription(range(min, max));
			await slider.focus();
			const end = (await slider.getAttribute('aria-valuetext')) === String(min) ? min : max;
			await expect(lab.page.getByText(ends(fields[field], end, text), { exact: true })).toBeVisible();
		}
	});

test('slider, field and range agree far beyond the small numbers', async ({ openLab }) => {
	const lab = await openLab('i=40&k=3');
	const { fields } = lab.words.lab;
	const slider = lab.slider(fields.input);
	await expect(slider).toHaveAttribute('aria-valuetext', '40');
	await slider.press('ArrowRight');
	const next = Number(await lab.number(fields.input).inputValue());
	expect(next).toBeGreaterThan(40);
	await expect(slider).toHaveAttribute('aria-valuetext', String(next));
	await slider.press('End');
	await expect(lab.number(fields.input)).toHaveValue(String(bounds.input.most));
	await slider.press('Home');
	await expect(lab.number(fields.input)).toHaveValue('3');
	await lab.type(fields.input, 37);
	await expect(slider).toHaveAttribute('aria-valuetext', '37');
});

test('a reason shows while its control is in use or at its end, and goes with the state', async ({
	openLab,
	page
}) => {
	const lab = await openLab();
	const { fields, ends, why, states } = lab.words.lab;
	const kernelEnds = page.getByText(ends(fields.kernel, 4, why.kernelExceedsInput(5, 4)), { exact: true });
	await lab.slider(fields.kernel).hover();
	await expect(page.locator('.explanation')).toHaveText('');
	await lab.slider(fields.kernel).focus();
	await expect(kernelEnds).toBeVisible();
	await lab.slider(fields.kernel).blur();
	await expect(kernelEnds).toBeHidden();
	await lab.type(fields.kernel, 4);
	await lab.number(fields.kernel).blur();
	await expect(kernelEnds).toBeVisible();
	await lab.button(states.padded).click();
	await expect(page.locator('.explanation')).toHaveText('');
});

for (const language of languagesTried)
	test(`${language}: an illegal number gives the nearest legal one and a note`, async ({ openLab, page }) => {
		const lab = await openLab('', language);
		const { fields, notes, why } = lab.words.lab;
		const note = page.getByRole('status').getByRole('listitem');
		for (const [field, typed, kept, reason] of [
			['kernel', '9', '4', why.kernelExceedsInput(5, 4)],
			['input', '1000000000000', '256', notes.nearest],
			['kernel', '60', '5', why.matrixTooLarge(251 * 251 * 36, 2_000_000)],
			['input', '-3', '5', why.kernelExceedsInput(5, 4)],
			['stride', '40', '32', notes.nearest],
			['padding', '-1', '0', notes.nearest]
		] as const) {
			await lab.type(fields[field], typed);
			await expect(lab.number(fields[field])).toHaveValue(kept);
			await expect(note).toHaveText(notes.changed(fields[field], typed, kept, reason));
		}
		await lab.button(notes.dismiss).click();
		await expect(note).toBeHidden();

		await lab.type(fields.kernel, '2.6');
		await expect(lab.number(fields.kernel)).toHaveValue('3');
		await lab.type(fields.kernel, '');
		await expect(lab.number(fields.kernel)).toHaveValue('3');
		await expect(note).toBeHidden();
	});

test('1-D is one line each, and back', async ({ openLab, page }) => {
	const lab = await openLab('x=count');
	const { lab: words, figure } = lab.words;
	const oneD = page.getByRole('checkbox', { name: words.oneD });
	await oneD.check();
	await lab.expectQuery('i=1x4&k=1x3&x=count');
	await expect(lab.surface('matrix')).toHaveAccessibleName(figure.matrixLabel('C', 2, 4, 6));
	await expect.poll(() => lab.cellTexts('output')).toEqual(['14', '20']);
	await expect(page.getByRole('checkbox')).toHaveCount(1);

	await lab.type(words.fields.input, 6);
	await lab.type(words.fields.padding, 1);
	await lab.expectQuery('i=1x6&k=1x3&p=0x1&x=count');
	await expect(oneD).toBeChecked();
	await lab.cell('output', 0).hover();
	await expect(lab.readout.locator('.total')).toHaveText('= 8');

	await oneD.uncheck();
	await lab.expectQuery('i=6&p=1&x=count');
});

for (const language of languagesTried)
	test(`${language}: ready states open, and all can be started again`, async ({ openLab }) => {
		const lab = await openLab('k=2&colour=value', language);
		const { states, reset, op } = lab.words.lab;
		for (const [name, query] of [
			['strided', 'i=5&s=2'],
			['padded', 'p=1'],
			['dilated', 'i=6&d=2'],
			['blackboard', 'i=1x6&k=1x3'],
			['upsample', 'op=transposed&i=3&k=4&s=2&p=1&w=bilinear'],
			['large', 'i=128'],
			['guide', '']
		] as const) {
			await lab.button(states[name]).click();
			await lab.expectQuery(query);
		}
		await lab.choose(op.transposed);
		await lab.type(lab.words.lab.fields.stride, 3);
		await lab.button(reset).click();
		await lab.expectQuery('op=transposed');
	});
