/** What the numbers of the network are called. */
import type { FcnLayer, Unit } from '$lib/fcn';
import type { FcnWords } from '$lib/i18n/fcn';
import { CLASSES } from '$lib/scenes';

/** Layers behind the score layers have a channel for each class, the picture one for each colour. */
export function channelName(words: FcnWords, layer: string, channel: number): string {
	if (layer === 'input' || layer === 'picture') return words.pixel.colours[channel];
	const isScores = /^(score|up|fuse)/.test(layer);
	return isScores ? words.classes[CLASSES[channel]] : words.pixel.channel(channel);
}

export const unitName = (words: FcnWords, { layer, channel, y, x }: Unit): string =>
	words.pixel.unit(layer, channelName(words, layer, channel), y, x);

/** Whether its sum has parts that can be added one after the other. */
export const isSummed = (kind: FcnLayer['kind']): boolean => kind === 'conv' || kind === 'transposed';
