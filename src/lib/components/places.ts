/** The pages of the site, for its header, its footer and the landing page. */
import type { Words } from '$lib/i18n';

/** The labs in the order of the lessons that lead to them. */
export const labsOf = (site: Words['site']) =>
	[
		{ id: '/[lang]/lab/matrix', text: site.matrixLab },
		{ id: '/[lang]/lab/upsampling', text: site.upsamplingLab },
		{ id: '/[lang]/lab/alignment', text: site.alignmentLab }
	] as const;

export const isLab = (route: string) => route.startsWith('/[lang]/lab/');
