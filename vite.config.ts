import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** `unit` needs the sources only; `built` reads the built site. */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		environment: 'node',
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ extends: true, test: { name: 'built', include: ['tests/unit/**/*.built.ts'] } }
		]
	}
});
