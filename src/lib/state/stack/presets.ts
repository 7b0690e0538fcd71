/**
 * The stacks that the Alignment Lab begins with. The published networks are those of `conv`; ours is read from the layers
 * that the network itself is built from; U-Net follows Ronneberger, Fischer & Brox, arXiv 1505.04597, figure 1: 3×3
 * convolutions without padding, 2×2 pools and up-convolutions, skips cropped and concatenated (here: `add`).
 */
import { fcn16s, fcn32s, fcn8s, type Layer } from '$lib/conv';
import { fcnLayers, headLayer } from '$lib/fcn';
import { newRow, pictureName, rowsOf, type StackRow } from './rows';

export const presetNames = ['fcn32s', 'fcn16s', 'fcn8s', 'ours', 'unet', 'own'] as const;
export type PresetName = (typeof presetNames)[number];

export interface Preset {
	readonly rows: readonly StackRow[];
	/** pixels along the picture's side */
	readonly picture: number;
}

const makers: Record<PresetName, () => Preset> = {
	fcn32s: () => ({ rows: rowsOf(fcn32s), picture: 500 }),
	fcn16s: () => ({ rows: rowsOf(fcn16s), picture: 500 }),
	fcn8s: () => ({ rows: rowsOf(fcn8s), picture: 500 }),
	ours: () => ({ rows: rowsOf(ours()), picture: 480 }),
	unet: () => ({ rows: rowsOf(unet()), picture: 572 }),
	own: () => ({ rows: small(), picture: 16 })
};

const made = new Map<PresetName, Preset>();

export function presetOf(name: PresetName): Preset {
	const preset = made.get(name) ?? makers[name]();
	made.set(name, preset);
	return preset;
}

export const isPresetName = (text: string): text is PresetName => presetNames.some((name) => name === text);

/** What the finest head of our network needs, without its two coarser ones; channels do not matter here. */
function ours(): Layer[] {
	const layers = fcnLayers({ channels: [1, 1, 1, 1, 1], fc: 1, classes: 1 });
	const unused = [headLayer['32s'], headLayer['16s']];
	return layers.filter(({ name }) => !unused.includes(name));
}

function unet(): Layer[] {
	const levels = [1, 2, 3, 4, 5];
	const pair = (stage: string): Layer[] =>
		[1, 2].map((n) => ({ name: `conv${stage}_${n}`, kind: 'conv', kernel: 3 }));
	const down = levels.flatMap((level): Layer[] => [
		...(level > 1 ? [{ name: `pool${level - 1}`, kind: 'pool', kernel: 2, stride: 2 } as const] : []),
		...pair(String(level))
	]);
	const up = levels
		.slice(0, -1)
		.reverse()
		.flatMap((level): Layer[] => [
			{ name: `up${level}`, kind: 'transposed', kernel: 2, stride: 2 },
			{ name: `crop${level}`, kind: 'crop', inputs: [`conv${level}_2`, `up${level}`] },
			{ name: `join${level}`, kind: 'add', inputs: [`up${level}`, `crop${level}`] },
			...pair(`${level}u`)
		]);
	return [{ name: pictureName, kind: 'input' }, ...down, ...up, { name: 'score', kind: 'conv', kernel: 1 }];
}

/** Small enough to count every unit: one pool, and back. */
function small(): StackRow[] {
	return [
		{ ...newRow('conv1_1', 'conv'), padding: 4 },
		newRow('pool1', 'pool'),
		{ ...newRow('conv2_1', 'conv'), padding: 0 },
		{ ...newRow('up1', 'transposed'), padding: 0 },
		newRow('crop1', 'crop')
	];
}
