/** How each operation of a graph lays its values over those of its inputs. */
import type { Pair } from '$lib/conv';
import { inputsOf, numbers, text, type GraphNode } from './graphNodes';
import type { Move, Padding } from './model';

const staying =
	/^(Relu6?|Elu|Selu|LeakyRelu|Prelu|Sigmoid|Tanh|Softmax|Softplus|Exp|Log|Sqrt|Rsqrt|Square|Abs|Neg|Cast|Identity|Bias(Add)?|Add(V2|N)?|Sub|Mul|RealDiv|Maximum|Minimum|ClipByValue|ConcatV2|FusedBatchNorm(V[23])?|StopGradient)$/;
const convolutions = /^(_?Fused)?(Conv2D|DepthwiseConv2dNative|DepthwiseConv2d)$/;

const middle = (values: readonly number[]): Pair => [values[1] ?? 1, values[2] ?? 1];

function paddingOf({ attr }: GraphNode): Padding {
	const word = text(attr?.padding);
	if (word !== 'EXPLICIT') return word === 'SAME' ? 'same' : 'valid';
	const [, , top = 0, , left = 0] = numbers(attr?.explicit_paddings);
	return [top, left];
}

/** shapeOf: of a weight, by name */
export function graphMove(node: GraphNode, shapeOf: (name: string) => readonly number[] | undefined): Move {
	const { op, attr } = node;
	const inputs = inputsOf(node);
	const stride = middle(numbers(attr?.strides));
	const kernelOf = (name: string): Pair | undefined => {
		const [height, width] = shapeOf(name) ?? [];
		return width === undefined ? undefined : [height, width];
	};
	if (convolutions.test(op)) {
		const kernel = kernelOf(inputs[1]);
		if (!kernel) return { rule: 'unknown' };
		const dilation = middle(numbers(attr?.dilations));
		return { rule: 'slide', pool: false, kernel, stride, dilation, padding: paddingOf(node) };
	}
	if (op === 'MaxPool' || op === 'AvgPool') {
		const kernel = middle(numbers(attr?.ksize));
		return { rule: 'slide', pool: true, kernel, stride, dilation: [1, 1], padding: paddingOf(node) };
	}
	if (op === 'Conv2DBackpropInput') {
		const kernel = kernelOf(inputs[1]);
		return kernel ? { rule: 'stamp', kernel, stride, padding: paddingOf(node) } : { rule: 'unknown' };
	}
	if (op === 'ResizeNearestNeighbor' || op === 'ResizeBilinear')
		return { rule: 'stretch', smooth: op === 'ResizeBilinear' };
	return { rule: staying.test(op) ? 'stay' : 'unknown' };
}
