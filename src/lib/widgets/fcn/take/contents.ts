/** What the panel's files are called and made of. */
import type { MapsSnapshot } from '$lib/export';
import { headLayer, type FeatureMaps, type LabelMap, type Picture } from '$lib/fcn';
import { CLASSES, LABEL_COLOURS } from '$lib/scenes';
import type { FcnInspector } from '$lib/state/fcnInspector.svelte';
import { writeOff } from '$lib/state/fcnOff';
import { noEdits, writeEdits } from '$lib/state/sceneEdits';
import type { Pixels } from '../paint';

type Shown = Pick<FcnInspector, 'choice' | 'pictures'>;

const edited = ({ choice }: Shown) => writeEdits(choice.edit) !== writeEdits(noEdits);

/** "street-12-edited-ablated": which picture it is of, and whether something was changed. */
export function stemOf(shown: Shown): string {
	const { choice, pictures } = shown;
	const parts: string[] = {
		street: [`street-${choice.scene}`, ...(edited(shown) ? ['edited'] : [])],
		photo: [choice.photo],
		file: ['own-picture'],
		camera: ['camera']
	}[pictures.source];
	return [...parts, ...(choice.off.length ? ['ablated'] : [])].join('-');
}

export const maskStem = (shown: Shown, { head }: Pick<LabelMap, 'head'>) => `${stemOf(shown)}-mask-${head}`;
export const mapsStem = (shown: Shown, layer: string) => `${stemOf(shown)}-${layer}`;

/** The same as sentences, for a notebook. */
function sourceOf(shown: Shown): string {
	const { choice, pictures } = shown;
	const own = (what: string) =>
		`${what}. What these files hold was computed from it on the reader's own device, and is nowhere else.`;
	const picture = {
		street: `Drawn street ${choice.scene}${edited(shown) ? ', with changes' : ''}.`,
		photo: `The photograph "${choice.photo}".`,
		file: own("A picture of the reader's own"),
		camera: own('A picture of the camera')
	}[pictures.source];
	return choice.off.length ? `${picture} Switched off: \`${writeOff(choice.off)}\`.` : picture;
}

/** address: of this very state; an own picture has none */
export function snapshotOf(
	inspector: Shown,
	{ placement }: Picture,
	labels: LabelMap,
	{ layer, channels, height, width, mean, strength, least, most }: FeatureMaps,
	headName: string,
	address: string
): MapsSnapshot {
	return {
		layer,
		head: headName,
		source: sourceOf(inspector),
		mapsFile: `${mapsStem(inspector, layer)}.npy`,
		maskFile: `${maskStem(inspector, labels)}.npy`,
		shape: [channels, height, width],
		mean,
		strength,
		least,
		most,
		stride: placement.frame.height / height,
		corner: [placement.top, placement.left],
		maskShape: [labels.height, labels.width],
		mask: labels.labels,
		classes: CLASSES,
		colours: LABEL_COLOURS.slice(0, CLASSES.length),
		scores: headLayer[labels.head] === layer,
		url: inspector.pictures.own ? undefined : address
	};
}

/** Nothing shines through, whatever the fourth bytes are. */
export function opaque({ width, height, rgba }: Pixels): Pixels {
	const bytes = rgba.map((byte, n) => (n % 4 === 3 ? 255 : byte));
	return { width, height, rgba: bytes };
}

export function canvasOf({ width, height, rgba }: Pixels): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	canvas.getContext('2d')?.putImageData(new ImageData(rgba, width, height), 0, 0);
	return canvas;
}
