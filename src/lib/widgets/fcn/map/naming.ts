/** The map's sentences, with the numbers written as the language does. */
import type { StrongestMap } from '$lib/fcn';
import { countText, shortNumber } from '$lib/render/format';
import type { Block, DrawnNode } from '$lib/render/network';
import type { FcnMap } from '$lib/state/fcnMap.svelte';
import type { DrawnFacts, Sides } from '$lib/state/inspected';
import type { Language } from '$lib/i18n';
import type { FcnWords } from '$lib/i18n/fcn';

type MapWords = FcnWords['map'];

/** 1 000 for whole numbers, ⅛ as 1/8 for strides finer than the picture, 3 × 1 where the two sides differ. */
export function pixelCount(value: Sides, language: Language): string {
	if (typeof value !== 'number')
		return value[0] === value[1] ? pixelCount(value[0], language) : bothSides(value, language);
	if (value < 1 && Number.isInteger(1 / value)) return `1/${1 / value}`;
	return countText(value, language);
}

/** 3 × 3, also where both sides are the same. */
export function bothSides(value: Sides, language: Language): string {
	const sides = typeof value === 'number' ? [value, value] : value;
	return sides.map((side) => pixelCount(side, language)).join(' × ');
}

/** What kind of layer it is; of the reader's own networks, what its file calls it. */
export const kindOf = ({ kind, type = '' }: DrawnFacts, words: MapWords): string =>
	kind === 'other' ? type : words.kinds[kind];

/**
 * What a block is called: what its layers' names share; of the reader's own networks, whose layers may be called anything,
 * the size of the maps that it begins with.
 */
export function blockName(map: FcnMap, block: Block, words: MapWords): string {
	if (!map.own) return block.last && block.name === block.members[0] ? words.head : block.name;
	const sizeOf = (each: Block) => words.size(...(map.sizeBefore(each).map(String) as [string, string]));
	const alike = map.blocks.filter((each) => sizeOf(each) === sizeOf(block));
	return alike.length > 1 ? `${sizeOf(block)} (${alike.indexOf(block) + 1})` : sizeOf(block);
}

/** How many layers a node stands for; null where it is one. */
export function blockText(map: FcnMap, node: DrawnNode, words: MapWords): string | null {
	const block = map.blockOf(node);
	if (!block) return null;
	const count = node.members.length;
	return map.own ? words.layers(count) : words.block(blockName(map, block, words), count);
}

/** 3.14, −0.02: three digits are enough to read. */
export const written = shortNumber;

/** Layer, kind, shape, channel shown and its range. block: how many layers it stands for, in words */
export function accessibleName(
	facts: DrawnFacts,
	shown: StrongestMap | undefined,
	node: DrawnNode,
	block: string | null,
	words: MapWords
): string {
	const { layer, kind, shape } = facts;
	const parts = [words.name(layer.name, kindOf(facts, words), words.shape(...shape))];
	if (block) parts.unshift(block);
	if (shown) parts.push(words.values(shown.channel, written(shown.least), written(shown.most)));
	else if (kind !== 'input') parts.push(words.computing);
	if (node.inputs.length > 1) parts.push(words.from(node.inputs.join(' + ')));
	return parts.join(', ');
}
