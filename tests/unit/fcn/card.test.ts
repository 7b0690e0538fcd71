import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = (name: string) =>
	readFileSync(new URL(`../../../static/models/camvid-fcn/${name}`, import.meta.url), 'utf8');
const { heads, classes, shards } = JSON.parse(file('evaluation.json'));
const card = file('card.md');
/** The cells of a table's row, after its name. */
const row = (name: string, table = card) =>
	table
		.split('\n')
		.find((line) => line.startsWith(`| ${name} `))
		?.split('|')
		.slice(2, -1)
		.map((cell) => cell.trim());

it('the scores were made with the shipped weights', () => {
	const model = JSON.parse(file('model.json'));
	expect(shards).toEqual(model.shards.map(({ sha256 }: { sha256: string }) => sha256));
	expect(classes).toEqual(model.classes);
});

it('the card says what was scored, class by class', () => {
	const order = ['8s', '16s', '32s'];
	const percent = (value: (head: { miou: number; global: number; iou: number[] }) => number) =>
		order.map((head) => value(heads[head]).toFixed(1));
	expect(row('mean IoU')).toEqual(percent(({ miou }) => miou));
	expect(row('global accuracy')).toEqual(percent(({ global }) => global));
	for (const [k, name] of classes.entries()) expect(row(name)).toEqual(percent(({ iou }) => iou[k]));
});

it('the card holds the confusion matrix in percent of the truth', () => {
	const table = card.slice(card.indexOf('| truth'));
	const counts: number[][] = heads['8s'].confusion;
	for (const [k, name] of classes.entries()) {
		const sum = counts[k].reduce((total, count) => total + count);
		expect(row(name, table)).toEqual(counts[k].map((count) => ((100 * count) / sum).toFixed(1)));
	}
});

it('a finer head scores higher', () => {
	expect(heads['8s'].miou).toBeGreaterThan(heads['16s'].miou);
	expect(heads['16s'].miou).toBeGreaterThan(heads['32s'].miou);
});
