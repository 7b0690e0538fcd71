// The drawn street is changed and the network's result held against the truth. What it is compared with is made here
// from the same scenes.
import type { Page } from '@playwright/test';
import { en } from './support/words';
import { CLASSES, labelMap, makeScene, objectAt, pixelAt } from '../../src/lib/scenes';
import { expectAccessible } from './support/axe';
import { small } from './support/smallFcn';
import { expect, test } from './support/test';
import { onScreen, zoomOf } from './support/zoomed';

const words = en.fcn.studio;
const size = { width: 480, height: 360 };
const street = makeScene(1);

/** A cyclist of street 1 who can be seen, and a pixel of the middle. */
const seen = street.objects.flatMap((object) => {
	const foot = object.kind === 'cyclist' ? pixelAt(street, size, object) : null;
	const body = foot && { x: Math.round(foot.x), y: Math.round(foot.y - 0.9 * (440 / object.z)) };
	return body && objectAt(street, size, body.x, body.y) === object ? [{ rider: object, body }] : [];
});
const [{ rider, body }] = seen;

const studio = (page: Page) => page.locator('#studio');
const surface = (page: Page) => page.getByRole('application', { name: words.editor.surface });
const button = (page: Page, name: string) => studio(page).getByRole('button', { name, exact: true });
const thing = (page: Page) => page.getByLabel(words.editor.choose, { exact: true });
const meanIou = (page: Page) => page.locator('[data-mean-iou]');
const followed = (page: Page) => expect(studio(page).getByText(words.editor.following)).toBeHidden();

/** It is held against the truth where it is looked at. */
async function compared(page: Page) {
	await studio(page).scrollIntoViewIfNeeded();
	await expect(meanIou(page)).toBeVisible();
}

async function openStudio(page: Page, open: (path: string) => Promise<void>, query = '') {
	await small(page);
	await open(`/en/fcn${query}`);
	await compared(page);
	await surface(page).scrollIntoViewIfNeeded();
}

/** Pixels in the table: [true, found] by class. */
const pixelsOf = (page: Page, kind: string) =>
	page
		.locator(`[data-iou="${kind}"] td:not(.bar)`)
		.allInnerTexts()
		.then((texts) => texts.slice(1).map((text) => Number(text.replaceAll(',', ''))));

test('the truth is that of the scene, pixel by pixel', async ({ page, open }) => {
	await openStudio(page, open);
	const truth = labelMap(street, size);
	for (const [label, kind] of CLASSES.entries()) {
		const [inTruth] = await pixelsOf(page, kind);
		expect(inTruth, kind).toBe(truth.filter((value) => value === label).length);
	}
	const scored = truth.filter((value) => value < CLASSES.length).length;
	await expect(studio(page).getByText(words.truth.accuracyOf(scored.toLocaleString('en')))).toBeVisible();
});

test('a thing is chosen by a click and dragged over the ground; the network follows, the address says so', async ({
	page,
	open
}) => {
	await openStudio(page, open);
	const before = await pixelsOf(page, 'cyclist');
	const from = await onScreen(page, surface(page), body);
	await page.mouse.move(from.x, from.y);
	await expect(studio(page).locator('.label')).toContainText(words.kinds.cyclist);
	await page.mouse.down();
	await expect(surface(page)).toHaveAttribute('data-chosen', rider.id);
	const to = await onScreen(page, surface(page), { x: body.x + 90, y: body.y + 20 });
	await page.mouse.move(to.x, to.y, { steps: 12 });
	await page.mouse.up();
	await expect(page).toHaveURL(new RegExp(`edit=${rider.id}@-?[\\d.]+,[\\d.]+$`));
	await followed(page);
	// It came nearer: more of its pixels are seen.
	await expect.poll(async () => (await pixelsOf(page, 'cyclist'))[0]).toBeGreaterThan(before[0] * 1.2);

	await button(page, words.editor.undo).click();
	await expect.poll(() => pixelsOf(page, 'cyclist')).toEqual(before);
	await expect(page).not.toHaveURL(/edit=/);
	await expect(button(page, words.editor.undo)).toBeDisabled();
	await button(page, words.editor.redo).click();
	await expect(page).toHaveURL(/edit=/);
});

test('zoomed in, a thing is still dragged to where the pointer is, and beside it the view', async ({
	page,
	open
}) => {
	await openStudio(page, open, `?edit=${rider.id}@1,12&zoom=2,60,60`);
	await thing(page).selectOption(rider.id);
	const handle = surface(page).locator('g[data-handle]');
	/** How far the handle is from where the thing stands by the address, in pixels of the screen. */
	const off = async () => {
		const [, x, z] = /@(-?[\d.]+),([\d.]+)/.exec(String(new URL(page.url()).searchParams.get('edit')))!;
		const foot = pixelAt(street, size, { ...rider, x: Number(x), z: Number(z) })!;
		const there = await onScreen(page, surface(page), foot);
		const box = (await handle.boundingBox())!;
		return Math.hypot(box.x + box.width / 2 - there.x, box.y + box.height / 2 - there.y);
	};
	await expect.poll(off).toBeLessThan(1.5);
	const drag = async (from: { x: number; y: number }, x: number, y: number) => {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
		await page.mouse.up();
	};
	const before = (await handle.boundingBox())!;
	await drag({ x: before.x + before.width / 2, y: before.y + before.height / 2 }, 30, 12);
	await expect(page).not.toHaveURL(/@1,12/);
	await expect(page).toHaveURL(/zoom=2,60,60/);
	const after = (await handle.boundingBox())!;
	expect(Math.hypot(after.x - before.x - 30, after.y - before.y - 12)).toBeLessThan(1.5);
	await expect.poll(off).toBeLessThan(1.5);

	const { width } = (await surface(page).boundingBox())!;
	const free = { x: 330, y: 255 };
	expect(objectAt(street, size, free.x, free.y)).toBeNull();
	const edit = new URL(page.url()).searchParams.get('edit');
	await drag(await onScreen(page, surface(page), free), -40, 0);
	const middle = 0.6 * size.width + (40 * size.width) / 2 / width;
	await expect.poll(() => zoomOf(page).x).toBeCloseTo(middle, 0);
	expect(new URL(page.url()).searchParams.get('edit')).toBe(edit);
	await expect(surface(page)).toHaveAttribute('data-chosen', rider.id);
	await expect.poll(off).toBeLessThan(1.5);
});

test('the keyboard chooses, moves, takes away and takes back', async ({ page, open }) => {
	await openStudio(page, open);
	await surface(page).focus();
	await page.keyboard.press(']');
	const first = await surface(page).getAttribute('data-chosen');
	await page.keyboard.press(']');
	await expect(surface(page)).not.toHaveAttribute('data-chosen', String(first));
	await page.keyboard.press('[');
	await expect(surface(page)).toHaveAttribute('data-chosen', String(first));
	const { x, z } = street.objects.find(({ id }) => id === first)!;
	for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowUp']) await page.keyboard.press(key);
	const [centi, ahead] = [(x + 0.5) * 100, (z + 1) * 100].map(Math.round);
	await expect(page).toHaveURL(new RegExp(`edit=${first}@${centi / 100},${ahead / 100}$`));

	await page.keyboard.press('Delete');
	await expect(page).toHaveURL(new RegExp(`edit=no-${first}$`));
	await expect(surface(page)).not.toHaveAttribute('data-chosen');
	await page.keyboard.press('Control+z');
	await expect(page).toHaveURL(new RegExp(`edit=${first}@`));
	// The row of arrow keys is one step.
	await page.keyboard.press('Control+z');
	await expect(page).not.toHaveURL(/edit=/);
	await page.keyboard.press('Control+Shift+z');
	await expect(page).toHaveURL(new RegExp(`edit=${first}@`));
});

test('things are added, moved with buttons and all put back', async ({ page, open }) => {
	await openStudio(page, open);
	const [before] = await pixelsOf(page, 'car');
	await button(page, words.kinds.car).click();
	await expect(page).toHaveURL(/edit=new-car-\d+@[-\d.,]+$/);
	await expect(thing(page)).toHaveValue(/^car-/);
	await expect.poll(async () => (await pixelsOf(page, 'car'))[0]).not.toBe(before);
	for (const name of ['pedestrian', 'tree', 'pole', 'sign', 'cyclist'] as const)
		await button(page, words.kinds[name]).click();
	await expect(studio(page).getByText(words.editor.changes(6))).toBeVisible();
	await button(page, words.editor.move.left).click();
	await button(page, words.editor.remove).click();
	await expect(studio(page).getByText(words.editor.changes(5))).toBeVisible();
	await button(page, words.editor.reset).click();
	await expect(page).not.toHaveURL(/edit=/);
	await expect.poll(async () => (await pixelsOf(page, 'car'))[0]).toBe(before);
});

test('a link brings the changed street back, and what it cannot have is said', async ({ page, open }) => {
	const edit = `${rider.id}@1.5,6~new-car-3@0.5,12`;
	await openStudio(page, open, `?edit=${edit}`);
	await expect(studio(page).getByText(words.editor.changes(2))).toBeVisible();
	const cyclist = await pixelsOf(page, 'cyclist');
	await page.reload();
	await compared(page);
	expect(await pixelsOf(page, 'cyclist')).toEqual(cyclist);
	await expect(page).toHaveURL(new RegExp(`edit=${edit}$`));

	const wrong = `car-9999@1,5~${rider.id}@1e9,5~building-0@1,5~<b>~new-car-3@900,-3`;
	await open(`/en/fcn?edit=${encodeURIComponent(wrong)}`);
	await compared(page);
	await expect(studio(page).getByText(words.editor.changes(1), { exact: true })).toBeVisible();
	await expect(page.getByText(/“edit=.*“?.*new-car-3@25,2.5/).first()).toBeVisible();
	await page.getByRole('button', { name: en.fcn.picture.another }).click();
	await expect(studio(page).getByText(words.editor.changes(0))).toBeVisible();
});

test('the matrix shows its pixels in the error map, and keeps the cell that is asked for', async ({
	page,
	open
}) => {
	await openStudio(page, open);
	const map = studio(page).getByRole('img').nth(1);
	await expect(map).toHaveAccessibleName(/^Error map: [\d.]+% of the scored/);
	const cell = (truth: string, found: string) =>
		page.locator(`[data-cell="${[truth, found].map((kind) => CLASSES.indexOf(kind as never)).join(',')}"]`);
	await cell('sky', 'sky').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(cell('building', 'building')).toBeFocused();
	await expect(map).toHaveAccessibleName(/that are building and were found to be building/);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(map).toHaveAccessibleName(/that are building and were found to be building/);
	await cell('building', 'building').focus();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(map).toHaveAccessibleName(/^Error map/);
	await cell('road', 'sky').hover();
	await expect(studio(page).locator('.said')).toContainText('Of all road');
	await map.hover({ position: { x: 5, y: 5 } });
	await expect(page.locator('td.lit')).toHaveCount(1);

	// It moves and is pinned together with the other pictures.
	await map.click({ position: { x: 20, y: 20 } });
	await expect(page).toHaveURL(/at=\d+,\d+$/);
	await expect(studio(page).getByText(/^At \(\d+, \d+\): /)).toBeVisible();
	await studio(page).getByRole('application', { name: words.truth.picture }).press('+');
	await expect(page).toHaveURL(/zoom=/);
	await expect(map.locator('.moved')).toHaveAttribute('style', /scale\(1\.5\)/);
});

test('rows of the matrix add up to the table, and the diagonal to the accuracy', async ({ page, open }) => {
	await openStudio(page, open);
	const counts: number[][] = await page
		.locator('#studio tbody tr:has([role="gridcell"])')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('[role="gridcell"]')].map((cell) =>
					Number(
						/\(([\d,]+) pixels\)/.exec(cell.getAttribute('aria-label') ?? '')?.[1].replaceAll(',', '') ?? 0
					)
				)
			)
		);
	let [hits, scored] = [0, 0];
	for (const [label, kind] of CLASSES.entries()) {
		const [truth, found] = await pixelsOf(page, kind);
		expect(counts[label].reduce((a, b) => a + b)).toBe(truth);
		expect(counts.reduce((sum, row) => sum + row[label], 0)).toBe(found);
		[hits, scored] = [hits + counts[label][label], scored + truth];
	}
	await expect(page.locator('[data-accuracy]')).toHaveText(`${((100 * hits) / scored).toFixed(1)}%`);
});

test('a picture without truth says so, and the way back keeps the changes', async ({ page, open }) => {
	await openStudio(page, open, `?edit=no-${rider.id}`);
	await page.locator('[data-photo="coffee"]').click();
	await expect(studio(page).getByText(words.noStreet)).toBeVisible();
	await studio(page).getByRole('button', { name: words.back }).click();
	await expect(studio(page).getByText(words.editor.changes(1))).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`edit=no-${rider.id}$`));
});

test('breaks no rule of accessibility', async ({ page, open }) => {
	await openStudio(page, open);
	await surface(page).focus();
	await page.keyboard.press(']');
	await expectAccessible(page, { within: '#studio' });
});
