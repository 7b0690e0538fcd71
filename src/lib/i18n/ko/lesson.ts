import type { Words } from '..';

export const lesson: Words['lesson'] = {};
