// `npm run build`: the site as static files in build/, for any host. BASE_PATH=/name goes into the page for 404.
import { build } from './lib/build.mjs';
import { note, run } from './lib/say.mjs';

await run(async () => note((await build()) ? 'built into build/' : 'build/ is up to date'));
