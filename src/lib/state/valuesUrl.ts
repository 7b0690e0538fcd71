/** Value sources as text in a URL, and back. Hostile text gives the nearest readable source and a note. */
import { limited, type Preset, type ValueSource } from './values';

/** Above this many numbers a link carries as few as it can: a preset and the edits, or a list without its last zeros. */
const longestList = 144;

export interface ValueNote {
	code: 'value-not-a-number' | 'value-too-large' | 'preset-unknown';
	got: string;
}

/**
 * @param text as it stands in the URL
 * @param presets names allowed here
 * @param fallback what an unreadable text becomes
 */
export function parseValues(
	text: string,
	presets: readonly Preset[],
	fallback: ValueSource
): { source: ValueSource; note: ValueNote | null } {
	const [head, ...editTexts] = text.split(';');
	const edits = new Map<number, number>();
	let note: ValueNote | null = null;
	const within = (value: number, got: string) => {
		if (limited(value) !== value) note ??= { code: 'value-too-large', got: shortened(got) };
		return limited(value);
	};
	for (const edit of editTexts) {
		const [index, value] = edit.split('=').map(Number);
		if (Number.isInteger(index) && index >= 0 && Number.isFinite(value))
			edits.set(index, within(value, edit));
		else note ??= { code: 'value-not-a-number', got: shortened(edit) };
	}

	if (/^[a-z]/i.test(head) && !/^(nan|infinity)\b/i.test(head)) {
		const [name, seedText = '1'] = head.split(':');
		const base = presets.find((each) => each === name);
		if (!base)
			return { source: { ...fallback, edits }, note: { code: 'preset-unknown', got: shortened(head) } };
		const seed = Number(seedText);
		return { source: { base, seed: seedIn(seed), list: [], edits }, note };
	}
	const list = head.split(',').map((item) => {
		const value = Number(item);
		if (item.trim() !== '' && Number.isFinite(value)) return within(value, item);
		note ??= { code: 'value-not-a-number', got: shortened(item) };
		return 0;
	});
	return { source: { base: 'list', seed: 1, list, edits }, note };
}

/** Seeds are whole numbers 0 … 65535. */
export function seedIn(seed: number): number {
	return Number.isFinite(seed) ? Math.abs(Math.round(seed)) % 2 ** 16 : 1;
}

/** `values` are the numbers that the source gives now. */
export function formatValues(source: ValueSource, values: Float64Array): string {
	const edits = [...source.edits].filter(([index]) => index < values.length);
	if (values.length <= longestList && (source.base === 'list' || edits.length > 0)) {
		return Array.from(values, String).join(',');
	}
	// Zeros at the end of a list come back by themselves.
	if (source.base === 'list') {
		const end = values.findLastIndex((value) => value !== 0) + 1;
		return Array.from(values.subarray(0, Math.max(1, end)), String).join(',');
	}
	const head = source.base === 'random' ? `random:${source.seed}` : source.base;
	return [head, ...edits.map(([index, value]) => `${index}=${value}`)].join(';');
}

function shortened(text: string): string {
	return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
