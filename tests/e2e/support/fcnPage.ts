/** What the tests of the network put into a page: the parts of the runtime, without the worker around them. */
export { Session } from '../../../src/lib/fcn/session';
export { openPicture } from '../../../src/lib/fcn/picture/open';
export { placementOf } from '../../../src/lib/fcn/picture/placement';
export { hardwareFor } from '../../../src/lib/fcn/backends/hardware';
export { engine } from '@tensorflow/tfjs-core';
