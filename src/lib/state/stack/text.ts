/**
 * A stack in the address: layers joined by dots, each a letter (conv, max-pool, transposed, x = crop, add), its kernel,
 * then what is not usual of stride, padding, dilation and rounding up; `@` and the number of what it takes (0 is the
 * picture), `~` and a name of its own: `c3p100.m2s2u.t4s2.x@0~score`.
 */
import { freeName, mended, usualName } from './edit';
import { isWindow, mostRows, nearest, pictureName, type RowField, type RowKind, type StackRow } from './rows';

export type StackNote =
	| { code: 'unreadable'; text: string }
	| { code: 'number'; layer: string; field: RowField; got: string; used: number }
	| { code: 'input'; layer: string; got: string; used: string }
	| { code: 'name'; got: string; used: string }
	| { code: 'many'; got: number; most: number };

const letters: Record<RowKind, string> = { conv: 'c', pool: 'm', transposed: 't', crop: 'x', add: 'a' };
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind as RowKind]));
const settings: [letter: string, field: Exclude<RowField, 'kernel'>, usual: number][] = [
	['s', 'stride', 1],
	['p', 'padding', 0],
	['d', 'dilation', 1]
];
const token = /^([cmtxa])(\d*)((?:[spd]\d+)*)(u?)(?:@(\d+)(?:-(\d+))?)?(?:~([A-Za-z][A-Za-z0-9_]{0,19}))?$/;

export function writeRows(rows: readonly StackRow[]): string {
	const numberOf = (name: string) => rows.findIndex((row) => row.name === name) + 1;
	return rows
		.map((row, index) => {
			const { kind, kernel, from, other, name } = row;
			const numbers = settings
				.filter(([, field, usual]) => row[field] !== usual)
				.map(([letter, field]) => letter + row[field]);
			const window = isWindow(kind) ? kernel + numbers.join('') + (row.roundUp ? 'u' : '') : '';
			const inputs = [from, other].flatMap((input) => (input === null ? [] : numberOf(input)));
			const usual = freeName(usualName(rows, index, kind), namesBefore(rows, index));
			return (
				letters[kind] +
				window +
				(inputs.length ? `@${inputs.join('-')}` : '') +
				(name === usual ? '' : `~${name}`)
			);
		})
		.join('.');
}

const namesBefore = (rows: readonly StackRow[], index: number) => [
	pictureName,
	...rows.slice(0, index).map(({ name }) => name)
];

/** Reads as much as can be read; the notes say what was changed on the way. */
export function readRows(text: string): { rows: readonly StackRow[]; notes: StackNote[] } {
	const notes: StackNote[] = [];
	const tokens = text.split('.').filter(Boolean);
	if (tokens.length > mostRows) notes.push({ code: 'many', got: tokens.length, most: mostRows });
	const rows: StackRow[] = [];
	for (const each of tokens.slice(0, mostRows)) {
		const match = token.exec(each);
		if (match) rows.push(readRow(match, rows, notes));
		else notes.push({ code: 'unreadable', text: each.slice(0, 40) });
	}
	return { rows: mended(rows), notes };
}

function readRow(match: RegExpExecArray, rows: readonly StackRow[], notes: StackNote[]): StackRow {
	const [, letter, kernel, numbers, up, first, second, given] = match;
	const kind = kinds[letter];
	const names = namesBefore(rows, rows.length);
	const name = freeName(given ?? usualName(rows, rows.length, kind), names);
	if (given && name !== given) notes.push({ code: 'name', got: given, used: name });
	const number = (field: RowField, got: string | undefined, usual: number) => {
		if (!got) return usual;
		const used = nearest(field, Number(got));
		if (used !== Number(got)) notes.push({ code: 'number', layer: name, field, got, used });
		return used;
	};
	const input = (got: string | undefined) => {
		if (got === undefined) return null;
		const used = names[Number(got)] ?? names[names.length - 1];
		if (used !== names[Number(got)]) notes.push({ code: 'input', layer: name, got, used });
		return used;
	};
	const window = isWindow(kind);
	const read = settings.map(([mark, field, usual]) => {
		const got = new RegExp(`${mark}(\\d+)`).exec(numbers)?.[1];
		return [field, number(field, window ? got : undefined, usual)];
	});
	return {
		...{ name, kind, roundUp: kind === 'pool' && up === 'u' },
		kernel: number('kernel', window ? kernel : undefined, 1),
		...(Object.fromEntries(read) as Record<Exclude<RowField, 'kernel'>, number>),
		from: window || second !== undefined ? input(first) : null,
		other: window ? null : (input(second ?? first) ?? pictureName)
	};
}
