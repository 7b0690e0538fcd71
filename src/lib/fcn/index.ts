/** The network's folder, and the only one that imports TensorFlow.js: load it with `await import('$lib/fcn')`. */
export { convolutionGradient } from './convolutionGradient';
