/** The photographs that come with the site; static/photographs/credits.md says where they are from. */
import { FcnError } from '$lib/fcn';

export const photographs = [
	{ name: 'coffee', by: 'Rachel Michetti', licence: 'CC0 1.0' },
	{ name: 'cat', by: 'Stefan van der Walt', licence: 'CC0 1.0' },
	{ name: 'rocket', by: 'SpaceX', licence: 'public domain' },
	{ name: 'cameraman', by: 'Lav Varshney', licence: 'CC0 1.0' }
] as const;

export type PhotographName = (typeof photographs)[number]['name'];

export const photographNames = photographs.map(({ name }) => name);

/** site: address that ends in `/` */
export const photographAddress = (site: string, name: PhotographName) => `${site}photographs/${name}.webp`;

/** Throws `FcnError` ('picture-unreachable'). */
export async function fetchPhotograph(site: string, name: PhotographName): Promise<Blob> {
	try {
		const answer = await fetch(photographAddress(site, name));
		if (answer.ok) return await answer.blob();
	} catch (error) {
		throw new FcnError('picture-unreachable', `${name} cannot be fetched`, { cause: error });
	}
	throw new FcnError('picture-unreachable', `${name} is not on this server`);
}
