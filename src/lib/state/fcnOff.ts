/**
 * What is switched off, as the address says it: layers in a row, `conv4_1:1,5-9;score_pool3`, with the channels of
 * each, from 0, or without any for the whole layer.
 */
import { followersOf, type FcnLayer } from '$lib/fcn';

export interface Off {
	readonly layer: string;
	/** rising; null for all of them */
	readonly channels: readonly number[] | null;
}

const mostLayers = 40;
const mostChannels = 4096;

/** Leaves out what cannot be read. */
export function readOff(got: string): readonly Off[] {
	const off = got.split(';', mostLayers).flatMap((piece): Off[] => {
		const [, layer, list] = /^(\w{1,30})(?::([\d,-]+))?$/.exec(piece) ?? [];
		if (layer === undefined) return [];
		if (list === undefined) return [{ layer, channels: null }];
		const channels = readChannels(list);
		return channels.length ? [{ layer, channels }] : [];
	});
	return off.filter(({ layer }, n) => off.findIndex((each) => each.layer === layer) === n);
}

export const writeOff = (off: readonly Off[]): string =>
	off.map(({ layer, channels }) => (channels ? `${layer}:${writeChannels(channels)}` : layer)).join(';');

/** '1, 5-9' → [1, 5, 6, 7, 8, 9]; what is no number or range is left out. */
export function readChannels(got: string): number[] {
	const found = got.split(',').flatMap((piece) => {
		const [, first, last = first] = /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/.exec(piece) ?? [];
		if (first === undefined) return [];
		const count = Math.min(mostChannels, Number(last) - Number(first) + 1);
		return Array.from({ length: Math.max(0, count) }, (_, n) => Number(first) + n);
	});
	return [...new Set(found)].sort((a, b) => a - b);
}

/** [1, 5, 6, 7, 8, 9] → '1,5-9' */
export function writeChannels(channels: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const channel of channels) {
		const run = runs.at(-1);
		if (run && run[1] === channel - 1) run[1] = channel;
		else runs.push([channel, channel]);
	}
	return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(',');
}

/** Without what the network has not; the picture itself cannot be switched off. All channels are the whole layer. */
export function legalOff(off: readonly Off[], layers: readonly FcnLayer[]): readonly Off[] {
	return off.flatMap(({ layer, channels }): Off[] => {
		const found = layers.find(({ name, kind }) => name === layer && kind !== 'input');
		if (!found) return [];
		const there = channels?.filter((channel) => channel < found.channels) ?? null;
		if (there?.length === 0) return [];
		return [{ layer, channels: there?.length === found.channels ? null : there }];
	});
}

/** What is switched off with this layer's channels set anew; none brings all of them back. */
export function withChannels(
	off: readonly Off[],
	layer: string,
	channels: readonly number[] | null
): readonly Off[] {
	const others = off.filter((each) => each.layer !== layer);
	return channels?.length === 0 ? others : [...others, { layer, channels }];
}

/** By layer, the channels that are zeroed. */
export function zeroed(off: readonly Off[], layers: readonly FcnLayer[]): Record<string, readonly number[]> {
	return Object.fromEntries(
		legalOff(off, layers).map(({ layer, channels }) => {
			const count = layers.find(({ name }) => name === layer)?.channels ?? 0;
			return [layer, channels ?? Array.from({ length: count }, (_, n) => n)];
		})
	);
}

/** Names of the layers whose maps are not the same when one of these is switched on or off. */
export function reachedBy(off: readonly Off[], layers: readonly FcnLayer[]): ReadonlySet<string> {
	return new Set(off.flatMap(({ layer }) => [layer, ...followersOf(layers, layer)]));
}
