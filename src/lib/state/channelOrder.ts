/** The order in which a layer's channels are shown. */
export const channelOrders = ['index', 'mean', 'max', 'sparsity', 'similarity'] as const;
export type ChannelOrder = (typeof channelOrders)[number];

/** One colour scale for each channel, or the same for all. */
export const channelScales = ['channel', 'shared'] as const;
export type ChannelScale = (typeof channelScales)[number];

/**
 * keys: [channels], what to sort by; NaN for a channel that has no such number → channel numbers, the largest key
 * first, equal ones by number, those without a key last.
 */
export function sortedChannels(keys: ArrayLike<number>): number[] {
	const rank = (channel: number) => (Number.isNaN(keys[channel]) ? -Infinity : keys[channel]);
	return Array.from({ length: keys.length }, (_, channel) => channel).sort((a, b) =>
		rank(a) === rank(b) ? a - b : rank(b) - rank(a)
	);
}
