// Matrices far from square: no slivers, numbers where there is room, links at the far end, frames as high as needed.
import { boxOf, expect, test, type Lab } from './support/lab';

/** Takes the pointer; the canvas below it shows the entries. */
const pane = (lab: Lab) => lab.figure('matrix').locator('canvas').last();

test.describe('a matrix with far more rows than columns', () => {
	/** Cᵀ, 6400 × 4: input 2×2, kernel 64×64, stride 16; entry (row, column) is w of the stamp's own place */
	const tall = 'op=transposed&i=2&k=64&s=16&x=1,2,3,4';
	const [rows, cols] = [6400, 4];

	test('is no sliver, says that it is stretched, and links at its far end', async ({ openLab }) => {
		const lab = await openLab(tall);
		await expect(lab.surface('matrix')).toHaveAccessibleName(
			lab.words.figure.matrixLabel('Cᵀ', rows, cols, 4 * 64 * 64)
		);
		const canvas = pane(lab);
		await expect(lab.figure('matrix')).toContainText(/1 : \d+/);
		// The last entry of the last column, at the lower right of a block 120 px wide.
		const { height } = await boxOf(canvas);
		await canvas.hover({ position: { x: 108, y: height - 2 } });
		await expect(lab.readout).toContainText(/\(6\d\d\d, 3\)/);
		const text = await lab.readout.innerText();
		const row = Number(/\((\d+), 3\)/.exec(text)![1]);
		const [y, x] = [Math.floor(row / 80) - 16, (row % 80) - 16];
		await expect(lab.readout).toContainText(`= ${y * 64 + x + 1}`);
		await expect(lab.figure('matrix').locator('.names.rows .named')).toContainText(`${row} · y`);
	});

	test('is square again where numbers can be read, at its end too', async ({ openLab }) => {
		const lab = await openLab(`${tall}&show=entry:6399,3`);
		await lab.button(lab.words.figure.toEntry).click();
		await expect(lab.figure('matrix').locator('.names.rows .named')).toHaveText('6399 · y79,79');
		await expect(lab.figure('matrix')).not.toContainText(/1 : \d+/);
		const canvas = pane(lab);
		const { height } = await boxOf(canvas);
		await canvas.hover({ position: { x: 3.5 * 40, y: height - 20 } });
		await expect(lab.readout).toContainText(lab.words.figure.readout.entry(6399, 3, 'w63,63', '4096'));
		await lab.button(lab.words.figure.wholeMatrix).click();
		await expect(lab.figure('matrix').locator('.names.rows span').first()).toHaveText('y00');
	});
});

test('64 × 9 has every number on the screen, without zooming', async ({ openLab }) => {
	const lab = await openLab('op=transposed&i=3&k=6');
	const canvas = pane(lab);
	const { height } = await boxOf(canvas);
	expect(height / 64).toBeGreaterThan(12);
	// Names of the columns are all there, and ink stands in the cells.
	await expect(lab.figure('matrix').locator('.names.cols span')).toHaveCount(9);
	const inks = await lab
		.figure('matrix')
		.locator('canvas')
		.first()
		.evaluate((element) => {
			const { width, height } = element as HTMLCanvasElement;
			const context = (element as HTMLCanvasElement).getContext('2d')!;
			const cell = context.getImageData(0, 0, width / 30, height / 64).data;
			return new Set(new Uint32Array(cell.buffer)).size;
		});
	expect(inks).toBeGreaterThan(5);
});

test('the frame is as high as the matrix needs', async ({ openLab }) => {
	const heightOf = async (state: string) => {
		const lab = await openLab(state);
		return (await boxOf(pane(lab))).height;
	};
	const [wide, large] = [await heightOf('i=64&k=63'), await heightOf('i=128')];
	expect(wide).toBeLessThan(200);
	expect(large).toBeGreaterThan(500);
});
