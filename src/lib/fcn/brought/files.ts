/**
 * A model of TensorFlow.js from a reader's files: model.json and the shards of weights that it names. Source of the
 * format: tensorflowjs_converter; https://github.com/tensorflow/tfjs/tree/master/tfjs-converter.
 */
import type { io } from '@tensorflow/tfjs-core';
import { sha256 } from '../load/sha256';
import { requireHoldableWeights } from './budget';
import { Refused } from './refusal';
import { requireFinite, weightBytes } from './weights';

export interface BroughtFiles {
	/** of the .json file */
	readonly name: string;
	readonly kind: 'layers' | 'graph';
	readonly artifacts: io.ModelArtifacts;
	/** of all weights */
	readonly bytes: number;
}

type Json = Record<string, unknown>;

const others = /\.(h5|hdf5|keras|pb|onnx|tflite|pth?|ckpt|safetensors|pbtxt|npz|mlmodel|zip|gz)$/i;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What follows the last slash: shards lie beside model.json. */
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Throws `Refused` with the first thing that is wrong. */
export async function readFiles(files: readonly File[]): Promise<BroughtFiles> {
	const [file, json] = await modelJson(files);
	const { modelTopology: topology, weightsManifest: manifest } = json;
	if (!isObject(topology)) throw new Refused('not-a-model', [file.name]);
	const groups = Array.isArray(manifest) ? manifest.filter(isGroup) : [];
	if (!groups.length) throw new Refused('no-weights', [file.name]);

	const given = new Map(files.map((each) => [each.name, each]));
	const paths = groups.flatMap((group) => group.paths.map(baseName));
	const missing = paths.filter((path) => !given.has(path));
	if (missing.length) throw new Refused('missing-shards', missing);

	const specs = groups.flatMap((group) => group.weights);
	requireHoldableWeights(
		file.name,
		specs.reduce((sum, entry) => sum + weightBytes(entry), 0)
	);
	const data = await joined(groups.flatMap((group) => shardsOf(group, given)));
	await checkSums(json.shards, given);
	requireFinite(specs, data);
	return {
		name: file.name,
		kind: Array.isArray(topology.node) ? 'graph' : 'layers',
		artifacts: {
			modelTopology: topology,
			weightSpecs: specs,
			weightData: data.buffer,
			format: typeof json.format === 'string' ? json.format : undefined,
			signature: isObject(json.signature) ? json.signature : undefined
		},
		bytes: data.length
	};
}

/** The .json file that holds a model, among others that may hold something else. */
async function modelJson(files: readonly File[]): Promise<[File, Json]> {
	const names = files.map(({ name }) => name);
	const found = files.filter(({ name }) => /\.json$/i.test(name));
	if (!found.length) {
		const foreign = names.filter((name) => others.test(name));
		throw foreign.length ? new Refused('other-format', foreign) : new Refused('no-json', names);
	}
	const parsed = await Promise.all(found.map(async (file) => [file, await parsedText(file)] as const));
	for (const [file, json] of parsed) if (isObject(json) && 'modelTopology' in json) return [file, json];
	const broken = parsed.filter(([, json]) => json === undefined).map(([{ name }]) => name);
	if (broken.length) throw new Refused('bad-json', broken);
	throw new Refused(
		'not-a-model',
		found.map(({ name }) => name)
	);
}

async function parsedText(file: File): Promise<unknown> {
	try {
		return JSON.parse(await file.text());
	} catch {
		return undefined;
	}
}

interface Group {
	readonly paths: string[];
	readonly weights: io.WeightsManifestEntry[];
}

const isGroup = (value: unknown): value is Group =>
	isObject(value) &&
	Array.isArray(value.paths) &&
	value.paths.every((path) => typeof path === 'string') &&
	Array.isArray(value.weights) &&
	value.weights.every((each) => isObject(each) && typeof each.name === 'string' && Array.isArray(each.shape));

/** A group's files in their order. */
function shardsOf({ paths, weights }: Group, given: ReadonlyMap<string, File>): File[] {
	const shards = paths.map((path) => given.get(baseName(path)) as File);
	const expected = weights.reduce((sum, entry) => sum + weightBytes(entry), 0);
	const found = sizeOf(shards);
	if (found !== expected)
		throw new Refused(
			'wrong-size',
			shards.map(({ name }) => name),
			`${found} ≠ ${expected}`
		);
	return shards;
}

const sizeOf = (files: readonly File[]) => files.reduce((sum, { size }) => sum + size, 0);

/** Some files, this site's own among them, say what each shard's SHA-256 is. */
async function checkSums(shards: unknown, given: ReadonlyMap<string, File>): Promise<void> {
	for (const shard of Array.isArray(shards) ? shards.filter(isObject) : []) {
		const file = given.get(baseName(String(shard.path)));
		if (!file || typeof shard.sha256 !== 'string') continue;
		if ((await sha256(new Uint8Array(await file.arrayBuffer()))) !== shard.sha256.toLowerCase())
			throw new Refused('wrong-checksum', [file.name]);
	}
}

/** One after the other, so that all of them are there only once. */
async function joined(files: readonly File[]): Promise<Uint8Array<ArrayBuffer>> {
	const whole = new Uint8Array(sizeOf(files));
	let at = 0;
	for (const file of files) {
		whole.set(new Uint8Array(await file.arrayBuffer()), at);
		at += file.size;
	}
	return whole;
}
