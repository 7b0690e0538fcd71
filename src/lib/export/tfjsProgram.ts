/**
 * The TensorFlow.js program. Its conv2d takes a stride or a dilation but not both, and its conv2dTranspose neither
 * numbers for padding nor output padding nor dilation; so dilation goes into the kernel as zeros, padding is done
 * by pad and slice, and output padding by asking for that much larger a canvas.
 */
import type { Pair } from '$lib/conv';
import { numberLines } from './numbers';
import { describe, safeUrl, settingsText, sizeText, type LabSnapshot } from './snapshot';

/**
 * A self-contained ES module for Node or a browser that needs '@tensorflow/tfjs' only. It logs
 * "max |Δ| = …, agrees" for every way it finds the output and throws (in Node: exit status 1) when one differs
 * from `snapshot.y` by more than rounding: float64 for Cx or Cᵀx, float32 for TensorFlow.js.
 * Throws RangeError for illegal settings, wrong lengths or numbers that are not finite.
 */
export function tfjsCode(snapshot: LabSnapshot): string {
	const { op, settings, x, kernel, y } = snapshot;
	const { title, output } = describe(snapshot);
	const url = safeUrl(snapshot.url);
	return `// ${title} with TensorFlow.js: ${sizeText(settings.input)} to ${sizeText(output)}.
// ${settingsText(snapshot)}
//${url && ` ${url}\n//`}
// In Node: npm install @tensorflow/tfjs, save this as program.mjs, node program.mjs. In a browser: a module script
// whose import map knows '@tensorflow/tfjs'. It finds the output in more than one way, logs how far each is from
// what the page showed, and throws if one does not agree.
import * as tf from '@tensorflow/tfjs';

// Named as in PyTorch; pairs are [vertical, horizontal]. "Convolution" is cross-correlation, as in every
// machine-learning framework: the kernel is not flipped.
const inputSize = ${pair(settings.input)};
const kernelSize = ${pair(settings.kernel)};
const stride = ${pair(settings.stride)};
const padding = ${pair(settings.padding)};
const dilation = ${pair(settings.dilation)};
${outputSize[op](settings.outputPadding)}

// What the page showed, row by row.
const x = ${list(x, settings.input)};
const w = ${list(kernel, settings.kernel)};
const yPage = ${list(y, output)};

${matrix(op)}

${operation[op]}

// A sum of n products is rounded by at most (n + 2) · scale · the type's precision; more is a disagreement.
const scale = largest(x) * w.reduce((sum, weight) => sum + Math.abs(weight), 0);
const float64Tolerance = (w.length + 2) * scale * 2 ** -52;
const float32Tolerance = (w.length + 2) * scale * 2 ** -23;
let allAgree = true;
compare('${op === 'conv' ? 'C x' : 'Cᵀ x'}', yMatrix, float64Tolerance);
${comparisons[op]}
if (!allAgree) throw new Error('the output is not what the page showed');

function compare(way, y, tolerance) {
  const difference = largest(yPage.map((value, i) => y[i] - value));
  const agrees = y.length === yPage.length && difference <= tolerance;
  allAgree = allAgree && agrees;
  const shown = Number(difference.toPrecision(3));
  console.log(\`\${way}: max |Δ| = \${shown}, \${agrees ? 'agrees' : 'DOES NOT AGREE'}\`);
}

function largest(values) {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
`;
}

const outputSize = {
	conv: () => `const outputSize = inputSize.map((size, axis) => {
  const span = dilation[axis] * (kernelSize[axis] - 1) + 1;
  return Math.floor((size + 2 * padding[axis] - span) / stride[axis]) + 1;
});`,
	transposed: (outputPadding: Pair) => `const outputPadding = ${pair(outputPadding)};
const outputSize = inputSize.map((size, axis) => {
  const span = dilation[axis] * (kernelSize[axis] - 1) + 1;
  return (size - 1) * stride[axis] - 2 * padding[axis] + span + outputPadding[axis];
});`
};

function matrix(op: LabSnapshot['op']): string {
	const [row, column] = op === 'conv' ? ['out', 'in'] : ['in', 'out'];
	const [rowSize, columnSize] = op === 'conv' ? ['outputSize', 'inputSize'] : ['inputSize', 'outputSize'];
	const explanation =
		op === 'conv'
			? '// C, the convolution as a matrix: one row per output pixel, one column per input pixel.'
			: `// C is the matrix of the convolution that leads back, from maps of the output's size to maps of the input's
// size: one row per input pixel, one column per output pixel. The output here is C transposed times x.`;
	const step = op === 'conv' ? 'yMatrix[row] += value * x[column]' : 'yMatrix[column] += value * x[row]';
	return `${explanation}
function* entriesOfC() {
  for (let ${row}Y = 0; ${row}Y < ${rowSize}[0]; ${row}Y++) {
    for (let ${row}X = 0; ${row}X < ${rowSize}[1]; ${row}X++) {
      for (let kernelY = 0; kernelY < kernelSize[0]; kernelY++) {
        for (let kernelX = 0; kernelX < kernelSize[1]; kernelX++) {
          const ${column}Y = ${row}Y * stride[0] + kernelY * dilation[0] - padding[0];
          const ${column}X = ${row}X * stride[1] + kernelX * dilation[1] - padding[1];
          if (${column}Y < 0 || ${column}Y >= ${columnSize}[0] || ${column}X < 0 || ${column}X >= ${columnSize}[1]) continue;
          yield {
            row: ${row}Y * ${rowSize}[1] + ${row}X,
            column: ${column}Y * ${columnSize}[1] + ${column}X,
            value: w[kernelY * kernelSize[1] + kernelX]
          };
        }
      }
    }
  }
}
const yMatrix = new Array(outputSize[0] * outputSize[1]).fill(0);
for (const { row, column, value } of entriesOfC()) ${step};`;
}

const convolution = `// tf.conv2d takes a stride or a dilation, not both: put the dilation's zeros into the kernel instead.
await tf.setBackend('cpu');
const span = kernelSize.map((size, axis) => dilation[axis] * (size - 1) + 1);
const spread = new Float32Array(span[0] * span[1]);
w.forEach((weight, tap) => {
  const [kernelY, kernelX] = [Math.floor(tap / kernelSize[1]), tap % kernelSize[1]];
  spread[kernelY * dilation[0] * span[1] + kernelX * dilation[1]] = weight;
});
const kernel = tf.tensor4d(spread, [...span, 1, 1]); // [height, width, in or out, out or in]
const border = [[0, 0], [padding[0], padding[0]], [padding[1], padding[1]], [0, 0]];
const conv = (map) => tf.conv2d(tf.pad(map, border), kernel, stride, 'valid');
const input = tf.tensor4d(x, [1, ...inputSize, 1]); // [batch, height, width, channels]`;

const operation = {
	conv: `${convolution}
const yConv = conv(input);`,
	transposed: `${convolution}

// tf.conv2dTranspose has no padding in numbers and no output padding: ask for the canvas that still has its
// border, then cut the border off.
const canvasSize = outputSize.map((size, axis) => size + 2 * padding[axis]);
const canvas = tf.conv2dTranspose(input, kernel, [1, ...canvasSize, 1], stride, 'valid');
const yTransposed = tf.slice(canvas, [0, ...padding, 0], [1, ...outputSize, 1]);

// The gradient of a convolution: z has the output's size, and <conv(z), x> is linear in it.
const innerProduct = (z) => tf.sum(tf.mul(conv(z), input));
const yGradient = tf.grad(innerProduct)(tf.zeros([1, ...outputSize, 1]));`
};

const comparisons = {
	conv: `compare('tf.conv2d', await yConv.data(), float32Tolerance);`,
	transposed: `compare('tf.conv2dTranspose', await yTransposed.data(), float32Tolerance);
compare('gradient of a convolution', await yGradient.data(), float32Tolerance);`
};

function pair([vertical, horizontal]: Pair): string {
	return `[${vertical}, ${horizontal}]`;
}

function list(values: ArrayLike<number>, size: Pair): string {
	return `[\n${numberLines(values, size, '  ').join('\n')}\n]`;
}
