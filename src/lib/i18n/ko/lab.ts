import type { Words } from '..';

export const lab: Words['lab'] = {};
