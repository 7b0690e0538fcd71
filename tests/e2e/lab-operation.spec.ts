// Convolution and transposed convolution are one matrix: switching keeps C, and C visibly turns into Cᵀ.
import type { Page } from '@playwright/test';
import { boxOf, expect, type Lab, languagesTried, test } from './support/lab';

/** The numbers drawn in one of the matrices, as 'row,col: number'. */
const drawnEntries = (lab: Lab, index: number) =>
	lab
		.surface('matrix', index)
		.locator('g.entry')
		.evaluateAll((entries) =>
			entries
				.map((entry) => {
					const [x, y] = entry.getAttribute('transform')?.match(/[\d.]+/g) ?? [];
					return { row: Number(y) / 32, col: Number(x) / 32, text: entry.textContent.trim() };
				})
				.sort((a, b) => a.row - b.row || a.col - b.col)
		);

for (const language of languagesTried)
	test.describe(language, () => {
		test('switching the operation keeps C and swaps what goes in and what comes out', async ({ openLab }) => {
			const lab = await openLab('i=6&s=2&view=both', language);
			const { lab: words, figure } = lab.words;
			const sizes = () => lab.page.locator('[data-figure] .name span').allInnerTexts();
			const c = await drawnEntries(lab, 0);
			expect(c).toHaveLength(36);
			await expect(lab.surface('matrix')).toHaveAccessibleName(figure.matrixLabel('C', 4, 36, 36));
			await expect(lab.page.getByText(figure.outputBy.conv, { exact: true })).toBeVisible();
			expect(await sizes()).toEqual(['6 × 6', '3 × 3', '2 × 2']);

			await lab.choose(words.op.transposed);
			await lab.expectQuery('op=transposed&i=2&s=2&a=1&view=both');
			await expect(lab.surface('matrix')).toHaveAccessibleName(figure.matrixLabel('C', 4, 36, 36));
			expect(await drawnEntries(lab, 0)).toEqual(c);
			expect(await sizes()).toEqual(['2 × 2', '3 × 3', '6 × 6']);
			await expect(lab.page.getByText(figure.outputBy.transposed, { exact: true })).toBeVisible();
			await expect(lab.number(words.fields.outputPadding)).toHaveValue('1');

			await lab.choose(words.op.conv);
			await lab.expectQuery('i=6&s=2&view=both');
			expect(await drawnEntries(lab, 0)).toEqual(c);
			await expect(lab.number(words.fields.outputPadding)).toBeHidden();
		});
	});

const turning = (lab: Lab) => {
	const { turn } = lab.words.figure;
	return {
		forth: lab.button(turn.play),
		again: lab.button(turn.again),
		pause: lab.button(lab.words.figure.player.pause),
		scrubber: lab.page.getByRole('slider', { name: turn.scrub, exact: true }),
		expectPercent: async (percent: number) => {
			const slider = lab.page.getByRole('slider', { name: turn.scrub, exact: true });
			await expect(slider).toHaveAttribute('aria-valuetext', turn.progress(percent));
		}
	};
};

/** Where the last entries of C's first and last row, at (0, 10) and (3, 15), are drawn while it turns. */
const turningPlaces = (page: Page) =>
	page
		.locator('[data-figure=matrix] svg:not([role=application] svg) g[transform]')
		.evaluateAll((entries) =>
			[entries[8], entries[35]].map((entry) =>
				(entry.getAttribute('transform')?.match(/[\d.]+/g) ?? []).map((place) => Number(place) / 32)
			)
		);

const begin = [
	[10, 0],
	[15, 3]
];

const end = [
	[0, 10],
	[3, 15]
];

/** What the right one of the two is called now. */
const turningTitle = (lab: Lab) => lab.figure('matrix').locator('.name').nth(1);

test('C and Cᵀ open side by side; the turn is replayed from C, row by row', async ({ page, openLab }) => {
	await page.clock.install({ time: new Date('2026-01-01T08:00:00') });
	const lab = await openLab();
	const { figure } = lab.words;
	await lab.choose(lab.words.lab.view.both);
	await lab.expectQuery('view=both');
	await page.clock.pauseAt(new Date('2026-01-01T09:00:00'));
	const { again, forth, pause, expectPercent } = turning(lab);
	await expectPercent(100);
	await expect(turningTitle(lab)).toHaveText(figure.matrixTitle('Cᵀ', '16', '4'));
	await expect(lab.surface('matrix', 1)).toHaveAccessibleName(figure.matrixLabel('Cᵀ', 16, 4, 36));
	const c = await drawnEntries(lab, 0);
	const turned = c.map(({ row, col, text }) => ({ row: col, col: row, text }));
	expect(await drawnEntries(lab, 1)).toEqual(turned.sort((a, b) => a.row - b.row || a.col - b.col));

	await again.click();
	await page.clock.runFor(300);
	await expectPercent(0);
	expect(await turningPlaces(page)).toEqual(begin);
	await expect(turningTitle(lab)).toHaveText(figure.matrixTitle('C', '4', '16'));

	await page.clock.runFor(900);
	const [first, last] = await turningPlaces(page);
	expect(Math.hypot(...first)).toBeCloseTo(10, 1);
	expect(first[0]).toBeLessThan(10);
	expect(first[1]).toBeGreaterThan(0);
	expect(last).toEqual(begin[1]);
	await expect(turningTitle(lab)).toHaveText(`C → Cᵀ: ${figure.turn.follow(1, 'y01')}`);
	await expect(lab.surface('matrix', 1)).toBeHidden();

	await pause.click();
	const rested = await turningPlaces(page);
	await page.clock.runFor(500);
	expect(await turningPlaces(page)).toEqual(rested);
	await forth.click();
	await page.clock.runFor(3000);
	await expectPercent(100);
	expect(await turningPlaces(page)).toEqual(end);
	await expect(lab.surface('matrix', 1)).toBeVisible();
});

test('cells and origin stay while C turns', async ({ openLab }) => {
	const lab = await openLab('view=both');
	const { scrubber } = turning(lab);
	const figure = lab.figure('matrix');
	const moving = figure.locator('svg:not([role=application] svg) g[transform]').first();
	const resting = lab.surface('matrix', 1).locator('g.entry').first();
	const corner = await boxOf(resting);
	const stage = await boxOf(figure);
	await scrubber.fill('0');
	const began = await boxOf(moving);
	for (const side of ['x', 'y', 'width', 'height'] as const)
		expect(began[side], side).toBeCloseTo(corner[side], 0);
	expect(await boxOf(figure)).toEqual(stage);
	const [inC] = [await boxOf(lab.surface('matrix', 0).locator('g.entry').first())];
	expect(inC.width).toBeCloseTo(corner.width, 1);
});

test('the row pointed at is the one to be followed', async ({ openLab }) => {
	const lab = await openLab('view=both&show=row:3');
	const { scrubber } = turning(lab);
	await scrubber.fill('0.9');
	await expect(turningTitle(lab)).toHaveText(`C → Cᵀ: ${lab.words.figure.turn.follow(3, 'y11')}`);
	const strip = lab.figure('matrix').locator('rect.followed');
	await expect(strip).toHaveAttribute('y', '96');
});

test('the turn can be scrubbed, by pointer and by keyboard', async ({ page, openLab }) => {
	const lab = await openLab('view=both');
	const { scrubber, expectPercent, again } = turning(lab);
	await scrubber.fill('0.5');
	await expectPercent(50);
	const [first, last] = await turningPlaces(page);
	expect(first[0]).toBeCloseTo(0);
	expect(first[1]).toBeCloseTo(10);
	expect(last).toEqual(begin[1]);
	await scrubber.press('ArrowLeft');
	await expectPercent(49);
	await scrubber.fill('0.75');
	const [, swinging] = await turningPlaces(page);
	expect(Math.hypot(swinging[0] - 3, swinging[1] - 3)).toBeCloseTo(12, 1);
	expect(swinging[1]).toBeGreaterThan(3);
	await scrubber.press('End');
	await expectPercent(100);
	await expect(again).toBeVisible();
	await scrubber.fill('0');
	await expectPercent(0);
});

test('turns at once for a reader who wants less motion', async ({ page, openLab }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openLab('view=both');
	const { forth, again, expectPercent } = turning(lab);
	await page.clock.install();
	await expectPercent(100);
	await again.click();
	await expectPercent(0);
	await forth.click();
	await expectPercent(100);
});

test('C and Cᵀ side by side light up together', async ({ page, openLab }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openLab('view=both&x=count');
	const { readout } = lab.words.figure;
	const entry = readout.entry(2, 5, 'w01', '2');

	await lab.hoverPlace(2, 5, 0);
	await expect(lab.readout).toContainText(entry);
	const inC = (await lab.lit(0)).entries;
	expect(inC).toHaveLength(9);
	const swapped = inC.map((place) => place.split(',').reverse().join(','));
	await expect.poll(async () => (await lab.lit(1)).entries).toEqual(swapped);

	await lab.leave();
	await lab.hoverPlace(5, 2, 1);
	await expect(lab.readout).toContainText(entry);
	await expect.poll(async () => (await lab.lit(0)).entries).toEqual(inC);

	await lab.hoverPlace(5, -1, 1);
	await expect(lab.readout).toContainText(readout.column('x11', 5, 'C'));
	await lab.hoverPlace(-1, 2, 1);
	await expect(lab.readout).toContainText(readout.row('y10', 2, 'C'));
});
