import { readFileSync } from 'node:fs';
import { documentHtml } from '$lib/content/document';
import type { PageServerLoad } from './$types';

/** The files that describe the network and the photographs are shown as they are. */
const shown = (path: string) => documentHtml(readFileSync(path, 'utf8'), 2);

export const load: PageServerLoad = () => ({
	card: shown('static/models/camvid-fcn/card.md'),
	photographs: shown('static/photographs/credits.md')
});
