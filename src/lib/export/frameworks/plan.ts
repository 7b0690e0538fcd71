/**
 * How each framework does what is wanted: one layer where it can, and zeros put around or units cut off beside it where
 * it cannot. Exact in every case: the same numbers come out of all four.
 *
 * Sources: the documentation of torch.nn.Conv2d and ConvTranspose2d, keras.layers.Conv2D and Conv2DTranspose,
 * tf.layers.conv2d and conv2dTranspose of TensorFlow.js, and the ONNX operators Conv and ConvTranspose.
 */
import { sameOf, spanOf, type Wanted } from './wanted';

export const frameworks = ['pytorch', 'keras', 'tfjs', 'onnx'] as const;
export type Framework = (typeof frameworks)[number];

export interface LayerStage {
	readonly kind: 'layer';
	readonly op: Wanted['op'];
	readonly kernel: number;
	readonly stride: number;
	readonly dilation: number;
	/** `start` and `end` where a framework takes both */
	readonly padding: 'same' | 'valid' | { readonly start: number; readonly end: number };
	/** null where it is not written */
	readonly outputPadding: number | null;
	/** no bias in the layer: units that come later would lack it */
	readonly biasAfter: boolean;
}

/** Zeros put around a map, or units cut off it. */
export interface BorderStage {
	readonly kind: 'pad' | 'crop';
	readonly start: number;
	readonly end: number;
}

export type Stage = LayerStage | BorderStage;

/** What a reader should know of a translation. */
export type Remark =
	/** `same` gives this size too, but from another border: other numbers */
	| { code: 'same-shifts'; start: number; end: number }
	/** what `same` adds depends on the input's size */
	| { code: 'same-depends' }
	/** the border differs on the two sides, which one number cannot say */
	| { code: 'two-sides'; start: number; end: number }
	/** dilation goes into the kernel as zeros; `refused` is whether the framework says so or stays silent */
	| { code: 'spread'; kernel: number; refused: boolean }
	/** padding is cut off by a layer of its own */
	| { code: 'cut' }
	/** `valid` is longer than PyTorch's padding 0, because the kernel is shorter than the stride */
	| { code: 'valid-longer'; valid: number; zero: number }
	/** units beyond the last stamp are put on as zeros, so a bias has to come after them */
	| { code: 'bias-after' };

export interface Plan {
	readonly stages: readonly Stage[];
	readonly remarks: readonly Remark[];
}

export function planOf(framework: Framework, wanted: Wanted): Plan {
	if (framework === 'onnx') return { stages: [onnxLayer(wanted)], remarks: dependence(wanted) };
	if (framework === 'pytorch') return pytorchPlan(wanted);
	return wanted.op === 'conv' ? tensorflowConv(wanted) : tensorflowTransposed(framework, wanted);
}

/** Written in numbers, `same` holds for one input size only where a convolution has a stride. */
function dependence({ op, stride, written }: Wanted): Remark[] {
	return op === 'conv' && written === 'same' && stride > 1 ? [{ code: 'same-depends' }] : [];
}

function layer(wanted: Wanted, rest: Partial<LayerStage>): LayerStage {
	const { op, kernel, stride, dilation } = wanted;
	return {
		kind: 'layer',
		op,
		kernel,
		stride,
		dilation,
		padding: 'valid',
		outputPadding: null,
		biasAfter: false,
		...rest
	};
}

function border(kind: BorderStage['kind'], start: number, end: number): BorderStage[] {
	return start === 0 && end === 0 ? [] : [{ kind, start, end }];
}

/** Any two sides; output padding only where the output goes on at its end. */
function onnxLayer(wanted: Wanted): LayerStage {
	const { op, start, end } = wanted;
	if (op === 'conv' || end >= start) return layer(wanted, { padding: { start, end } });
	return layer(wanted, { padding: { start, end: start }, outputPadding: start - end });
}

/** One number for both sides. */
function pytorchPlan(wanted: Wanted): Plan {
	const { op, start, end } = wanted;
	const remarks: Remark[] = [{ code: 'two-sides', start, end }, ...dependence(wanted)];
	if (op === 'conv') {
		if (start === end)
			return { stages: [layer(wanted, { padding: { start, end } })], remarks: dependence(wanted) };
		const none = layer(wanted, { padding: { start: 0, end: 0 } });
		return { stages: [...border('pad', start, end), none], remarks };
	}
	const outputPadding = Math.max(0, start - end);
	const stamps = layer(wanted, { padding: { start, end: start }, outputPadding: outputPadding || null });
	if (end <= start) return { stages: [stamps], remarks: [] };
	return { stages: [stamps, ...border('crop', 0, end - start)], remarks };
}

/** Neither TensorFlow takes stride and dilation together. */
function spread(wanted: Wanted, refused: boolean): { wanted: Wanted; remarks: Remark[] } {
	const kernel = spanOf(wanted);
	return { wanted: { ...wanted, kernel, dilation: 1 }, remarks: [{ code: 'spread', kernel, refused }] };
}

function tensorflowConv(given: Wanted): Plan {
	const both = given.stride > 1 && given.dilation > 1;
	const { wanted, remarks } = both ? spread(given, true) : { wanted: given, remarks: [] };
	const { start, end, stride } = wanted;
	const same = sameOf(wanted);
	if (start === 0 && end === 0) return { stages: [layer(wanted, {})], remarks };
	const equal = start === same.start && end === same.end;
	// With a stride the two agree for some input sizes only: numbers stay numbers.
	if (equal && (stride === 1 || wanted.written === 'same'))
		return { stages: [layer(wanted, { padding: 'same' })], remarks: [...remarks, ...dependence(wanted)] };
	if (equal) remarks.push({ code: 'same-depends' });
	else if (sameLength(wanted, same)) remarks.push({ code: 'same-shifts', ...same });
	return { stages: [...border('pad', start, end), layer(wanted, {})], remarks };
}

function sameLength(wanted: Wanted, same: { start: number; end: number }): boolean {
	const moves = ({ start, end }: { start: number; end: number }) =>
		Math.floor((wanted.input + start + end - spanOf(wanted)) / wanted.stride);
	return moves(wanted) === moves(same);
}

function tensorflowTransposed(framework: Framework, given: Wanted): Plan {
	const mustSpread = given.dilation > 1 && (framework === 'tfjs' || given.stride > 1);
	const { wanted, remarks } = mustSpread
		? spread(given, framework === 'keras')
		: { wanted: given, remarks: [] };
	const { input, start, end, stride } = wanted;
	const span = spanOf(wanted);
	/** by how much `valid` goes on beyond the last stamp, if it is not told otherwise */
	const natural = Math.max(0, stride - span);
	const same = sameOf(wanted);
	if (start === 0 && end === -natural) return { stages: [layer(wanted, {})], remarks };
	if (start === same.start && end === same.end)
		return { stages: [layer(wanted, { padding: 'same' })], remarks };
	if (start + end === same.start + same.end) remarks.push({ code: 'same-shifts', ...same });
	if (natural > 0)
		remarks.push({ code: 'valid-longer', valid: input * stride, zero: (input - 1) * stride + span });

	const beyond = Math.max(0, -end);
	if (framework === 'keras') {
		const stamps = layer(wanted, { outputPadding: beyond === natural ? null : beyond });
		const cut = border('crop', start, Math.max(0, end));
		if (cut.length > 0) remarks.push({ code: 'cut' });
		return { stages: [stamps, ...cut], remarks };
	}
	const atEnd = end + natural;
	if (start > 0 || atEnd > 0) remarks.push({ code: 'cut' });
	if (atEnd < 0) remarks.push({ code: 'bias-after' });
	const stamps = layer(wanted, { biasAfter: atEnd < 0 });
	return {
		stages: [stamps, ...border('crop', start, Math.max(0, atEnd)), ...border('pad', 0, Math.max(0, -atEnd))],
		remarks
	};
}
