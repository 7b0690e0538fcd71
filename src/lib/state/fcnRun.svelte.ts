/** What the network runs on: its memory, and the time of each layer once somebody asks for it. */
import type { MemoryReport, Picture } from '$lib/fcn';
import type { FcnInspector } from './fcnInspector.svelte';

export interface LayerTime {
	readonly layer: string;
	readonly milliseconds: number;
	/** of all layers together */
	readonly share: number;
}

export class FcnRun {
	readonly #inspector: FcnInspector;
	memory: MemoryReport | null = $state.raw(null);
	measuring = $state(false);
	#measured: {
		readonly backend: string;
		readonly picture: Picture | null;
		readonly times: Readonly<Record<string, number>>;
	} | null = $state.raw(null);

	constructor(inspector: FcnInspector) {
		this.#inspector = inspector;
	}

	/** In the order of the network; none before they were measured on the backend that runs now. */
	readonly times: readonly LayerTime[] = $derived.by(() => {
		if (!this.#measured || this.#measured.backend !== this.#inspector.backend?.name) return [];
		const { times } = this.#measured;
		const total = Object.values(times).reduce((sum, each) => sum + each, 0);
		return this.#inspector.layers.flatMap(({ name }) =>
			name in times ? [{ layer: name, milliseconds: times[name], share: times[name] / (total || 1) }] : []
		);
	});

	/** Whether they were measured with a picture that is no longer shown. */
	readonly before: boolean = $derived.by(
		() => this.times.length > 0 && this.#measured?.picture !== this.#inspector.picture
	);

	readonly total: number = $derived(this.times.reduce((sum, { milliseconds }) => sum + milliseconds, 0));

	async measure(): Promise<void> {
		if (this.measuring) return;
		this.measuring = true;
		try {
			const times = await this.#inspector.ask((fcn) => fcn.layerTimes());
			const { backend, picture } = this.#inspector;
			if (times && backend) this.#measured = { backend: backend.name, picture, times };
			await this.readMemory();
		} finally {
			this.measuring = false;
		}
	}

	async readMemory(): Promise<void> {
		const memory = await this.#inspector.ask((fcn) => fcn.memory());
		if (memory) this.memory = memory;
	}
}
