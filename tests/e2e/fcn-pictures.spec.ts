import type * as Runtime from './support/fcnPage';
import { openRuntime } from './support/fcn';
import {
	animatedGif,
	cmykJpeg,
	jpeg,
	png,
	pretendingPng,
	transparentPng,
	turnedJpeg,
	whitePng
} from './support/pictures';
import { expect, test } from './support/test';
import type { Page } from '@playwright/test';

declare const window: { bench: typeof Runtime };

interface Opened {
	error?: string;
	picture?: string;
	seen?: string;
	/** colour in the middle of each quarter: left upper, right upper, left lower, right lower */
	colours?: string[];
}

const opened = (page: Page, file: Uint8Array): Promise<Opened> =>
	page.evaluate(async (bytes) => {
		try {
			const file = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
			const { placement, pixels } = await window.bench.openPicture(file);
			const { picture, seen } = placement;
			const name = (at: number) => {
				const strong = [0, 1, 2].map((c) => pixels[at + c] > 127);
				return { '100': 'red', '001': 'blue', '010': 'green', '111': 'white' }[strong.map(Number).join('')];
			};
			const colours = [1, 3].flatMap((down) =>
				[1, 3].map((across) => {
					const [x, y] = [Math.floor((across * seen.width) / 4), Math.floor((down * seen.height) / 4)];
					return name((y * seen.width + x) * 4) ?? 'other';
				})
			);
			return { picture: `${picture.width}×${picture.height}`, seen: `${seen.width}×${seen.height}`, colours };
		} catch (error) {
			return { error: String((error as { code?: string }).code ?? error) };
		}
	}, Buffer.from(file).toString('base64'));

test.beforeEach(({ page }) => openRuntime(page));

const asDrawn = { picture: '16×8', seen: '16×8', colours: ['red', 'blue', 'red', 'blue'] };

test('pictures of many kinds come out as they look', async ({ page }) => {
	expect(await opened(page, png())).toEqual(asDrawn);
	expect(await opened(page, jpeg())).toEqual(asDrawn);
	expect(await opened(page, cmykJpeg)).toEqual(asDrawn);
	expect(await opened(page, animatedGif)).toEqual(asDrawn);
	expect(await opened(page, transparentPng())).toEqual({
		...asDrawn,
		colours: ['red', 'white', 'red', 'white']
	});
});

test('a picture from a turned camera is upright', async ({ page }) => {
	expect(await opened(page, turnedJpeg(6))).toEqual({
		...{ picture: '8×16', seen: '8×16', colours: ['red', 'red', 'blue', 'blue'] }
	});
	expect(await opened(page, turnedJpeg(3))).toEqual({ ...asDrawn, colours: ['blue', 'red', 'blue', 'red'] });
});

test('a large picture is reduced, a long one as well', async ({ page }) => {
	expect(await opened(page, jpeg(5000, 4000))).toEqual({ ...asDrawn, picture: '5000×4000', seen: '480×384' });
	expect(await opened(page, png(3000, 2))).toEqual({ ...asDrawn, picture: '3000×2', seen: '480×1' });
});

test('a picture of 100 megapixels is reduced, one of a single pixel is taken', async ({ page }) => {
	expect(await opened(page, whitePng(10_000, 10_000))).toEqual({
		...{ picture: '10000×10000', seen: '480×480', colours: ['white', 'white', 'white', 'white'] }
	});
	expect(await opened(page, whitePng(1, 1))).toMatchObject({ picture: '1×1', seen: '1×1' });
});

test('files that are no good say so', async ({ page }) => {
	const whole = png(300, 200);
	expect(await opened(page, Buffer.alloc(0))).toEqual({ error: 'picture-empty' });
	expect(await opened(page, Buffer.from('no picture at all'))).toEqual({ error: 'picture-unreadable' });
	expect(await opened(page, whole.subarray(0, 20))).toEqual({ error: 'picture-unreadable' });
	expect(await opened(page, jpeg(300, 200).subarray(0, 200))).toEqual({ error: 'picture-unreadable' });
	expect(await opened(page, pretendingPng(40_000, 40_000))).toEqual({ error: 'picture-too-large' });
	expect(await opened(page, pretendingPng(0, 0))).toEqual({ error: 'picture-unreadable' });
});
