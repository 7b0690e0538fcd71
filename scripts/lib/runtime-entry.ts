/** What scripts for Node use of the network's runtime. */
import { env } from '@tensorflow/tfjs-core';

export { Session } from '../../src/lib/fcn/session';
export { placementOf } from '../../src/lib/fcn/picture/placement';

/** Keeps TensorFlow.js from advertising its native package. */
export const quiet = () => env().set('IS_TEST', true);
