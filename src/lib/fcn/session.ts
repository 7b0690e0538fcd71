/**
 * The site's network, a backend and a picture: everything that a page can ask, in an order that cannot get mixed up.
 * Calls are answered one after the other; when a backend goes away, the picture is run again on the next one.
 */
import { engine } from '@tensorflow/tfjs-core';
import type { BackendName, BackendOptions } from './backends/types';
import { decompose } from './decompose';
import { deciders, type Deciders } from './decomposeMap';
import type { Decomposition } from './decomposeParts';
import { FcnError } from './errors';
import type { Unit } from './field';
import type { HeadName } from './layers';
import { layerTimes } from './layerTimes';
import { loadModel, type LoadOptions } from './load/loadModel';
import type { Model, ModelDescription } from './model';
import { Network } from './network';
import { tensorOf, type FeatureTensor } from './ops';
import { Pass } from './pass';
import { patchesAt, type Patch } from './patches';
import { frameValues, type Picture } from './picture/frame';
import type { Point } from './picture/placement';
import { provenance, type Provenance } from './provenance';
import {
	featureMaps,
	labelMap,
	scoresAt,
	strongestMap,
	type FeatureMaps,
	type LabelMap,
	type StrongestMap
} from './results';
import { Runtime, type BackendReport } from './runtime';
import { intactScores, seenScores, type SeenScores } from './seenScores';
import { sensitivity, type Sensitivity } from './sensitivity';

export interface MemoryReport {
	readonly tensors: number;
	/** of all tensors: weights and maps */
	readonly bytes: number;
	/** layers whose maps are on the device */
	readonly maps: readonly string[];
}

export class Session {
	/** what it runs on; others may stand in the same line */
	readonly runtime: Runtime;
	#model?: Model;
	#network?: Network;
	#picture?: Picture;
	#pass?: Pass;
	#knocked: Record<string, readonly number[]> = {};

	/** onBackend: told whenever another backend has started */
	constructor(options: BackendOptions = {}, onBackend?: (report: BackendReport) => void) {
		this.runtime = new Runtime(options, onBackend);
		this.runtime.beforeStop(() => this.#dropNetwork());
	}

	/** Fetches model.json and its shards; what ran before is gone. Throws what `loadModel` throws. */
	load(url: string, options: LoadOptions = {}): Promise<{ description: ModelDescription; stored: boolean }> {
		return this.runtime.add(async () => {
			const { description, weights, stored } = await loadModel(url, options);
			this.#adopt({ description, weights });
			return { description, stored };
		});
	}

	/** A model that is there already. */
	adopt(model: Model): Promise<void> {
		return this.runtime.add(async () => this.#adopt(model));
	}

	#adopt(model: Model): void {
		this.#dropNetwork();
		this.#model = model;
		this.#knocked = {};
	}

	/** See `Runtime.use`. */
	use(wanted: BackendName | 'auto'): Promise<BackendReport> {
		return this.runtime.use(wanted);
	}

	/** Frees the maps and the weights on the device; the next question brings them back. */
	rest(): Promise<void> {
		return this.runtime.add(async () => this.#dropNetwork());
	}

	/** The picture that all the following calls are about. Nothing is computed yet. */
	show(picture: Picture): Promise<void> {
		return this.runtime.add(async () => {
			this.#dropPass();
			this.#picture = picture;
		});
	}

	/**
	 * The class of every pixel that is seen; with a picture, that one is shown first. knocked: exactly these channels
	 * are zeroed from now on, by layer; without it they stay as they are. Throws what `knockOut` throws.
	 */
	async segment(
		picture: Picture | null,
		{ head = '8s', knocked }: { head?: HeadName; knocked?: Readonly<Record<string, readonly number[]>> } = {}
	): Promise<LabelMap> {
		if (picture) await this.show(picture);
		return this.#ask((pass, { placement }) => {
			if (knocked) {
				pass.knockOutOnly(knocked);
				this.#knocked = pass.knocked;
			}
			return labelMap(pass, head, placement);
		});
	}

	/** All channels of a layer's map. */
	featureMaps(layer: string): Promise<FeatureMaps> {
		return this.#ask((pass) => featureMaps(pass, layer));
	}

	/** The channel of a layer's map that answers most. */
	strongestMap(layer: string): Promise<StrongestMap> {
		return this.#ask((pass) => strongestMap(pass, layer));
	}

	/** Around a seen pixel, a square of frame pixels of every layer. */
	patchesAt(at: Point, side: number): Promise<Patch[]> {
		return this.#ask((pass, { placement }) => patchesAt(pass, placement, at, side));
	}

	/** A seen pixel's score for each class. */
	scoresAt(head: HeadName, at: Point): Promise<Float32Array> {
		return this.#ask((pass, { placement }) => scoresAt(pass, head, placement, at));
	}

	/** The same, split into what fc7, pool4, pool3 and the biases give. */
	decompose(head: HeadName, at: Point): Promise<Decomposition> {
		return this.#ask((pass, { placement }) => decompose(pass, head, placement, at));
	}

	/** For every seen pixel, the class that wins without each of these parts. */
	deciders(head: HeadName): Promise<Deciders> {
		return this.#ask((pass, { placement }) => deciders(pass, head, placement));
	}

	/** Every seen pixel's scores. */
	seenScores(head: HeadName): Promise<SeenScores> {
		return this.#ask((pass, { placement }) => seenScores(pass, head, placement));
	}

	/** The same, as if no channel were zeroed. */
	intactScores(head: HeadName): Promise<SeenScores> {
		return this.#ask((pass, { placement }) => intactScores(pass, head, placement));
	}

	/** What one number of a map is the sum of. */
	provenance(unit: Unit): Promise<Provenance> {
		return this.#ask((pass, picture) => provenance(pass, picture, unit));
	}

	/** How much it depends on every pixel of the picture. */
	sensitivity(unit: Unit): Promise<Sensitivity> {
		return this.#ask((pass) => sensitivity(pass, unit));
	}

	/** Zeroes channels of a layer, none to bring them back; only what follows is computed again. */
	knockOut(layer: string, channels: readonly number[]): Promise<void> {
		return this.#ask(async (pass) => {
			pass.knockOut(layer, channels);
			this.#knocked = pass.knocked;
		});
	}

	/** Milliseconds of each layer; see `layerTimes.ts`. */
	layerTimes(): Promise<Record<string, number>> {
		return this.#ask(layerTimes);
	}

	memory(): Promise<MemoryReport> {
		return this.runtime.add(async () => {
			const { numTensors, numBytes } = engine().state;
			return { tensors: numTensors, bytes: numBytes, maps: this.#pass?.present ?? [] };
		});
	}

	/** Frees everything on the device, and the model. */
	dispose(): Promise<void> {
		return this.runtime.add(async () => {
			this.runtime.stop();
			this.#model = undefined;
			this.#picture = undefined;
		});
	}

	/** Answers from the current pass. */
	#ask<Answer>(question: (pass: Pass, picture: Picture) => Promise<Answer>): Promise<Answer> {
		return this.runtime.add(() => {
			const [model, picture] = [this.#model, this.#picture];
			if (!model || !picture) throw new FcnError('not-ready', 'there is no model or no picture yet');
			return this.runtime.answer(() => question(this.#currentPass(model, picture), picture));
		});
	}

	#currentPass(model: Model, picture: Picture): Pass {
		if (this.#pass) return this.#pass;
		this.#network ??= new Network(model);
		const { height, width } = picture.placement.frame;
		const values = frameValues(picture, model.description.input);
		const pass = new Pass(this.#network, tensorOf<FeatureTensor>(values, [1, height, width, 3]));
		for (const [layer, channels] of Object.entries(this.#knocked)) pass.knockOut(layer, channels);
		return (this.#pass = pass);
	}

	#dropNetwork(): void {
		this.#dropPass();
		this.#network?.dispose();
		this.#network = undefined;
	}

	#dropPass(): void {
		this.#pass?.dispose();
		this.#pass = undefined;
	}
}
