/** The map's sentences, with the numbers written as the language does. */
import type { StrongestMap } from '$lib/fcn';
import { shortNumber } from '$lib/render/format';
import type { DrawnNode } from '$lib/render/network';
import type { LayerFacts } from '$lib/state/layerFacts';
import type { Language } from '$lib/i18n';
import type { FcnWords } from '$lib/i18n/fcn';

type MapWords = FcnWords['map'];

/** 1 000 for whole numbers, ⅛ as 1/8 for strides finer than the picture. */
export function pixelCount(value: number, language: Language): string {
	if (value < 1 && Number.isInteger(1 / value)) return `1/${1 / value}`;
	return value.toLocaleString(language, { maximumFractionDigits: 2 });
}

/** 3.14, −0.02: three digits are enough to read. */
export const written = shortNumber;

/** Layer, kind, shape, channel shown and its range; for a block, how many layers it stands for. */
export function accessibleName(
	{ layer, kind, shape }: LayerFacts,
	shown: StrongestMap | undefined,
	node: DrawnNode,
	block: string | null,
	words: MapWords
): string {
	const parts = [words.name(layer.name, words.kinds[kind], words.shape(...shape))];
	if (block) parts.unshift(words.block(block, node.members.length));
	if (shown) parts.push(words.values(shown.channel, written(shown.least), written(shown.most)));
	else if (kind !== 'input') parts.push(words.computing);
	if (node.inputs.length > 1) parts.push(words.from(node.inputs.join(' + ')));
	return parts.join(', ');
}
