/**
 * Numbers about classifiers and their fully connected heads. Sizes are height × width, and × channels where there are
 * any: `picture=120x160` for the small classifier of the lessons, `map=7x7x512&units=4096` for any fully connected layer.
 */
import { arithmetic, classifierLayers, classifierSide, flattened, windowsOf } from '$lib/fcn';

type Ask = URLSearchParams;

export const classifierQuantities: Record<string, (ask: Ask) => number | string> = {
	/** entries of the vector that the classifier's last map is flattened to */
	flatLength: (ask) => flattened(...pictureOf(ask)).length,
	/** place in the flattened vector of line `row`, place `col`, channel `channel` (0) of a map: channel by channel */
	flatIndex: (ask) => {
		const [height, width] = sizes(ask, 'map', 2);
		return (whole(ask, 'channel', 0) * height + whole(ask, 'row')) * width + whole(ask, 'col');
	},
	/** weights of a fully connected layer, and with one bias for each unit */
	fcWeights: (ask) => product(sizes(ask, 'map', 3)) * whole(ask, 'units'),
	fcParameters: (ask) => (product(sizes(ask, 'map', 3)) + 1) * whole(ask, 'units'),
	/** weights of fc6 in the classifier that look at one place of the map */
	weightsPerPlace: () => layer('pool2').channels * layer('fc6').channels,
	/** multiply-adds of the classifier for one picture of its own size */
	multiplyAddsOfOne: () => arithmetic(classifierSide, classifierSide).once,
	/** sides of the classifier's map of scores, and how many scores of a class that are */
	scoreMap: (ask) => {
		const { rows, columns } = windowsOf(...pictureOf(ask));
		return `${rows}x${columns}`;
	},
	windows: (ask) => {
		const { rows, columns } = windowsOf(...pictureOf(ask));
		return rows * columns;
	},
	/** multiply-adds of the whole picture at once, of all its windows one by one, and how many times more those are */
	multiplyAddsOnce: (ask) => arithmetic(...pictureOf(ask)).once,
	multiplyAddsWindows: (ask) => arithmetic(...pictureOf(ask)).windows,
	multiplyAddsRatio: (ask) => {
		const { once, windows } = arithmetic(...pictureOf(ask));
		return windows / once;
	},
	/** VGG-16 as convolutions, fc6 without padding: five pools halve (rounded down), a 7×7 window takes 6 */
	vggScoreMap: (ask) =>
		pictureOf(ask)
			.map((side) => Math.floor(side / 32) - 6)
			.join('x')
};

const product = (numbers: readonly number[]) => numbers.reduce((all, each) => all * each, 1);

function layer(name: string) {
	const found = classifierLayers.find((each) => each.name === name);
	if (!found) throw new Error(`the classifier has no layer "${name}"`);
	return found;
}

function pictureOf(ask: Ask): [number, number] {
	const [height, width] = sizes(ask, 'picture', 2);
	return [height, width];
}

function sizes(ask: Ask, name: string, count: number): number[] {
	const text = ask.get(name) ?? '';
	const numbers = text.split('x').map(Number);
	if (numbers.length !== count || !numbers.every((each) => Number.isInteger(each) && each > 0))
		throw new Error(
			`the quantity needs "${name}", ${count} whole numbers from 1 such as ${'8x8x8'.slice(0, 2 * count - 1)}, got "${text}"`
		);
	return numbers;
}

function whole(ask: Ask, name: string, usual?: number): number {
	const text = ask.get(name);
	if (text === null && usual !== undefined) return usual;
	if (text === null || !/^\d+$/.test(text))
		throw new Error(
			`the quantity needs "${name}", a whole number, got ${text === null ? 'none' : `"${text}"`}`
		);
	return Number(text);
}
