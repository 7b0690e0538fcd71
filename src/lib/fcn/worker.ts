/** The worker that the network runs in: a session with the site's own wasm files, answered through Comlink. */
import * as Comlink from 'comlink';
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import threadScript from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js?url';
import type { BackendName, BackendOptions } from './backends/types';
import type { InputSettings } from './brought/input';
import { BroughtSession, type Checked } from './brought/session';
import type { Unit } from './field';
import type { HeadName } from './layers';
import type { ModelDescription } from './model';
import { openPicture } from './picture/open';
import type { Picture } from './picture/frame';
import type { Point } from './picture/placement';
import type { BackendReport } from './runtime';
import { Session } from './session';

const absolute = (address: string) => new URL(address, import.meta.url).href;

const wasmFiles = {
	'tfjs-backend-wasm.wasm': absolute(plain),
	'tfjs-backend-wasm-simd.wasm': absolute(simd),
	'tfjs-backend-wasm-threaded-simd.wasm': absolute(threaded)
};

let session: Session | undefined;
let brought: BroughtSession | undefined;
let loading: AbortController | undefined;

function current(): Session {
	if (!session) throw new TypeError('the worker has not been started');
	return session;
}

/** Typed arrays go to the page without being copied; `within`: what holds them. */
function handedOver<Result extends object>(result: Result, within: object = result): Result {
	const buffers = Object.values(within).flatMap((each) => (ArrayBuffer.isView(each) ? [each.buffer] : []));
	return Comlink.transfer(result, buffers as Transferable[]);
}

function own(): BroughtSession {
	return (brought ??= new BroughtSession(current().runtime));
}

/** A map that was read, or why there is none. */
const read = <Map extends object, Other extends object>(answer: Checked<Map> | Other) =>
	'map' in answer ? handedOver(answer, answer.map) : answer;

const face = {
	start(
		options: Omit<BackendOptions, 'wasmFiles' | 'threadScript'>,
		onBackend: (report: BackendReport) => void
	) {
		session = new Session({ ...options, wasmFiles, threadScript: absolute(threadScript) }, onBackend);
	},
	async load(
		url: string,
		onProgress: (bytes: number, total: number) => void
	): Promise<{ description: ModelDescription; stored: boolean }> {
		loading?.abort();
		loading = new AbortController();
		return current().load(url, { onProgress, signal: loading.signal });
	},
	stopLoading: () => loading?.abort(),
	use: (wanted: BackendName | 'auto') => current().use(wanted),
	open: async (file: Blob) => handedOver(await openPicture(file)),
	show: (picture: Picture) => current().show(picture),
	segment: async (
		picture: Picture | null,
		options: { head?: HeadName; knocked?: Readonly<Record<string, readonly number[]>> }
	) => handedOver(await current().segment(picture, options)),
	featureMaps: async (layer: string) => handedOver(await current().featureMaps(layer)),
	strongestMap: async (layer: string) => handedOver(await current().strongestMap(layer)),
	patchesAt: async (at: Point, side: number) => {
		const patches = await current().patchesAt(at, side);
		return Comlink.transfer(
			patches,
			patches.map(({ data }) => data.buffer as ArrayBuffer)
		);
	},
	scoresAt: (head: HeadName, at: Point) => current().scoresAt(head, at),
	decompose: (head: HeadName, at: Point) => current().decompose(head, at),
	deciders: async (head: HeadName) => handedOver(await current().deciders(head)),
	seenScores: async (head: HeadName) => handedOver(await current().seenScores(head)),
	intactScores: async (head: HeadName) => handedOver(await current().intactScores(head)),
	provenance: async (unit: Unit) => handedOver(await current().provenance(unit)),
	sensitivity: async (unit: Unit) => handedOver(await current().sensitivity(unit)),
	knockOut: (layer: string, channels: readonly number[]) => current().knockOut(layer, channels),
	layerTimes: () => current().layerTimes(),
	memory: () => current().memory(),
	bring: async (files: readonly File[]) => {
		await current().rest();
		return own().open(files);
	},
	runBrought: (picture: Picture, settings: InputSettings) => own().run(picture, settings),
	broughtMaps: async (layer: string) => read(await own().featureMaps(layer)),
	broughtStrongest: async (layer: string) => read(await own().strongestMap(layer)),
	sendBack: () => own().close(),
	dispose: () => current().dispose()
};

export type WorkerFace = typeof face;

Comlink.expose(face);
