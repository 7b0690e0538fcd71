/** Where a figure is found: on its page, alone for a frame of another page, or large for a projector. */

/** how a figure is shown without the page around it: `?embed=1`, `?present=1` */
export const modes = ['embed', 'present'] as const;
export type Mode = (typeof modes)[number];

/** The address without any mode, or with this one. here: the page's; part: id of a part of the page, '' for none */
export function addressOf(here: URL | Location, mode: Mode | null, part: string): string {
	const kept = here.search
		.slice(1)
		.split('&')
		.filter((each) => each && !modes.some((known) => each.split('=')[0] === known));
	const query = [...(mode ? [`${mode}=1`] : []), ...kept].join('&');
	return here.origin + here.pathname + (query && `?${query}`) + (part && `#${part}`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<"]/g, (letter) => entities[letter]);

/** HTML that shows the figure within another page. */
export function frameOf(address: string, title: string): string {
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="640" style="border: 0" loading="lazy" allow="fullscreen"></iframe>`;
}
