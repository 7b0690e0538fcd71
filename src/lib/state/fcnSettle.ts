/** What the address asks for and the network or the picture lacks: the nearest that they have. */
import type { FcnLayer, Size } from '$lib/fcn';
import { legalOff, writeOff } from './fcnOff';
import type { FcnChoice, Unread } from './fcnUrl';
import { blockNames } from './layerFacts';
import { fittingEdits, streetNumber, writeEdits } from './sceneEdits';

interface Settled {
	readonly choice: FcnChoice;
	/** what was refused */
	readonly refused: readonly Unread[];
}

/** layers: none while they are not known; seen: the same of the picture */
export function settled(choice: FcnChoice, layers: readonly FcnLayer[], seen: Size | undefined): Settled {
	const refused: Unread[] = [];
	const refuse = (name: string, got: string, change: Partial<FcnChoice>, used = '') => {
		choice = { ...choice, ...change };
		refused.push({ name, got: got.slice(0, 40), used: used.slice(0, 60) });
	};
	const layer = layers.find(({ name }) => name === choice.layer);
	if (layers.length && choice.layer && !layer) refuse('layer', choice.layer, { layer: '', channel: null });
	else if (choice.channel !== null && layer && choice.channel >= layer.channels)
		refuse('channel', String(choice.channel), { channel: null });

	const known = layers.length && choice.folded.length ? blockNames(layers) : choice.folded;
	const folded = choice.folded.filter((name) => known.includes(name));
	if (folded.length < choice.folded.length)
		refuse('folded', choice.folded.join(','), { folded }, folded.join(','));

	const off = layers.length ? legalOff(choice.off, layers) : choice.off;
	const asked = writeOff(choice.off);
	if (writeOff(off) !== asked) refuse('off', asked, { off }, writeOff(off));

	const written = writeEdits(choice.edit);
	const edit = written ? fittingEdits(streetNumber(choice.scene), choice.edit) : choice.edit;
	if (writeEdits(edit) !== written) refuse('edit', written, { edit }, writeEdits(edit));

	const { at } = choice;
	if (at && seen && (at.x >= seen.width || at.y >= seen.height)) {
		const inside = { x: Math.min(at.x, seen.width - 1), y: Math.min(at.y, seen.height - 1) };
		refuse('at', `${at.x},${at.y}`, { at: inside }, `${inside.x},${inside.y}`);
	}
	return { choice, refused };
}
