/** The shipped network on TensorFlow.js' WASM backend and on onnxruntime-web's, timed in turns. */
import { chooseBackend } from '../../../src/lib/fcn/chooseBackend';
import { headLayer, type FcnLayer } from '../../../src/lib/fcn/layers';
import { loadModel } from '../../../src/lib/fcn/load/loadModel';
import { Network } from '../../../src/lib/fcn/network';
import { tensorOf, type FeatureTensor } from '../../../src/lib/fcn/ops';
import { forwardOnly, Pass } from '../../../src/lib/fcn/pass';
import { onnxModel } from './onnx';

/** What is used of onnxruntime-web. */
interface Ort {
	env: { wasm: { numThreads: number; wasmPaths: string } };
	Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => object;
	InferenceSession: {
		create(
			model: Uint8Array,
			options: object
		): Promise<{ run(feeds: object): Promise<Record<string, { data: Float32Array }>> }>;
	};
}

const [height, width] = [384, 480];
const input = Float32Array.from({ length: height * width * 3 }, (_, n) => Math.sin(n * 0.37));

const here = () => location.href;

async function networkWith(threads: number): Promise<Network> {
	const files = ['', '-simd', '-threaded-simd'].map((kind) => `tfjs-backend-wasm${kind}.wasm`);
	const wasmFiles = Object.fromEntries(files.map((file) => [file, `${here()}wasm/${file}`]));
	const threadScript = `${here()}script/tfjs-backend-wasm-threaded-simd.js`;
	const running = await chooseBackend('wasm', { wasmFiles, threadScript, threads });
	if (running.threads !== threads) throw new Error(`wanted ${threads} threads, got ${running.threads}`);
	return new Network(await loadModel(`${here()}model/model.json`));
}

const passOf = (network: Network) => new Pass(network, tensorOf<FeatureTensor>(input, [1, height, width, 3]));

function neededFor(layers: readonly FcnLayer[], wanted: string): FcnLayer[] {
	const names = new Set([wanted]);
	for (const layer of [...layers].reverse())
		if (names.has(layer.name)) layer.inputs.forEach((each) => names.add(each));
	return layers.filter(({ name, kind }) => names.has(name) && kind !== 'input');
}

/** [height, width, channels] → [channels, height, width] */
const planes = (values: Float32Array, channels: number) =>
	Float32Array.from(
		values,
		(_, n) => values[(n % (values.length / channels)) * channels + Math.floor(n / (values.length / channels))]
	);

async function timed(act: () => unknown): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

/** Each way in turn, so that whatever else the machine does meets all of them. */
async function inTurns(
	ways: Record<string, () => unknown>,
	rounds: number
): Promise<Record<string, number[]>> {
	const samples: Record<string, number[]> = {};
	for (let round = -1; round < rounds; round++)
		for (const [name, act] of Object.entries(ways)) {
			const taken = await timed(act);
			// The first round compiles and packs.
			if (round >= 0) (samples[name] ??= []).push(taken);
		}
	return samples;
}

const top = headLayer['8s'];

/** A forward pass of FCN-8s that frees every map at once, and one that keeps them all. */
export async function keepingMaps(rounds: number) {
	const network = await networkWith(1);
	return inTurns(
		{
			'maps freed at once': () => {
				const pass = passOf(network);
				forwardOnly(pass, [top]);
				pass.dispose();
			},
			'all maps kept': () => {
				const pass = passOf(network);
				pass.map(top);
				pass.dispose();
			}
		},
		rounds
	);
}

/** Reading maps back as plain arrays after a pass. */
export async function readingBack(rounds: number) {
	const network = await networkWith(1);
	const pass = passOf(network);
	const names = network.layers.map(({ name }) => name).filter((name) => name !== 'input');
	names.forEach((name) => pass.map(name));
	return inTurns(
		{
			'one layer (conv4_3)': () => pass.map('conv4_3').data(),
			'the largest layer (conv1_1)': () => pass.map('conv1_1').data(),
			'all 30 layers': () => Promise.all(names.map((name) => pass.map(name).data()))
		},
		rounds
	);
}

/** Both runtimes at the same number of threads, up to a layer; their results are compared first. */
export async function againstOnnxruntime(threads: number, wanted: string, rounds: number) {
	const address = `${here()}ort/ort.wasm.min.mjs`;
	const ort: Ort = await import(/* @vite-ignore */ address);
	ort.env.wasm.numThreads = threads;
	ort.env.wasm.wasmPaths = `${here()}ort/`;
	const network = await networkWith(threads);
	const model = onnxModel(network.model, neededFor(network.layers, wanted), wanted, [height, width]);
	const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
	const feeds = { input: new ort.Tensor('float32', planes(input, 3), [1, 3, height, width]) };

	const ours = async () => {
		const pass = passOf(network);
		forwardOnly(pass, [wanted]);
		const scores = await pass.map(wanted).data<'float32'>();
		pass.dispose();
		return scores;
	};
	const theirs = async () => (await session.run(feeds))[wanted].data;
	const [a, b] = [planes(await ours(), 11), await theirs()];
	const difference = a.reduce((most, value, n) => Math.max(most, Math.abs(value - b[n])), 0);
	if (!(difference < 1e-3)) throw new Error(`the two runtimes differ by ${difference}`);
	return inTurns({ 'onnxruntime-web': theirs, 'TensorFlow.js': ours }, rounds);
}
