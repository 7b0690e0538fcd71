import { builtPages } from './pages';

/** Paths of all built lessons, in every language. */
export const lessonPages = () => builtPages().filter((path) => /^\/[a-z]+\/lessons\/[^/]+\/$/.test(path));
