/** What of the network can be taken along now, each as a file. */
import { mapShapes, type FeatureMaps } from '$lib/fcn';
import type { FcnWords } from '$lib/i18n/fcn';
import type { FcnSources } from '$lib/state/fcnSources.svelte';
import { maskPixels, picturePixels } from '../result/paint';
import { mapsStem, maskStem, snapshotOf, stemOf } from './contents';
import { numbersFile, Saving } from './saving.svelte';

export type Figure = 'network' | 'scores';

/** Puts a figure where it is laid out, hands it over, and takes it away. Null where there is none. */
export type Draw = <Result>(
	figure: Figure,
	use: (svg: SVGSVGElement) => Promise<Result>
) => Promise<Result | null>;

const usualLayer = 'conv3_1';
/** PNG files of figures have so many pixels per CSS pixel. */
const sharpness = 2;

/** Created by a component. */
export class Taking {
	readonly sources: FcnSources;
	readonly saving: Saving;
	readonly #words: FcnWords;

	constructor(sources: FcnSources, words: FcnWords) {
		[this.sources, this.#words] = [sources, words];
		this.saving = new Saving(words.take);
	}

	get inspector(): FcnSources['result']['inspector'] {
		return this.sources.result.inspector;
	}

	/** whose maps: the opened layer, until another is chosen here */
	layer: string = $derived.by(() => this.inspector.choice.layer || usualLayer);

	/** whether there is a thumbnail for every layer */
	readonly complete: boolean = $derived.by(() => {
		const { layers, maps } = this.inspector;
		return layers.length > 0 && layers.length === Object.keys(maps).length + 1;
	});

	readonly headName: string = $derived.by(() => {
		const { labels, choice } = this.inspector;
		return this.#words.head.names[labels?.head ?? choice.head];
	});

	/** what the figures are called, inside of their files */
	readonly titles: Readonly<Record<Figure, string>> = $derived.by(() => {
		const { x, y } = this.inspector.choice.at ?? { x: 0, y: 0 };
		const { network, scores } = this.#words.take.figure;
		return { network: network(this.headName), scores: scores(this.headName, x, y) };
	});

	/** [channels, height, width] of the layer's maps; null before there is a picture */
	readonly shape: readonly [number, number, number] | null = $derived.by(() => {
		const { picture, layers } = this.inspector;
		if (!picture || !layers.some(({ name }) => name === this.layer)) return null;
		const { height, width } = picture.placement.frame;
		const [rows, columns, channels] = mapShapes(layers, height, width)[this.layer];
		return [channels, rows, columns];
	});

	async savePicture(): Promise<void> {
		const { picture } = this.inspector;
		if (picture) await this.saving.savePixels(stemOf(this.inspector), picturePixels(picture));
	}

	async saveMask(kind: 'png' | 'npy'): Promise<void> {
		const { labels } = this.inspector;
		if (!labels) return;
		const name = maskStem(this.inspector, labels);
		if (kind === 'png') await this.saving.savePixels(name, maskPixels(labels, null));
		else await this.saving.save(numbersFile(name, [labels.height, labels.width], labels.labels));
	}

	saveMaps(): Promise<void> {
		return this.saving.save(async () => {
			const name = mapsStem(this.inspector, this.layer);
			const maps = await this.#read();
			return maps && numbersFile(name, [maps.channels, maps.height, maps.width], maps.data)();
		});
	}

	/** address: of the page as it is now */
	saveNotebook(address: string): Promise<void> {
		return this.saving.save(async () => {
			const { mapsNotebook } = await this.saving.load();
			const maps = await this.#read();
			const { picture, labels } = this.inspector;
			if (!maps || !picture || !labels) return null;
			const snapshot = snapshotOf(this.inspector, picture, labels, maps, this.headName, address);
			return { name: `${mapsStem(this.inspector, maps.layer)}.ipynb`, content: mapsNotebook(snapshot) };
		});
	}

	saveFigure(figure: Figure, kind: 'svg' | 'png', draw: Draw): Promise<void> {
		return this.saving.save(async () => {
			const { fontCss, pngFile, svgFile } = await this.saving.load();
			const { labels, choice } = this.inspector;
			const what = figure === 'scores' && choice.at ? `scores-${choice.at.x}-${choice.at.y}` : 'network';
			const name = `${stemOf(this.inspector)}-${what}-${labels?.head ?? choice.head}.${kind}`;
			return draw(figure, async (svg) => {
				const text = svgFile(svg, { title: this.titles[figure], fontCss: await fontCss(svg) });
				return { name, content: kind === 'svg' ? text : await pngFile(text, sharpness) };
			});
		});
	}

	/** The maps, as long as they are of the mask that is shown. */
	async #read(): Promise<FeatureMaps | null> {
		const { inspector, layer } = this;
		const before = inspector.labels;
		const maps = await inspector.ask((fcn) => fcn.featureMaps(layer));
		return before === inspector.labels ? maps : null;
	}
}
