// `npm start`: from a bare clone to the site in the browser. Installs, builds and serves what is not there yet.
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/say.mjs';
import { serveForPeople, serveOptions } from './serve.mjs';

await run(async () => {
	const options = serveOptions(process.argv.slice(2));
	await install();
	await build();
	await serveForPeople(options);
});
