import type { Locator, Page } from '@playwright/test';

/** Pixels of the pictures in these tests; layers get them with 12 rows of padding above and below. */
const [width, height] = [480, 360];

/** The part of the picture that the address names: how many times as large, around which pixel. */
export function zoomOf(page: Page): { k: number; x: number; y: number } {
	const [k, x, y] = (new URL(page.url()).searchParams.get('zoom') ?? '1,50,50').split(',').map(Number);
	return { k, x: (x / 100) * width, y: (y / 100) * height };
}

/**
 * Where a point of the picture is on the screen, in a view that shows what the address says: of the picture, or of its
 * frame of 384 rows.
 */
export async function onScreen(page: Page, view: Locator, at: { x: number; y: number }, rows = height) {
	await view.scrollIntoViewIfNeeded();
	const box = (await view.boundingBox())!;
	const { k, x, y } = zoomOf(page);
	return {
		x: box.x + (0.5 + (k * (at.x - x)) / width) * box.width,
		y: box.y + (0.5 + (k * (at.y - y)) / rows) * box.height
	};
}
