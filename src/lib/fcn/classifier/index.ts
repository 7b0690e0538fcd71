/** The small classifier of the lessons, in plain TypeScript: no TensorFlow.js. */
export { cropped, type ChannelMap } from './channelMaps';
export {
	arithmetic,
	classifierLayers,
	classifierSide,
	classifierSizes,
	classifierStride,
	flattened,
	windowsOf,
	type LayerSize,
	type MapSize
} from './layers';
export { loadClassifier, type Classifier, type Matrix } from './model';
export {
	classifierFeatures,
	classifierInput,
	classify,
	classifyEverywhere,
	headAsConvolution,
	headAsMatrix,
	largestDifference,
	softmax,
	type Features,
	type HeadResult
} from './run';
export { onPlainGround, plainGround, thingNames, thingOf, type Thing, type ThingName } from './things';
export { shrinkBy, shrunk } from './shrink';
