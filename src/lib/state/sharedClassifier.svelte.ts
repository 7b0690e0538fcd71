/** The lessons' classifier, fetched once for all figures of a page. */
import { loadClassifier, type Classifier } from '$lib/fcn';

export class SharedClassifier {
	current: Classifier | null = $state.raw(null);
	failed = $state(false);
	#loading: Promise<void> | null = null;

	/** site: absolute address, with `/` at its end. After a failure, asking again tries again. */
	load(site: string): Promise<void> {
		this.#loading ??= this.#load(`${site}models/street-classifier/model.json`);
		return this.#loading;
	}

	async #load(url: string): Promise<void> {
		this.failed = false;
		try {
			this.current = await loadClassifier(url);
		} catch {
			this.failed = true;
			this.#loading = null;
		}
	}
}

export const sharedClassifier = new SharedClassifier();
