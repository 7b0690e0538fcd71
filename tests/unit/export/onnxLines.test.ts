/** The lines for ONNX, run by ONNX Runtime: a model of one operator, whose attributes are those of the Python line. */
import fc from 'fast-check';
import { onnx } from 'onnx-proto';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { beforeAll, expect, it } from 'vitest';
import { codeOf, lengthOf, planOf } from '$lib/export/frameworks';
import { cases, runs, wantedValues, whole } from './frameworkCases';

const { INTS } = onnx.AttributeProto.AttributeType;
const { FLOAT } = onnx.TensorProto.DataType;

const map = (name: string) => ({ name, type: { tensorType: { elemType: FLOAT } } });

/** `helper.make_node("Conv", ["x", "w"], ["y"], strides=[2, 2], …)` as a model */
function modelOf(line: string): Uint8Array {
	const opType = /make_node\(\s*"(\w+)"/.exec(line)?.[1];
	const attribute = [...line.matchAll(/(\w+)=\[([^\]]*)\]/g)].map(([, name, list]) => ({
		name,
		type: INTS,
		ints: list.split(',').map(Number)
	}));
	const node = [{ opType, input: ['x', 'w'], output: ['y'], attribute }];
	const graph = { name: 'layer', node, input: [map('x'), map('w')], output: [map('y')] };
	return onnx.ModelProto.encode({ irVersion: 8, opsetImport: [{ version: 17 }], graph }).finish();
}

const square = (values: number[]) => {
	const side = Math.sqrt(values.length);
	return new Tensor('float32', Float32Array.from(values), [1, 1, side, side]);
};

beforeAll(() => {
	env.wasm.numThreads = 1;
});

it('give the numbers that src/lib/conv gives', async () => {
	for (const wanted of fc.sample(cases, { ...runs, numRuns: 80 })) {
		const line = codeOf('onnx', planOf('onnx', wanted).stages, wanted.input);
		const [x, w] = [whole(wanted.input ** 2, 1), whole(wanted.kernel ** 2, 2)];
		const session = await InferenceSession.create(modelOf(line), { executionProviders: ['wasm'] });
		const { y } = await session.run({ x: square(x), w: square(w) });
		await session.release();
		const side = lengthOf(wanted);
		expect(y.dims, line).toEqual([1, 1, side, side]);
		expect(
			Array.from(y.data as Float32Array, (value) => value + 0),
			line
		).toEqual(wantedValues(wanted, x, w).map((value) => value + 0));
	}
}, 60_000);
