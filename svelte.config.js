import adapter from '@sveltejs/adapter-static';

/**
 * The site is static files. Links in the pages are relative, so one build works under any base path;
 * BASE_PATH is only needed where a host rewrites paths (it is part of the build then).
 *
 * @type {import('@sveltejs/kit').Config}
 */
export default {
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: false }),
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		alias: { $lessons: 'lessons' },
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.mjs', '../tests/**/*.mjs', '../playwright.config.ts');
			}
		},
		// A page's own small style sheets come with it; the large one, of fonts and formulas, is shared and kept.
		inlineStyleThreshold: 20_000,
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' }
	}
};
