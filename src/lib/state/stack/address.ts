/**
 * The Alignment Lab in the address.
 *
 *   net=fcn8s      a stack to begin with; `layers=…` is one of one's own (see `text.ts`)
 *   i=224          pixels of the picture, where it is not the stack's usual number
 *   view=whole     the part of the line that is drawn
 *   at=upscore:19  the layer looked at, and the unit pinned in it
 */
import { views, type View } from './bands';
import { isPresetName, presetOf, type PresetName } from './presets';
import { nearest, pictureName, type StackRow } from './rows';
import { readRows, writeRows, type StackNote } from './text';

export type AlignmentNote =
	| StackNote
	| { code: 'net'; got: string; used: PresetName }
	| { code: 'picture'; got: string; used: number }
	| { code: 'view'; got: string }
	| { code: 'layer'; got: string };

export interface Address {
	readonly net: PresetName;
	readonly rows: readonly StackRow[];
	readonly picture: number;
	readonly view: View;
	/** the layer chosen, and a unit of it; null for what is usual */
	readonly layer: string | null;
	readonly unit: number | null;
}

export const usualNet: PresetName = 'fcn32s';

/** Reads what `writeAddress` writes; what is not legal becomes the nearest that is, and a note. */
export function readAddress(query: string): { address: Address; notes: AlignmentNote[] } {
	const given = new URLSearchParams(query);
	const notes: AlignmentNote[] = [];
	const read = readRows(given.get('layers') ?? '');
	const wanted = given.get('net') ?? (given.has('layers') ? 'own' : usualNet);
	const known = isPresetName(wanted) ? wanted : usualNet;
	if (known !== wanted) notes.push({ code: 'net', got: wanted, used: known });
	notes.push(...read.notes);
	const net = read.rows.length > 0 ? 'own' : known;
	const rows = read.rows.length > 0 ? read.rows : presetOf(net).rows;

	let picture = presetOf(net).picture;
	const pixels = given.get('i');
	if (pixels !== null) {
		const number = pixels.trim() === '' ? NaN : Number(pixels);
		if (!Number.isNaN(number)) picture = nearest('picture', number);
		if (picture !== number) notes.push({ code: 'picture', got: pixels, used: picture });
	}
	const part = given.get('view') ?? 'start';
	const view = views.find((known) => known === part) ?? 'start';
	if (view !== part) notes.push({ code: 'view', got: part });

	const [layer, unit] = (given.get('at') ?? '').split(':');
	const there = layer === pictureName || rows.some(({ name }) => name === layer);
	if (layer !== '' && !there) notes.push({ code: 'layer', got: layer });
	return {
		address: {
			...{ net, rows, picture, view },
			layer: there ? layer : null,
			unit: there && /^\d{1,6}$/.test(unit ?? '') ? Number(unit) : null
		},
		notes
	};
}

/** Only what differs from the usual, without `?`. */
export function writeAddress({ net, rows, picture, view, layer, unit }: Address): string {
	const preset = presetOf(net);
	const own = writeRows(rows);
	const parts: string[] = [];
	if (own !== writeRows(preset.rows)) parts.push(`layers=${own}`);
	else if (net !== usualNet) parts.push(`net=${net}`);
	if (picture !== preset.picture) parts.push(`i=${picture}`);
	if (view !== 'start') parts.push(`view=${view}`);
	if (layer !== null) parts.push(`at=${layer}${unit === null ? '' : `:${unit}`}`);
	return parts.join('&');
}
