/** The page of the network as a query: what is looked at, of which picture, and how. */
import { backendNames, heads, type BackendName, type HeadName, type Point } from '$lib/fcn';
import { CLASSES, type ClassName } from '$lib/scenes';
import { readOff, writeOff, type Off } from './fcnOff';
import { tourStops } from './fcnTour';
import { photographNames, type PhotographName } from './photographs';
import { noEdits, readEdits, writeEdits, type SceneEdits } from './sceneEdits';
import { readPlace, writePlace, type ZoomPlace } from './zoomPlace';
import { channelOrders, channelScales, type ChannelOrder, type ChannelScale } from './channelOrder';

export interface FcnChoice {
	/** the stop of the guided tour, from 1; 0 for none */
	readonly tour: number;
	/** number of a drawn street, from 1 */
	readonly scene: number;
	/** what was changed in that street */
	readonly edit: SceneEdits;
	/** a photograph in place of the street; '' for none */
	readonly photo: PhotographName | '';
	readonly head: HeadName;
	readonly backend: BackendName | 'auto';
	/** the opened layer's name; '' for none */
	readonly layer: string;
	/** the network's blocks that are drawn as one layer each */
	readonly folded: readonly string[];
	/** of that layer, from 0; null for the strongest, of the picture for red */
	readonly channel: number | null;
	/** the pinned pixel of the picture that is seen */
	readonly at: Point | null;
	/** by what the opened layer's channels are sorted */
	readonly sort: ChannelOrder;
	/** the class whose mask channels are compared with */
	readonly class: ClassName;
	/** whether all channels share one colour scale */
	readonly scale: ChannelScale;
	/** one place through all layers, in place of all channels of one */
	readonly film: boolean;
	/** how the result lies on the picture */
	readonly view: ResultView;
	/** how much the mask covers of the picture, in percent */
	readonly cover: number;
	/** where the picture ends and the mask begins, in percent of the width */
	readonly divider: number;
	/** the part of the picture that is seen, in all views of the result; null for the whole */
	readonly zoom: ZoomPlace | null;
	/** channels and layers that are switched off */
	readonly off: readonly Off[];
}

/** Mask over the picture, its outlines, picture beside mask, the three heads beside each other. */
export const resultViews = ['mask', 'outline', 'split', 'heads'] as const;
export type ResultView = (typeof resultViews)[number];

/** A parameter that makes no sense, and what was taken instead. */
export interface Unread {
	readonly name: string;
	readonly got: string;
	readonly used: string;
}

export const usualChoice: FcnChoice = {
	tour: 0,
	scene: 1,
	edit: noEdits,
	photo: '',
	head: '8s',
	backend: 'auto',
	layer: '',
	folded: [],
	channel: null,
	at: null,
	sort: 'index',
	class: 'road',
	scale: 'channel',
	film: false,
	view: 'mask',
	cover: 60,
	divider: 50,
	zoom: null,
	off: []
};

const mostScene = 999_999;

interface Parameter<Value> {
	/** the nearest value that makes sense */
	readonly read: (got: string) => Value;
	/** '' for the usual value where that has no word */
	readonly write: (value: Value) => string;
}

const same = (value: string) => value;

const among = <Name extends string>(names: readonly Name[], usual: Name): Parameter<Name> => ({
	read: (got) => names.find((name) => name === got) ?? usual,
	write: same
});

/** From 0 to `most`. */
const whole = (most: number, usual: number): Parameter<number> => ({
	read: (got) =>
		got && Number.isFinite(Number(got)) ? Math.round(Math.min(most, Math.max(0, Number(got)))) : usual,
	write: String
});

/** In the order of the address. Which layers and pixels there are is known only when network and picture are there. */
const parameters: { readonly [Name in keyof FcnChoice]: Parameter<FcnChoice[Name]> } = {
	tour: whole(tourStops.length, usualChoice.tour),
	scene: { read: sceneNumber, write: String },
	edit: { read: (got) => (got ? readEdits(got) : noEdits), write: writeEdits },
	photo: among(['', ...photographNames] as const, usualChoice.photo),
	head: among(heads, usualChoice.head),
	backend: among(['auto', ...backendNames] as const, usualChoice.backend),
	layer: { read: (got) => /^\w{0,30}$/.exec(got)?.[0] ?? '', write: same },
	folded: {
		read: (got) => [...new Set(got.split(',').filter((name) => /^\w{1,30}$/.test(name)))],
		write: (names) => names.join(',')
	},
	channel: {
		read: (got) => (/^\d{1,4}$/.test(got) ? Number(got) : null),
		write: (channel) => (channel === null ? '' : String(channel))
	},
	at: { read: readPoint, write: (at) => (at ? `${at.x},${at.y}` : '') },
	sort: among(channelOrders, usualChoice.sort),
	class: among(CLASSES, usualChoice.class),
	scale: among(channelScales, usualChoice.scale),
	film: { read: (got) => got === '1', write: (film) => (film ? '1' : '') },
	view: among(resultViews, usualChoice.view),
	cover: whole(100, usualChoice.cover),
	divider: whole(100, usualChoice.divider),
	zoom: { read: readPlace, write: writePlace },
	off: { read: readOff, write: writeOff }
};

const names = Object.keys(parameters) as (keyof FcnChoice)[];

/** Never throws: what cannot be read falls back to the nearest legal value. */
export function parseFcnQuery(query: string): { choice: FcnChoice; unread: Unread[] } {
	const params = new URLSearchParams(query);
	const choice: Partial<Record<keyof FcnChoice, unknown>> = {};
	const unread: Unread[] = [];
	for (const name of names) {
		const got = params.get(name) ?? written(usualChoice, name);
		choice[name] = parameters[name].read(got);
		const used = written(choice as FcnChoice, name);
		if (used !== got) unread.push({ name, got: got.slice(0, 40), used: used.slice(0, 60) });
	}
	return { choice: choice as FcnChoice, unread };
}

/** Without `?`; only what differs from the usual. */
export function fcnQuery(choice: FcnChoice): string {
	return names
		.filter((name) => written(choice, name) !== written(usualChoice, name))
		.map((name) => `${name}=${written(choice, name)}`)
		.join('&');
}

function written<Name extends keyof FcnChoice>(choice: FcnChoice, name: Name): string {
	return parameters[name].write(choice[name]);
}

/** The nearest number that a street can have. */
export function sceneNumber(got: string | number): number {
	const number = Math.round(Number(got));
	return Number.isNaN(number) ? usualChoice.scene : Math.min(mostScene, Math.max(1, number));
}

function readPoint(got: string): Point | null {
	const [, x, y] = /^(\d{1,5}),(\d{1,5})$/.exec(got) ?? [];
	return x === undefined ? null : { x: Number(x), y: Number(y) };
}
