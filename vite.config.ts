import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Workers fetch what they need when they need it, as pages do.
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		environment: 'node',
		testTimeout: 60_000,
		/** `unit` needs the sources only; `built` reads the built site. */
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ extends: true, test: { name: 'built', include: ['tests/unit/**/*.built.ts'] } }
		]
	}
});
