// Small models as a reader's files, made by TensorFlow.js itself, or written by hand as the converter writes them.
import { io } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';

export const json = (content: unknown, name = 'model.json') => new File([JSON.stringify(content)], name);

export const shard = (values: ArrayLike<number>, name = 'group1-shard1of1.bin') =>
	new File([Float32Array.from(values)], name);

/** model.json and one shard. */
export async function saved(model: LayersModel): Promise<[File, File]> {
	let artifacts: io.ModelArtifacts = {};
	await model.save(
		io.withSaveHandler(async (given) => {
			artifacts = given;
			return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
		})
	);
	const weightsManifest = [{ paths: ['group1-shard1of1.bin'], weights: artifacts.weightSpecs }];
	const { modelTopology } = artifacts;
	return [
		json({ format: 'layers-model', modelTopology, weightsManifest }),
		new File([artifacts.weightData as ArrayBuffer], 'group1-shard1of1.bin')
	];
}

const base64 = (text: string) => btoa(text);
const shapeOf = (...sides: number[]) => ({ shape: { dim: sides.map((size) => ({ size: String(size) })) } });
const float = { type: 'DT_FLOAT' };

export interface Operation {
	readonly name: string;
	readonly op: string;
	readonly input?: string[];
	readonly attr?: Record<string, unknown>;
}

export const placeholder = (name: string, ...sides: number[]): Operation => ({
	name,
	op: 'Placeholder',
	attr: { dtype: float, shape: shapeOf(...sides) }
});

export const constant = (name: string, ...sides: number[]): Operation => ({
	name,
	op: 'Const',
	attr: { dtype: float, value: { tensor: { dtype: 'DT_FLOAT', tensorShape: shapeOf(...sides).shape } } }
});

export const conv = (
	name: string,
	input: string,
	filter: string,
	stride = 1,
	padding = 'SAME'
): Operation => ({
	name,
	op: 'Conv2D',
	input: [input, filter],
	attr: {
		T: float,
		strides: { list: { i: ['1', String(stride), String(stride), '1'] } },
		dilations: { list: { i: ['1', '1', '1', '1'] } },
		padding: { s: base64(padding) },
		data_format: { s: base64('NHWC') }
	}
});

export const pool = (name: string, input: string, side: number, op = 'MaxPool'): Operation => ({
	name,
	op,
	input: [input],
	attr: {
		T: float,
		ksize: { list: { i: ['1', String(side), String(side), '1'] } },
		strides: { list: { i: ['1', String(side), String(side), '1'] } },
		padding: { s: base64('VALID') }
	}
});

export const simple = (name: string, op: string, ...input: string[]): Operation => ({
	name,
	op,
	input,
	attr: { T: float }
});

interface Weight {
	readonly name: string;
	readonly shape: number[];
	readonly values: ArrayLike<number>;
}

/** model.json and one shard. */
export function graph(node: readonly Operation[], weights: readonly Weight[]): [File, File] {
	const specs = weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' }));
	return [
		json({
			format: 'graph-model',
			modelTopology: { node, versions: { producer: 1 } },
			weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: specs }]
		}),
		shard(weights.flatMap(({ values }) => Array.from(values)))
	];
}
