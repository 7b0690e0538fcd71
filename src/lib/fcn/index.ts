/**
 * The network's folder, and the only one that imports TensorFlow.js. Nothing of it is downloaded by importing this
 * file: the network runs in a worker that is started when asked for, the gradient is fetched when it is called.
 */
import type { convolutionGradient as gradient } from './convolutionGradient';

/** See `convolutionGradient.ts`. */
export const convolutionGradient: typeof gradient = async (...settings) =>
	(await import('./convolutionGradient')).convolutionGradient(...settings);

export { backendNames, type BackendName, type BackendReason } from './backends/types';
export { FcnError, fcnErrorCodes, type FcnErrorCode } from './errors';
export {
	fcnLayers,
	followersOf,
	headLayer,
	heads,
	mapShapes,
	sideMultiple,
	type FcnLayer,
	type HeadName,
	type MapShape,
	type Widths
} from './layers';
export * from './classifier';
export { agreementOf, type Agreement } from './confusion';
export { startFcn, type Fcn } from './client';
export { openPicture, pictureOf, type PictureSource } from './picture/open';
export type { Picture } from './picture/frame';
export {
	placementOf,
	seenPixel,
	toPicture,
	toSeen,
	type Placement,
	type Point,
	type Size
} from './picture/placement';
export type { BackendReport } from './runtime';
export type { MemoryReport } from './session';
export { partNames, type Decomposition, type Part } from './decomposeParts';
export type { Deciders } from './decomposeMap';
export type { SeenScores } from './seenScores';
export { cut, receptiveField, type Rect, type Unit } from './field';
export type { Provenance, Source } from './provenance';
export type { Sensitivity } from './sensitivity';
export type { Patch } from './patches';
export { histogramBins } from './statistics';
export type { FeatureMaps, LabelMap, StrongestMap } from './results';
export type { ModelDescription } from './model';
export { startLearning, type Learning } from './learn/client';
export type { Learned, LearningReport } from './learn/learner';
export type { Backflow, Examples } from './learn/loss';
export { inputFits, inputRanges, type InputFit, type InputRange, type InputSettings } from './brought/input';
export type { BroughtLayer } from './brought/layers';
export type { BroughtInput, LeftOut } from './brought/model';
export { refusalCodes, type Refusal, type RefusalCode } from './brought/refusal';
export type { BroughtDescription, BroughtRun } from './brought/session';
