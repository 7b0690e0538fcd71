/** Where the site lies, absolute and with `/` at its end: what a worker fetches from. */
import { base } from '$app/paths';

export const siteAddress = (): string => new URL(`${base}/`, location.href).href;
