/** The transposed convolution computed by four different programs, and how far they lie apart. */
import {
	area,
	multiply,
	transposedConvolveGather,
	transposedConvolveScatter,
	transposedOutputSize,
	type ConvSettings,
	type SparseMatrix
} from '$lib/conv';

export const routeNames = ['matrix', 'scatter', 'gather', 'gradient'] as const;
export type RouteName = (typeof routeNames)[number];

/** Automatic differentiation is quick enough up to so many output pixels. */
export const mostGradientPixels = 4096;

/** The first three routes, [outputH × outputW] each; the fourth needs TensorFlow.js, see `gradientRoute`. */
export function directRoutes(settings: ConvSettings, ct: SparseMatrix, x: Float64Array, w: Float64Array) {
	return {
		matrix: multiply(ct, x),
		scatter: transposedConvolveScatter(settings, x, w),
		gather: transposedConvolveGather(settings, x, w)
	};
}

/** The gradient of a convolution by automatic differentiation, 32-bit; null where that would take too long. Loads TensorFlow.js at the first call. */
export async function gradientRoute(
	settings: ConvSettings,
	x: Float64Array,
	w: Float64Array
): Promise<Float64Array | null> {
	if (area(transposedOutputSize(settings)) > mostGradientPixels || area(settings.kernel) > 256) return null;
	const { convolutionGradient } = await import('$lib/fcn');
	return convolutionGradient(settings, x, w);
}

/** max |a − b|; both have the same length. */
export function largestDifference(a: Float64Array, b: Float64Array): number {
	return a.reduce((largest, value, n) => Math.max(largest, Math.abs(value - b[n])), 0);
}
