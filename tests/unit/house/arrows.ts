// The arrows of the architecture: who may import whom.
import { importsOf, resolveImport, type Source } from './imports';

const figures = ['render', 'fcn', 'scenes', 'export'];

/**
 * Each folder of src/lib, and the folders of src/lib that it may import beside itself.
 * - `conv` is the mathematics and knows nobody; `render`, `fcn`, `scenes` and `export` know only the mathematics,
 *   and never each other: plain arrays cross between them, higher up.
 * - `i18n` (interface words) is data for every folder above those four, which get their words handed in.
 * - `state` knows no component; what is generic (`components`) knows neither lessons nor the ideas in them.
 * - `content` (the lessons, read while the site is built) and `widgets` stand side by side: pages bring them together.
 * - Pages (src/routes and the hooks) may import everything.
 */
export const mayImport: Record<string, string[]> = {
	conv: [],
	render: ['conv'],
	fcn: ['conv'],
	scenes: ['conv'],
	export: ['conv'],
	i18n: [],
	state: ['conv', ...figures, 'i18n'],
	components: ['conv', ...figures, 'i18n', 'state'],
	widgets: ['conv', ...figures, 'i18n', 'state', 'components'],
	content: ['conv', ...figures, 'i18n', 'state', 'components'],
	styles: []
};

/** Folders with one public face: from outside only their index.ts is imported. */
const faced = ['conv', 'fcn', 'scenes'];

const folderOf = (path: string) => /^src\/lib\/([^/]+)(\/|$)/.exec(path)?.[1];

const isFace = (path: string, folder: string) =>
	/^(\/index(\.[jt]s)?)?$/.test(path.slice(`src/lib/${folder}`.length));

/** Every import of one file that it should not have, each as a sentence. */
export function brokenArrows(source: Source): string[] {
	const own = folderOf(source.path);
	return importsOf(source).flatMap((specifier) => {
		const fault = faultOf(specifier, source.path, own);
		return fault ? [`${source.path} imports ${specifier}: ${fault}`] : [];
	});
}

function faultOf(specifier: string, from: string, own: string | undefined): string | undefined {
	const target = resolveImport(specifier, from);
	if (target === undefined) return packageFault(specifier, own);
	if (target.startsWith('lessons') && own !== 'content') return 'only content reads the lessons';
	if (target.startsWith('src/routes') && own) return 'nothing in src/lib knows the pages';

	const folder = folderOf(target);
	if (folder === undefined || folder === own) return undefined;
	if (!(folder in mayImport)) return `src/lib/${folder} is no part of the architecture`;
	if (own && !mayImport[own]?.includes(folder)) return `${own} may not import ${folder}`;
	if (faced.includes(folder) && !isFace(target, folder)) return `import $lib/${folder}, its public face`;
	return undefined;
}

function packageFault(specifier: string, own: string | undefined): string | undefined {
	if (specifier.startsWith('@tensorflow/') && own !== 'fcn') return 'only fcn imports tfjs';
	if (own === 'conv') return 'conv imports nothing';
	return undefined;
}
