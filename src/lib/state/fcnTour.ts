/**
 * The guided tour of the network's page. Each stop is a state of the page: what an address says, and the part that is
 * spoken of. All of it is about the first drawn street and the network that is shipped; the pixel 108,24 is on a lamp
 * post in front of the sky.
 */
export interface TourStop {
	readonly name: TourStopName;
	/** the page's query, without `tour` */
	readonly query: string;
	/** id of the element that is scrolled to and outlined */
	readonly part: string;
}

export type TourStopName = 'classes' | 'map' | 'edges' | 'sum' | 'road' | 'coarse' | 'score' | 'ablation';

export const tourStops: readonly TourStop[] = [
	{ name: 'classes', query: '', part: 'result' },
	{ name: 'map', query: '', part: 'network' },
	{ name: 'edges', query: 'layer=conv1_2&channel=12', part: 'channels' },
	{ name: 'sum', query: 'layer=conv1_1&channel=3&at=108,24', part: 'number' },
	{ name: 'road', query: 'layer=conv5_3&channel=1&sort=similarity', part: 'channels' },
	{ name: 'coarse', query: 'head=32s&layer=fc7&channel=174&at=108,24', part: 'channels' },
	{ name: 'score', query: 'at=108,24', part: 'score' },
	{ name: 'ablation', query: 'at=108,24&off=score_pool3', part: 'ablation' }
];
