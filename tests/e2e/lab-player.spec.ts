// The player: window by window for a convolution, stamp by stamp for a transposed one. The page's clock is the test's.
import type { Language } from '../../src/lib/i18n';
import type { Page } from '@playwright/test';
import { expect, type Lab, languagesTried, test as base } from './support/lab';
import { numberText, outputOf, type Setting } from './support/labMaths';

/** at normal speed, in milliseconds */
const stepTime = 700;

const conv: Setting & { query: string } = {
	query: 'i=3&k=2&w=1,2,3,4&x=3,-1,4,1,5,-9,2,6,5',
	op: 'conv',
	input: [3, 3],
	kernel: [2, 2],
	output: [2, 2],
	x: [3, -1, 4, 1, 5, -9, 2, 6, 5],
	w: [1, 2, 3, 4]
};
const transposed: Setting & { query: string } = {
	query: 'op=transposed&i=2&s=2&w=9,8,7,6,5,4,3,2,1&x=1,2,3,4',
	op: 'transposed',
	input: [2, 2],
	kernel: [3, 3],
	stride: [2, 2],
	output: [5, 5],
	x: [1, 2, 3, 4],
	w: [9, 8, 7, 6, 5, 4, 3, 2, 1]
};

class Player {
	readonly #words;

	constructor(
		readonly page: Page,
		readonly lab: Lab
	) {
		this.#words = lab.words.figure.player;
	}

	button(name: 'play' | 'pause' | 'back' | 'forward' | 'finish') {
		return this.lab.button(this.#words[name]);
	}

	get scrubber() {
		return this.page.getByRole('slider', { name: this.#words.scrub, exact: true });
	}

	get speed() {
		return this.page.getByRole('combobox', { name: this.#words.speed });
	}

	async expectStep(step: number, count: number) {
		await expect(this.scrubber).toHaveAttribute('aria-valuetext', this.#words.stepOf(step, count));
		await expect(this.scrubber).toHaveValue(String(step));
	}
}

/** Opens the lab with a clock that stands still until the test moves it. */
const test = base.extend<{ openPlayer: (query: string, language?: Language) => Promise<Player> }>({
	openPlayer: async ({ page, openLab }, use) => {
		await use(async (query, language) => {
			await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
			const lab = await openLab(query, language);
			await page.clock.pauseAt(new Date('2026-01-01T09:00:00'));
			return new Player(page, lab);
		});
	}
});

/** Windows not computed yet are empty. */
const gathered = (steps: number) =>
	outputOf(conv).map((value, row) => (row < steps ? numberText(value) : ''));
const stamped = (steps: number) => outputOf(transposed, ({ col }) => col < steps).map(numberText);

for (const language of languagesTried)
	test.describe(language, () => {
		test('plays window by window to the end, and again from the start', async ({ openPlayer, page }) => {
			const player = await openPlayer(conv.query, language);
			const { lab } = player;
			await expect.poll(() => lab.cellTexts('output')).toEqual(gathered(4));
			await player.button('play').click();
			await expect(player.button('pause')).toBeVisible();
			for (const step of [1, 2, 3, 4]) {
				await page.clock.runFor(stepTime);
				await player.expectStep(step, 4);
				await expect.poll(() => lab.cellTexts('output')).toEqual(gathered(step));
				await expect.poll(async () => (await lab.lit()).focus.output).toBe(step - 1);
			}
			await player.button('play').click();
			await player.expectStep(0, 4);
			await page.clock.runFor(stepTime);
			await player.expectStep(1, 4);

			await player.button('pause').click();
			await page.clock.runFor(10 * stepTime);
			await player.expectStep(1, 4);
			await player.button('finish').click();
			await expect.poll(() => lab.cellTexts('output')).toEqual(gathered(4));
			await page.clock.runFor(stepTime);
			await lab.expectQuery(conv.query);
		});

		test('stamps input by input, sums growing where stamps overlap', async ({ openPlayer, page }) => {
			const player = await openPlayer(transposed.query, language);
			const { lab } = player;
			for (const step of [1, 2, 3, 4]) {
				await player.button('forward').click();
				await player.expectStep(step, 4);
				await expect.poll(() => lab.cellTexts('output')).toEqual(stamped(step));
				await expect(lab.readout).toContainText(
					lab.words.figure.readout.stamp.transposed(`x${['00', '01', '10', '11'][step - 1]}`, String(step))
				);
				await page.clock.runFor(stepTime);
				await lab.expectQuery(`${transposed.query}&step=${step}`);
			}
			await expect(player.button('forward')).toBeDisabled();
			await player.button('back').click();
			await expect.poll(() => lab.cellTexts('output')).toEqual(stamped(3));
		});
	});

for (const language of languagesTried)
	test(`${language}: a transposed convolution gathers where asked to: zeros put in, output by output`, async ({
		openPlayer,
		page
	}) => {
		const player = await openPlayer(transposed.query, language);
		const { lab } = player;
		const { route } = lab.words.lab;
		const { gather } = lab.words.figure;
		await player.expectStep(0, 4);
		await lab.choose(route.gather);
		await page.clock.runFor(1000);
		await lab.expectQuery(`${transposed.query}&by=gather`);
		await player.expectStep(0, 25);
		// (2 − 1)·2 + 1 + 2·(3 − 1): a zero between the pixels, two on either side
		await expect(lab.figure('input').locator('.name')).toHaveText(`x ${gather.inserted} 7 × 7`);
		await expect(page.getByText(gather.caption(gather.zeros(1, 2, 0, 'k − 1 − p')))).toBeVisible();
		const hatched = lab.figure('input').locator('rect.cell[style*="-hatch"]');
		await expect(hatched).toHaveCount(49 - 4);
		await expect.poll(() => lab.cellTexts('kernel')).toEqual(transposed.w.map(String).reverse());

		await player.scrubber.fill('8');
		const known = outputOf(transposed).map((value, row) => (row < 8 ? numberText(value) : ''));
		await expect.poll(() => lab.cellTexts('output')).toEqual(known);
		await expect(lab.readout).toContainText(lab.words.figure.readout.row('y12', 7, 'Cᵀ'));
		await expect(lab.figure('input').locator('rect.tap')).toHaveCount(9);
		await lab.surface('input').focus();
		await page.keyboard.press(']');
		await player.expectStep(9, 25);
		await page.clock.runFor(1000);
		await lab.expectQuery(`${transposed.query}&by=gather&step=9`);

		await lab.choose(route.scatter);
		await player.expectStep(0, 4);
		await page.clock.runFor(1000);
		await lab.expectQuery(`${transposed.query}&step=0`);
		await lab.choose(lab.words.lab.op.conv);
		await expect(lab.radio(route.gather)).toBeHidden();
	});

test('zeros put in are no cells of the input; its pixels can be changed where they stand', async ({
	openLab,
	page
}) => {
	const lab = await openLab(`${transposed.query}&by=gather`);
	const field = lab.figure('input').getByRole('textbox');
	await lab.cell('input', 0).dblclick();
	await expect(field).toHaveCount(0);
	// the first pixel stands below two zeros and beside two
	await lab.cell('input', 2 * 7 + 2).dblclick();
	await field.fill('50');
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await lab.cellTexts('output'))[0]).toBe(String(50 * transposed.w[0]));
});

test('speeds are half, double and fourfold', async ({ openPlayer, page }) => {
	const player = await openPlayer('i=8&k=1');
	await player.button('play').click();
	await page.clock.runFor(stepTime);
	await player.expectStep(1, 64);
	let step = 1;
	for (const speed of [4, 2, 0.5]) {
		await player.button('pause').click();
		await player.speed.selectOption({ label: `${speed === 0.5 ? '½' : speed}×` });
		await player.button('play').click();
		await page.clock.runFor(4 * stepTime);
		step += 4 * speed;
		await player.expectStep(step, 64);
	}
});

test('scrubs to any step and back', async ({ openPlayer, page }) => {
	const player = await openPlayer(transposed.query);
	await player.scrubber.fill('3');
	await expect.poll(() => player.lab.cellTexts('output')).toEqual(stamped(3));
	await player.scrubber.fill('1');
	await expect.poll(() => player.lab.cellTexts('output')).toEqual(stamped(1));
	await player.scrubber.press('ArrowRight');
	await player.expectStep(2, 4);

	await player.button('play').click();
	await player.scrubber.press('Home');
	await player.expectStep(0, 4);
	await page.clock.runFor(10 * stepTime);
	await player.expectStep(0, 4);
});

test('Space plays and pauses, [ and ] step, anywhere in the figure', async ({ openPlayer, page }) => {
	const player = await openPlayer(conv.query);
	for (const name of ['matrix', 'input', 'output'] as const) {
		await player.lab.surface(name).focus();
		await page.keyboard.press(']');
		await page.keyboard.press(']');
		await player.expectStep(2, 4);
		await page.keyboard.press('[');
		await player.expectStep(1, 4);
		await page.keyboard.press('Space');
		await expect(player.button('pause')).toBeVisible();
		await page.clock.runFor(stepTime);
		await player.expectStep(2, 4);
		await page.keyboard.press('Space');
		await expect(player.button('play')).toBeVisible();
		for (const key of ['[', '[', '[']) await page.keyboard.press(key);
		await player.expectStep(0, 4);
	}
	await player.button('play').focus();
	await page.keyboard.press('Space');
	await expect(player.button('pause')).toBeVisible();
});

test('a reader who wants less motion plays only by asking', async ({ openPlayer, page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const player = await openPlayer(`${conv.query}&step=1`);
	await page.clock.runFor(10 * stepTime);
	await player.expectStep(1, 4);
	await player.button('play').click();
	await page.clock.runFor(stepTime);
	await player.expectStep(2, 4);
});

test('the step in the address is where the player opens; changing the sizes keeps it inside', async ({
	openPlayer
}) => {
	const player = await openPlayer(`${conv.query}&step=3`);
	await player.expectStep(3, 4);
	await expect.poll(() => player.lab.cellTexts('output')).toEqual(gathered(3));
	await player.lab.type(player.lab.words.lab.fields.kernel, 3);
	await player.expectStep(1, 1);
});
