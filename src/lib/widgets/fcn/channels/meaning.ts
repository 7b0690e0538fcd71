import type { FcnWords } from '$lib/i18n/fcn';
import type { Inspected } from '$lib/state/inspected';
import { channelName } from '../pixel/names';

/** The class that a channel scores, or the colour that it is; '' where only training knows what it is for. */
export function meaningOf({ own }: Inspected, words: FcnWords, layer: string, channel: number): string {
	if (own) return '';
	const name = channelName(words, layer, channel);
	return name === words.pixel.channel(channel) ? '' : name;
}
