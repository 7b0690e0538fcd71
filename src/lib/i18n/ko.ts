import type { Words } from '.';
import { figure } from './ko/figure';
import { lab } from './ko/lab';
import { lesson } from './ko/lesson';
import { routes } from './ko/routes';
import { site } from './ko/site';

/** All interface words in Korean. Each page's words live in a file of their own. */
export const ko: Words = { site, lesson, figure, routes, lab };
