/** The page's side of the network: the same questions as a session answers, asked of a worker. */
import * as Comlink from 'comlink';
import type { BackendName, BackendOptions } from './backends/types';
import { FcnError } from './errors';
import type { InputSettings } from './brought/input';
import type { Answer, BroughtDescription, BroughtRun, Checked } from './brought/session';
import type { Unit } from './field';
import type { HeadName } from './layers';
import type { LoadOptions } from './load/loadModel';
import type { Picture } from './picture/frame';
import type { Point } from './picture/placement';
import type { FeatureMaps, StrongestMap } from './results';
import type { BackendReport } from './runtime';
import type { WorkerFace } from './worker';

export interface StartOptions extends Pick<BackendOptions, 'threads' | 'software'> {
	/** told whenever a backend has started: the first one, a chosen one, or the next after one was lost */
	readonly onBackend?: (report: BackendReport) => void;
}

export type Fcn = ReturnType<typeof startFcn>;

/** Starts the worker. Every method rejects with `FcnError` for what it foresees. */
export function startFcn({ onBackend = () => undefined, ...options }: StartOptions = {}) {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const remote = Comlink.wrap<WorkerFace>(worker);
	const broken = new Promise<never>((_, reject) => {
		worker.onerror = ({ message }) => reject(new FcnError('no-backend', `the worker cannot run: ${message}`));
	});
	const started = Promise.race([remote.start(options, Comlink.proxy(onBackend)), broken]);
	// Whoever asks is told.
	started.catch(() => undefined);

	async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
		try {
			await started;
			return await question();
		} catch (error) {
			throw FcnError.revive(error);
		}
	}

	return {
		/** url: of model.json, absolute */
		load: (
			url: string,
			{ onProgress = () => undefined, signal }: Pick<LoadOptions, 'onProgress' | 'signal'> = {}
		) =>
			ask(async () => {
				const stop = () => void remote.stopLoading();
				signal?.addEventListener('abort', stop);
				try {
					if (signal?.aborted) throw new FcnError('aborted', 'the download was stopped');
					return await remote.load(url, Comlink.proxy(onProgress));
				} finally {
					signal?.removeEventListener('abort', stop);
				}
			}),
		use: (wanted: BackendName | 'auto') => ask(() => remote.use(wanted)),
		/** Decodes a file, off the page's thread. */
		open: (file: Blob) => ask(() => remote.open(file)),
		show: (picture: Picture) => ask(() => remote.show(picture)),
		/** picture: null for the one that is shown already */
		segment: (
			picture: Picture | null,
			settings: { head?: HeadName; knocked?: Readonly<Record<string, readonly number[]>> } = {}
		) => ask(() => remote.segment(picture, settings)),
		featureMaps: (layer: string) => ask(() => remote.featureMaps(layer)),
		strongestMap: (layer: string) => ask(() => remote.strongestMap(layer)),
		patchesAt: (at: Point, side: number) => ask(() => remote.patchesAt(at, side)),
		scoresAt: (head: HeadName, at: Point) => ask(() => remote.scoresAt(head, at)),
		decompose: (head: HeadName, at: Point) => ask(() => remote.decompose(head, at)),
		deciders: (head: HeadName) => ask(() => remote.deciders(head)),
		seenScores: (head: HeadName) => ask(() => remote.seenScores(head)),
		intactScores: (head: HeadName) => ask(() => remote.intactScores(head)),
		provenance: (unit: Unit) => ask(() => remote.provenance(unit)),
		sensitivity: (unit: Unit) => ask(() => remote.sensitivity(unit)),
		knockOut: (layer: string, channels: readonly number[]) => ask(() => remote.knockOut(layer, channels)),
		layerTimes: () => ask(() => remote.layerTimes()),
		memory: () => ask(() => remote.memory()),
		/** A model of the reader's own: see `brought/session.ts`. Files stay where they are and are read there. */
		bring: (files: readonly File[]) => ask<Answer<BroughtDescription>>(async () => await remote.bring(files)),
		runBrought: (picture: Picture, settings: InputSettings) =>
			ask<Answer<BroughtRun>>(async () => await remote.runBrought(picture, settings)),
		broughtMaps: (layer: string) =>
			ask<Answer<Checked<FeatureMaps>>>(async () => await remote.broughtMaps(layer)),
		broughtStrongest: (layer: string) =>
			ask<Answer<Checked<StrongestMap>>>(async () => await remote.broughtStrongest(layer)),
		sendBack: () => ask(() => remote.sendBack()),
		/** Ends the worker; nothing can be asked after it. */
		close(): void {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}
