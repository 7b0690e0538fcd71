/** How long each layer takes: the network run once more, and waited for layer by layer. */
import { piece, tidy, type FeatureTensor } from './ops';
import { Pass } from './pass';

/** Milliseconds, by layer; the heads' last steps are among them. */
export async function layerTimes(pass: Pass): Promise<Record<string, number>> {
	const times: Record<string, number> = {};
	const timed = new Pass(pass.network, pass.map('input').clone());
	try {
		for (const { name, kind } of pass.network.layers) {
			if (kind === 'input') continue;
			const start = performance.now();
			await finished(timed.map(name));
			times[name] = performance.now() - start;
		}
		return times;
	} finally {
		timed.dispose();
	}
}

/** Resolves when a map is computed: reading one of its numbers has to wait for all of them. */
async function finished(map: FeatureTensor): Promise<void> {
	const first = tidy(() => piece(map, [0, 0], [1, 1]));
	try {
		await first.data();
	} finally {
		first.dispose();
	}
}
