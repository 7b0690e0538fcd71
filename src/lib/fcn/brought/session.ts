/**
 * A model that a reader brought, on the backend of the site's own network: opened from files, run on a picture, its maps
 * read back when they are asked for. When a backend goes away, it is opened and run again on the next one.
 */
import { cast, tensor4d, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import { FcnError } from '../errors';
import type { MapShape } from '../layers';
import type { Picture } from '../picture/frame';
import { featureMapsOf, strongestMapOf, type FeatureMaps, type StrongestMap } from '../results';
import type { Runtime } from '../runtime';
import { mapBudget, mostMapBytes } from './budget';
import { readFiles, type BroughtFiles } from './files';
import { openGraphModel } from './graphModel';
import { prepared, type InputSettings } from './input';
import { layersOf, mapShapeOf, type BroughtLayers } from './layers';
import { openLayersModel } from './layersModel';
import type { BroughtInput, OpenedModel } from './model';
import { orRefusal, Refused, type Refusal } from './refusal';

export interface BroughtDescription {
	readonly name: string;
	readonly kind: BroughtFiles['kind'];
	readonly bytes: number;
	readonly input: BroughtInput;
}

export interface BroughtRun extends BroughtLayers {
	/** as the model gets it */
	readonly picture: Picture;
}

/** A map, and how many of its values were no numbers; they are 0 in it. */
export interface Checked<Map> {
	readonly map: Map;
	readonly broken: number;
}

/** What was asked for, or why the model is no good for it. */
export type Answer<Result> = Result | { readonly refusal: Refusal };

export class BroughtSession {
	readonly #runtime: Runtime;
	readonly #most: number;
	#files?: BroughtFiles;
	#model?: OpenedModel;
	#asked?: { picture: Picture; settings: InputSettings };
	#results?: Map<string, Tensor>;

	/** most: bytes of all its maps */
	constructor(runtime: Runtime, most = mostMapBytes) {
		this.#runtime = runtime;
		this.#most = most;
		runtime.beforeStop(() => this.#dropModel());
	}

	/** The model before it is let go of when this one can be opened; else it stays. */
	open(files: readonly File[]): Promise<Answer<BroughtDescription>> {
		return this.#runtime.add(() =>
			orRefusal(async () => {
				const read = await readFiles(files);
				this.#runtime.wantEverything();
				const before = this.#files;
				this.#dropModel();
				this.#files = read;
				const opened = await this.#runtime.answer(() => orRefusal(() => this.#current(read)));
				if ('refusal' in opened) {
					this.#files = before;
					throw new Refused(opened.refusal.code, opened.refusal.names, opened.refusal.detail);
				}
				const { name, kind, bytes } = read;
				return { name, kind, bytes, input: opened.input };
			})
		);
	}

	/** Everything that it computes from a picture. */
	run(picture: Picture, settings: InputSettings): Promise<Answer<BroughtRun>> {
		this.#asked = { picture, settings };
		return this.#ask(async (model) => {
			this.#dropResults();
			const { picture: given, results } = this.#compute(model);
			const shapes = new Map([...results].map(([name, { shape }]) => [name, shape]));
			const layers = layersOf(model, shapes);
			if (layers.layers.length < 2) throw new Refused('no-maps');
			return { ...layers, picture: given };
		});
	}

	featureMaps(layer: string): Promise<Answer<Checked<FeatureMaps>>> {
		return this.#ask((model) => this.#read(model, layer, featureMapsOf));
	}

	strongestMap(layer: string): Promise<Answer<Checked<StrongestMap>>> {
		return this.#ask((model) => this.#read(model, layer, strongestMapOf));
	}

	/** Lets go of the model and of all that it computed. */
	close(): Promise<void> {
		return this.#runtime.add(async () => {
			this.#dropModel();
			this.#files = this.#asked = undefined;
		});
	}

	#ask<Result>(question: (model: OpenedModel) => Promise<Result>): Promise<Answer<Result>> {
		return this.#runtime.add(() => {
			const files = this.#files;
			if (!files) throw new FcnError('not-ready', 'no model was brought');
			return this.#runtime.answer(() => orRefusal(async () => question(await this.#current(files))));
		});
	}

	async #current(files: BroughtFiles): Promise<OpenedModel> {
		this.#model ??= await (files.kind === 'graph' ? openGraphModel(files) : openLayersModel(files));
		return this.#model;
	}

	#compute({ input, run }: OpenedModel): { picture: Picture; results: Map<string, Tensor> } {
		if (!this.#asked) throw new FcnError('not-ready', 'no picture was given');
		const { picture, values } = prepared(this.#asked.picture, input, this.#asked.settings);
		const { height, width } = picture.placement.frame;
		const given = tensor4d(values, [1, height, width, input.channels]);
		const x = input.dtype === 'int32' ? cast(given, 'int32') : given;
		if (x !== given) given.dispose();
		const results = (this.#results = new Map<string, Tensor>([[input.name, x]]));
		try {
			const maps = run(x as Tensor4D, mapBudget(this.#most));
			for (const [each, tensor] of Object.entries(maps)) results.set(each, tensor);
			return { picture, results };
		} catch (error) {
			this.#dropResults();
			throw this.#reason(error);
		}
	}

	/** A kernel that this backend lacks is the backend's failure: the next one is tried. */
	#reason(error: unknown): unknown {
		if (error instanceof Refused) return error;
		const text = error instanceof Error ? error.message : String(error);
		return /not registered for backend|context lost|device (was )?lost/i.test(text)
			? error
			: new Refused('cannot-run', [], text.slice(0, 300));
	}

	async #read<Map>(
		model: OpenedModel,
		layer: string,
		mapOf: (layer: string, values: Float32Array, shape: MapShape) => Map
	): Promise<Checked<Map>> {
		const tensor = (this.#results ?? this.#compute(model).results).get(layer);
		const shape = tensor && mapShapeOf(tensor.shape);
		if (!tensor || !shape) throw new FcnError('unknown-layer', `the model has no map "${layer}"`);
		const read = new Float32Array(await tensor.data());
		const broken = read.reduce((count, value) => count + Number(!Number.isFinite(value)), 0);
		const values = broken ? read.map((value) => (Number.isFinite(value) ? value : 0)) : read;
		return { map: mapOf(layer, values, shape), broken };
	}

	#dropResults(): void {
		for (const tensor of this.#results?.values() ?? []) tensor.dispose();
		this.#results = undefined;
	}

	#dropModel(): void {
		this.#dropResults();
		this.#model?.dispose();
		this.#model = undefined;
	}
}
