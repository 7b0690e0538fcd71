/** What lesson 6's figure is set to, as text: `show=map&street=3&row=9&col=12&grow=22&name=car`. */
import { classifierLayers, classifierSide, classifierStride, windowsOf } from '$lib/fcn';

export const fcToConvViews = ['head', 'kernel', 'same', 'pointwise', 'map', 'windows'] as const;
export type FcToConvView = (typeof fcToConvViews)[number];

/** The street as the classifier sees it. */
export const sceneHeight = 120;
export const sceneWidth = 160;

/** Windows of the whole street, four pixels apart. */
export const sceneWindows = windowsOf(sceneHeight, sceneWidth);

/** How far the picture can grow, from one window to the whole street. */
export const mostGrowth = sceneWindows.rows - 1;

export const lastStreet = 99;
const units = classifierLayers.find(({ name }) => name === 'fc6')?.channels ?? 1;
export const lastUnit = units - 1;

export interface FcToConvState {
	show: FcToConvView;
	/** seed of the street, from 1 */
	street: number;
	/** the window, in steps of four pixels from the street's upper left corner */
	row: number;
	col: number;
	/** 0: the picture is the window; `mostGrowth`: the whole street */
	grow: number;
	/** index of the class whose scores are shown */
	name: number;
	/** row of fc6's matrix */
	unit: number;
}

export const usualFcToConv: FcToConvState = {
	show: 'head',
	street: 22,
	row: 12,
	col: 2,
	grow: 0,
	name: 4,
	unit: 0
};

/** mended: names of the parameters that held nothing legal, or nothing known. */
export function readFcToConv(text: string): { state: FcToConvState; mended: string[] } {
	const given = new URLSearchParams(text);
	const mended = [...given.keys()].filter((name) => !Object.hasOwn(usualFcToConv, name));
	const shown = given.get('show');
	const show = fcToConvViews.find((view) => view === shown);
	if (shown !== null && !show) mended.push('show');
	const whole = (name: Exclude<keyof FcToConvState, 'show'>, least: number, most: number) => {
		const value = given.get(name);
		if (value === null) return usualFcToConv[name];
		const number = /^\d+$/.test(value) ? Number(value) : usualFcToConv[name];
		const nearest = Math.min(most, Math.max(least, number));
		if (String(nearest) !== value) mended.push(name);
		return nearest;
	};
	const last = classifierLayers[classifierLayers.length - 1];
	return {
		state: {
			show: show ?? usualFcToConv.show,
			street: whole('street', 1, lastStreet),
			row: whole('row', 0, sceneWindows.rows - 1),
			col: whole('col', 0, sceneWindows.columns - 1),
			grow: whole('grow', 0, mostGrowth),
			name: whole('name', 0, last.channels - 1),
			unit: whole('unit', 0, lastUnit)
		},
		mended
	};
}

export interface Region {
	/** in pixels of the street */
	top: number;
	left: number;
	height: number;
	width: number;
}

/** The picture that is given to the classifier: it holds the window, and starts whole steps away from it. */
export function regionOf({ row, col, grow }: Pick<FcToConvState, 'row' | 'col' | 'grow'>): Region {
	const share = grow / mostGrowth;
	const steps = Math.round(share * (sceneWindows.columns - 1));
	const start = (at: number, count: number, grown: number) =>
		Math.min(at, Math.max(0, Math.round(at * (1 - share)), at - grown), count - 1 - grown);
	return {
		top: classifierStride * start(row, sceneWindows.rows, grow),
		left: classifierStride * start(col, sceneWindows.columns, steps),
		height: classifierSide + classifierStride * grow,
		width: classifierSide + classifierStride * steps
	};
}
