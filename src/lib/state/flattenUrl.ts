/** What lesson 1's figure is set to, as text: `show=vector&thing=car&top=8&left=4`. Pixels, from 0. */
import { classifierLayers, classifierSide, thingNames, thingOf, type ThingName } from '$lib/fcn';

export const flattenViews = ['answer', 'map', 'vector', 'weights', 'size', 'places'] as const;
export type FlattenView = (typeof flattenViews)[number];

export interface FlattenState {
	show: FlattenView;
	thing: ThingName;
	/** where the thing's upper left corner lies */
	top: number;
	left: number;
	/** of the picture, a multiple of 4 */
	side: number;
	channel: number;
	/** row of fc6's matrix */
	unit: number;
}

/** The largest picture; beyond it nothing new is to be seen. */
export const largestSide = 64;
export const sideStep = 4;

const count = (name: string) => classifierLayers.find((layer) => layer.name === name)?.channels ?? 0;
export const channelCount = count('pool2');
export const unitCount = count('fc6');

export const usualFlatten: FlattenState = {
	show: 'answer',
	thing: 'car',
	top: 8,
	left: 8,
	side: classifierSide,
	channel: 5,
	unit: 0
};

/** mended: names of the parameters that held nothing legal, or nothing known. */
export function readFlatten(text: string): { state: FlattenState; mended: string[] } {
	const given = new URLSearchParams(text);
	const mended = [...given.keys()].filter((name) => !Object.hasOwn(usualFlatten, name));
	const among = <Name extends string>(name: string, names: readonly Name[], usual: Name): Name => {
		const value = given.get(name);
		const found = names.find((each) => each === value);
		if (value !== null && !found) mended.push(name);
		return found ?? usual;
	};
	const whole = (name: string, least: number, most: number, usual: number, step = 1) => {
		const value = given.get(name);
		if (value === null) return Math.min(most, usual);
		const number = /^\d+$/.test(value) ? Number(value) : usual;
		const nearest = Math.min(most, Math.max(least, Math.round(number / step) * step));
		if (String(nearest) !== value) mended.push(name);
		return nearest;
	};
	const show = among('show', flattenViews, usualFlatten.show);
	const thing = among('thing', thingNames, usualFlatten.thing);
	const side = whole('side', classifierSide, largestSide, usualFlatten.side, sideStep);
	const { height, width } = thingOf(thing);
	return {
		state: {
			show,
			thing,
			side,
			top: whole('top', 0, side - height, usualFlatten.top),
			left: whole('left', 0, side - width, usualFlatten.left),
			channel: whole('channel', 0, channelCount - 1, usualFlatten.channel),
			unit: whole('unit', 0, unitCount - 1, usualFlatten.unit)
		},
		mended
	};
}
