/** The classifier's files: model.json tells what lies in weights.bin, 16-bit floats in PyTorch's layouts. */
import { FcnError } from '../errors';
import { download, patience, type Line } from '../load/download';
import { decodeHalf } from '../load/half';
import { sha256 } from '../load/sha256';
import type { Kernel } from './channelMaps';
import { classifierLayers, classifierSide, classifierSizes } from './layers';

/** A fully connected layer: [rows, columns], row-major, and a bias for each row. */
export interface Matrix {
	readonly rows: number;
	readonly columns: number;
	readonly values: Float32Array;
	readonly bias: Float32Array;
}

export interface Classifier {
	readonly classes: readonly string[];
	/** x = byte · scale + offset */
	readonly input: { readonly scale: number; readonly offset: number };
	readonly kernels: { readonly conv1: Kernel; readonly conv2: Kernel };
	/** [32, 576] and [classes, 32] */
	readonly fc6: Matrix;
	readonly fc7: Matrix;
	/** of the weights' file */
	readonly bytes: number;
}

interface Description {
	format: string;
	classes: string[];
	input: { scale: number; offset: number };
	file: { path: string; bytes: number; sha256: string };
	weights: { name: string; shape: number[] }[];
}

/** url: of model.json. Throws `FcnError`: 'network', 'not-found', 'damaged' or 'format'. */
export async function loadClassifier(
	url: string,
	{ fetch, wait }: Pick<Line, 'fetch' | 'wait'> = { fetch: globalThis.fetch.bind(globalThis), wait: patience }
): Promise<Classifier> {
	const description = await describe(url, fetch);
	const { path, bytes, sha256: promised } = description.file;
	const address = new URL(path, url).href;
	const data = await download(address, bytes, { fetch, wait }, () => undefined);
	if ((await sha256(data)) !== promised)
		throw new FcnError('damaged', `${address} has another SHA-256 than model.json says`);
	return classifierOf(description, data);
}

async function describe(url: string, fetch: Line['fetch']): Promise<Description> {
	const response = await fetch(url, { cache: 'no-cache' }).catch(() => null);
	if (!response) throw new FcnError('network', `${url} cannot be fetched`);
	if (!response.ok) throw new FcnError('not-found', `${url}: status ${response.status}`);
	const json = (await response.json().catch(() => ({}))) as Partial<Description>;
	if (json.format !== 'transposed-classifier-1')
		throw new FcnError('format', `model.json: format ${json.format} is not known`);
	return json as Description;
}

/** data: weights.bin. Throws `FcnError` ('format') where the weights are not those of `classifierLayers`. */
function classifierOf({ classes, input, weights }: Description, data: Uint8Array): Classifier {
	const found = new Map<string, Float32Array>();
	let at = 0;
	for (const { name, shape } of weights) {
		const end = at + 2 * shape.reduce((product, side) => product * side, 1);
		found.set(name, decodeHalf(data.subarray(at, end)));
		at = end;
	}
	const take = (name: string, count: number) => {
		const values = found.get(name);
		if (values?.length !== count)
			throw new FcnError('format', `${name} holds ${values?.length ?? 'no'} numbers, expected ${count}`);
		return values;
	};
	const inputsOf = (index: number) => (index === 0 ? 3 : classifierLayers[index - 1].channels);
	const kernelOf = (name: string): Kernel => {
		const index = classifierLayers.findIndex((layer) => layer.name === name);
		const { kernel, channels } = classifierLayers[index];
		const shape = [channels, inputsOf(index), kernel, kernel] as const;
		const values = take(`${name}.weight`, shape[0] * shape[1] * kernel * kernel);
		return { shape, values, bias: take(`${name}.bias`, channels) };
	};
	const matrixOf = (name: string): Matrix => {
		const { shape, values, bias } = kernelOf(name);
		const [rows, channels, height, width] = shape;
		const columns = channels * height * width;
		return { rows, columns, values: values as Float32Array, bias: bias as Float32Array };
	};
	const last = classifierSizes(classifierSide, classifierSide).at(-1);
	if (last?.channels !== classes.length)
		throw new FcnError('format', `model.json names ${classes.length} classes, fc7 has ${last?.channels}`);
	return {
		classes,
		input,
		kernels: { conv1: kernelOf('conv1'), conv2: kernelOf('conv2') },
		fc6: matrixOf('fc6'),
		fc7: matrixOf('fc7'),
		bytes: data.length
	};
}
