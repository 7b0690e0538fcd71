import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const network = 'tests/unit/fcn/**/*.test.ts';

export default defineConfig({
	plugins: [sveltekit()],
	// Workers fetch what they need when they need it, as pages do.
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		environment: 'node',
		testTimeout: 60_000,
		// All cores: Vitest would leave one of them idle, and many machines have two.
		maxWorkers: availableParallelism(),
		pool: 'threads',
		/** The two `unit…` need the sources only; `built` reads the built site. */
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					exclude: [network],
					isolate: false
				}
			},
			// TensorFlow.js has one engine for all that runs beside it: each of these files has its own.
			{ extends: true, test: { name: 'unit-network', include: [network] } },
			{ extends: true, test: { name: 'built', include: ['tests/unit/**/*.built.ts'] } }
		]
	}
});
