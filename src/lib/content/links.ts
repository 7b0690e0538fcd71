/**
 * Links in lessons. Inside the site they are written without language and base path, `/lab/matrix?k=3` or
 * `/lessons/transpose-it#stamps`, and leave here as `base:en/lab/matrix/?k=3`; the page puts its base path in.
 */
import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneOf, type Problems } from './problems';

/** The pages that lessons may link to, beside each other. */
export const pages = ['/', '/lab/matrix', '/lab/upsampling', '/lab/alignment', '/fcn', '/glossary', '/about'];

/** Where a link inside the site leads; checked when all lessons are known. */
export interface InnerLink {
	at: Link;
	/** undefined for a link within the same lesson */
	slug: string | undefined;
	step: string | undefined;
}

/** What a link to a paper is called, by where it leads: its reader finds it by that name when the address has moved. */
const paperNames: readonly [address: RegExp, name: string][] = [
	[/^https:\/\/arxiv\.org\/abs\/(\d{4}\.\d{4,5})$/, 'arXiv'],
	[/^https:\/\/doi\.org\/(10\.\d{4,}\/\S+)$/, 'doi']
];

function checkPaper(link: Link, problems: Problems): void {
	for (const [address, name] of paperNames) {
		const id = address.exec(link.url)?.[1];
		if (id && toString(link) !== `${name} ${id}`)
			problems.add(link, `the link to ${link.url} is called "${name} ${id}", not "${toString(link)}"`);
	}
}

/** Rewrites the link in place. Returns it when it leads to a lesson. */
export function rewriteLink(link: Link, language: string, problems: Problems): InnerLink | undefined {
	if (/^https?:\/\//.test(link.url)) {
		link.data = { ...link.data, hProperties: { rel: ['noreferrer'] } };
		checkPaper(link, problems);
		return undefined;
	}
	const match = /^(\/[^?#]*)?(\?[^#]*)?(?:#(.+))?$/.exec(link.url);
	if (!match) {
		problems.add(link, `the link "${link.url}" leads nowhere: write https://…, /page or #step`);
		return undefined;
	}
	const [, path, query = '', step] = match;
	if (path === undefined) return { at: link, slug: undefined, step };

	const page = path.replace(/(.)\/$/, '$1');
	const slug = /^\/lessons\/([^/]+)$/.exec(page)?.[1];
	link.url = `base:${language}${page === '/' ? '/' : `${page}/`}${query}${step ? `#${step}` : ''}`;
	if (slug !== undefined) return { at: link, slug, step };
	if (!pages.includes(page)) {
		problems.add(link, `there is no page "${page}": link to ${oneOf([...pages, '/lessons/…'])}`);
	}
	return undefined;
}
