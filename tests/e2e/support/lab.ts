/** The Matrix Lab as a reader meets it: its maps and its matrix by cell, its readout, its controls by name. */
import type { Locator, Page } from '@playwright/test';
import { matrixUnits } from '../../../src/lib/components/matrix';
import { languages, wordsOf, type Language } from '../../../src/lib/i18n';
import { fitCells } from '../../../src/lib/render/matrixViewport';
import { expect, test as base } from './test';

/**
 * Where a test is written for any language it is run in Korean: all others are in English, so every interaction of the
 * lab is tried and both languages are. `ALL_LANGUAGES=1` runs such tests in each of them.
 */
export const languagesTried: readonly Language[] = process.env.ALL_LANGUAGES ? languages : ['ko'];

export { expect };

export type MapRole = 'input' | 'kernel' | 'output';

/** What is lit in the small (SVG) figures: cells by index, entries as 'row,col'. */
export interface Lit {
	input: number[];
	kernel: number[];
	output: number[];
	entries: string[];
	/** what everything is about, drawn strongest */
	focus: { input: number | null; kernel: number | null; output: number | null };
}

export class Lab {
	readonly words;

	constructor(
		readonly page: Page,
		readonly language: Language
	) {
		this.words = wordsOf(language);
	}

	figure(name: MapRole | 'matrix'): Locator {
		return this.page.locator(`[data-figure=${name}]`);
	}

	/** What takes the keyboard; the second of two matrices is `surface('matrix', 1)`. */
	surface(name: MapRole | 'matrix', index = 0): Locator {
		return this.figure(name).getByRole('application').nth(index);
	}

	cell(role: MapRole, index: number): Locator {
		return this.figure(role).locator(`g[data-cell="${index}"]`);
	}

	/** What is written in the cells of a small map. */
	cellTexts(role: MapRole): Promise<string[]> {
		return this.figure(role)
			.locator('g[data-cell]')
			.evaluateAll((cells) => cells.map((cell) => cell.textContent.replace(/\s+/g, '')));
	}

	/** For `hover` and `click`: a place in the drawing of a small matrix; −1 is the margin with the names. */
	async place(row: number, col: number, index = 0): Promise<{ svg: Locator; position: Point }> {
		const svg = this.surface('matrix', index).locator('svg');
		const position = await svg.evaluate(
			(element, { row, col, unit, left, top }) => {
				const drawing = element as SVGSVGElement;
				const along = (place: number, margin: number) => (place < 0 ? -margin / 2 : (place + 0.5) * unit);
				const point = new DOMPoint(along(col, left), along(row, top));
				const { x, y } = point.matrixTransform(drawing.getScreenCTM() ?? undefined);
				const box = drawing.getBoundingClientRect();
				return { x: x - box.left, y: y - box.top };
			},
			{ row, col, ...matrixUnits }
		);
		return { svg, position };
	}

	async hoverPlace(row: number, col: number, index = 0) {
		const { svg, position } = await this.place(row, col, index);
		await svg.hover({ position });
	}

	async clickPlace(row: number, col: number, index = 0) {
		const { svg, position } = await this.place(row, col, index);
		await svg.click({ position });
	}

	/** Takes the pointer off every figure. */
	leave() {
		return this.page.getByRole('heading', { level: 1 }).hover();
	}

	/** Everything that lights up now; `index` chooses one of two matrices. */
	lit(index = 0): Promise<Lit> {
		const { unit } = matrixUnits;
		return this.page.evaluate(
			({ index, unit }) => {
				const all = (selector: string) => [...document.querySelectorAll(selector)];
				const number = (element: Element, name: string) => Number(element.getAttribute(name));
				const cells = (role: string) =>
					all(`[data-figure=${role}] g[data-cell]:has(rect.lit)`).map((cell) => number(cell, 'data-cell'));
				const focus = (role: string) => {
					const at = document.querySelector(`[data-figure=${role}] rect.focus`);
					const frame = document.querySelector(`[data-figure=${role}] rect.frame`);
					const cell = document.querySelector(`[data-figure=${role}] rect.cell`);
					if (!at || !frame || !cell) return null;
					const side = number(cell, 'width');
					const [row, col] = [Math.floor(number(at, 'y') / side), Math.floor(number(at, 'x') / side)];
					return row * (number(frame, 'width') / side) + col;
				};
				const matrix = all('[data-figure=matrix] [role=application]')[index];
				const entries = [...matrix.querySelectorAll('g.entry.on')].map((entry) => {
					const [x, y] = entry.getAttribute('transform')?.match(/[\d.]+/g) ?? [];
					return `${Number(y) / unit},${Number(x) / unit}`;
				});
				return {
					input: cells('input'),
					kernel: cells('kernel'),
					output: cells('output'),
					entries,
					focus: { input: focus('input'), kernel: focus('kernel'), output: focus('output') }
				};
			},
			{ index, unit }
		);
	}

	get readout(): Locator {
		return this.page.locator('.readout');
	}

	radio(name: string): Locator {
		return this.page.getByRole('radio', { name, exact: true });
	}

	/** Chooses in one of the switches, by clicking the words. */
	async choose(name: string) {
		await this.page.locator('label', { has: this.radio(name) }).click();
		await expect(this.radio(name)).toBeChecked();
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** `field` as it is labelled, with its axis where both have their own. */
	number(field: string): Locator {
		return this.page.getByRole('spinbutton', { name: this.words.lab.numberOf(field), exact: true });
	}

	slider(field: string): Locator {
		return this.page.getByRole('slider', { name: this.words.lab.sliderOf(field), exact: true });
	}

	async type(field: string, value: number | string) {
		await this.number(field).fill(String(value));
		await this.number(field).press('Enter');
	}

	/** The query that the address has now, as it is written. */
	get query(): string {
		return new URL(this.page.url()).search.slice(1);
	}

	async expectQuery(query: string) {
		await expect.poll(() => this.query).toBe(query);
	}
}

export interface Point {
	x: number;
	y: number;
}

/** Where (row, col) of a matrix on canvas is while the whole matrix can be seen: at the top left, as large as fits. */
export async function placeOnCanvas(
	canvas: Locator,
	row: number,
	col: number,
	{ rows, cols }: { rows: number; cols: number }
): Promise<Point> {
	const { width, height } = await boxOf(canvas);
	const { cellWidth, cellHeight } = fitCells(rows, cols, width, height, 32);
	return { x: (col + 0.5) * cellWidth, y: (row + 0.5) * cellHeight };
}

export async function boxOf(element: Locator) {
	const box = await element.boundingBox();
	if (!box) throw new Error(`${element.toString()} is not on the screen`);
	return box;
}

interface Fixtures {
	/** Opens the lab at a query ('k=3&s=2') and waits until it answers. */
	openLab: (query?: string, language?: Language) => Promise<Lab>;
}

export const test = base.extend<Fixtures>({
	openLab: async ({ page, open }, use) => {
		await use(async (query = '', language = 'en') => {
			await open(`/${language}/lab/matrix/${query && `?${query}`}`);
			return new Lab(page, language);
		});
	}
});
