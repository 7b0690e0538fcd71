/**
 * The mathematics of convolution and its transpose: plain arrays in, plain arrays out. "Convolution" is
 * cross-correlation, as in every machine-learning framework; names are PyTorch's; pairs are
 * [vertical, horizontal]; maps and kernels are one channel, flat and row-major.
 */
export type { AxisIndex, ConvSettings, Pair, SparseMatrix } from './types';
export { SettingsError, type Axis, type SettingsField, type SettingsReason } from './errors';
export { checkConv, checkTransposed } from './check';
export { area, backwardSettings, convOutputSize, forwardSettings, transposedOutputSize } from './sizes';
export { inputSizesSharingOutput, outputPaddingRange } from './outputPadding';
export { convMatrix, transposedConvMatrix } from './matrix';
export { transpose } from './transpose';
export { multiply } from './multiply';
export { convolve } from './convolve';
export { transposedConvolveScatter } from './scatter';
export { rotated180, transposedConvolveGather } from './gather';
export { zeroInserted, type ZeroInserted } from './zeroInserted';
export { overlapCount } from './overlap';
export { phaseSums } from './phaseSums';
export { bilinearKernel } from './bilinear';
export type { Extent, Layer, LayerKind } from './layers';
export { LayerError, type LayerReason } from './layerError';
export type { Alignment, AlignmentStep, Crop, NamedPosition, Position, StepTerms, Window } from './position';
export { alignment } from './alignment';
export { seenBy, type Field } from './field';
export { layerSizes } from './layerSizes';
export { cleanFcn16s, cleanFcn32s, cleanFcn8s, fcn16s, fcn32s, fcn8s } from './alignmentPresets';
export { distanceFromIdentity, gramRows, gramWork } from './gram';
export { lineOf, squareSettings, type Line } from './line';
export {
	landsOn,
	readsOf,
	stampParts,
	windowParts,
	type Product,
	type StampParts,
	type WindowParts
} from './lineParts';
export { stackedKernel, type StampLayer } from './stacked';
export { resizeBilinear, resizeNearest } from './resize';
export { maxPoolWithPlaces, maxUnpool, type Pooled } from './unpool';
export { largestDifference, meanSquaredError, peakSignalToNoise } from './difference';
