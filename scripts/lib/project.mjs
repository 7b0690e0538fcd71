// Where things are. Only what Node itself brings: this is loaded before anything is installed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Path of a file of the project, from its root. */
export const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** The built site. */
export const buildFolder = at('build');
