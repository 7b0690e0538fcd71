import { figure } from './en/figure';
import { lab } from './en/lab';
import { lesson } from './en/lesson';
import { routes } from './en/routes';
import { site } from './en/site';

/** All interface words in English. Each page's words live in a file of their own. */
export const en = { site, lesson, figure, routes, lab };
