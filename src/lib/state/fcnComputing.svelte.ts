/**
 * One picture after the other through the network, and what has been computed so far. Whatever is newest wins: an answer
 * to an older question is dropped.
 */
import { FcnError, type BackendReport, type Fcn, type FcnErrorCode } from '$lib/fcn';
import { FcnLook } from './fcnLook.svelte';
import { FcnMaps } from './fcnMaps.svelte';
import { zeroed } from './fcnOff';
import type { Shown } from './fcnPictures.svelte';

/** What computes pictures in place of the site's network. */
export type Instead = (shown: Shown) => Promise<void>;

export class FcnComputing extends FcnLook {
	phase: 'idle' | 'loading' | 'running' | 'done' = $state('idle');
	error: FcnErrorCode | 'unknown' | null = $state(null);
	backend: BackendReport | null = $state.raw(null);
	milliseconds: number | null = $state(null);

	/** the worker; null before it is started, and when it is closed */
	protected fcn: Fcn | null = null;
	protected loaded = false;
	protected instead: Instead | null = null;
	#turn = 0;
	/** how many loads and runs are under way */
	#busy = 0;
	/** what the network was last given */
	#sent: Shown | null = null;
	readonly #maps = new FcnMaps();

	/** the strongest maps that have been read, by layer */
	get maps(): FcnMaps['known'] {
		return this.#maps.known;
	}

	/** counts what was computed: another number, other maps; 0 for nothing yet */
	get pass(): number {
		return this.#maps.pass;
	}

	/**
	 * Asks about what is shown now. Null where there is nothing yet, where another picture has come before the answer,
	 * or where it failed, which `error` then says.
	 */
	async ask<Answer>(question: (fcn: Fcn) => Promise<Answer>): Promise<Answer | null> {
		const { fcn, pass } = this;
		if (!fcn || !pass) return null;
		let answer: Answer | null = null;
		await this.guarded(async () => {
			const answered = await question(fcn);
			if (pass === this.pass) answer = answered;
		});
		return answer;
	}

	/** What is under way is no longer wanted. */
	protected drop(): void {
		this.#turn++;
	}

	protected async run(shown: Shown): Promise<void> {
		const turn = ++this.#turn;
		[this.picture, this.truth, this.labels] = [shown.picture, shown.truth, null];
		this.settle();
		if (await this.#segment(shown, turn)) await this.#readMaps(turn, true);
	}

	/** The same for one of many pictures: what is shown stays until there is a result. newer: whether another waits. */
	protected async runNext(shown: Shown, newer: () => boolean): Promise<void> {
		const { fcn } = this;
		if (!fcn || !this.loaded || this.instead) return this.run(shown);
		const turn = ++this.#turn;
		if (!(await this.#segment(shown, turn))) return;
		const now = { picture: this.picture, off: this.choice.off };
		this.#maps.computedNext();
		await this.#maps.renew(fcn, this.layers, now, () => turn === this.#turn && !newer());
	}

	/** The same picture, with the head that is chosen and without what is switched off. */
	protected again(): void {
		void this.attempt(async () => {
			const turn = ++this.#turn;
			if (await this.#segment(null, turn)) await this.#readMaps(turn, false);
		});
	}

	/** shown: null for what the network has already. Returns whether the result is still wanted. */
	async #segment(shown: Shown | null, turn: number): Promise<boolean> {
		const { fcn } = this;
		const sent = (this.#sent = shown ?? this.#sent);
		if (!fcn || (!this.loaded && !this.instead)) return false;
		this.phase = 'running';
		return this.busily(() => this.#compute(fcn, shown, sent, turn));
	}

	async #compute(fcn: Fcn, shown: Shown | null, sent: Shown | null, turn: number): Promise<boolean> {
		const start = performance.now();
		if (this.instead) {
			if (sent) await this.instead(sent);
			if (turn === this.#turn) [this.milliseconds, this.phase] = [performance.now() - start, 'done'];
			return false;
		}
		const { head, off } = this.choice;
		const labels = await fcn.segment(shown?.picture ?? null, { head, knocked: zeroed(off, this.layers) });
		if (turn !== this.#turn) return false;
		if (shown) this.milliseconds = performance.now() - start;
		if (sent) [this.picture, this.truth] = [sent.picture, sent.truth];
		[this.labels, this.phase] = [labels, 'done'];
		this.settle();
		return true;
	}

	async #readMaps(turn: number, again: boolean): Promise<void> {
		this.#maps.computed({ picture: this.picture, off: this.choice.off }, this.layers, again);
		if (this.fcn) await this.#maps.read(this.fcn, this.layers, () => turn === this.#turn);
	}

	/** Something that a reader asks for: what went wrong before is old news, and what goes wrong meanwhile is not. */
	protected attempt(act: () => Promise<void>): Promise<void> {
		this.error = null;
		return this.guarded(act);
	}

	/** Errors become a code to be said in words. */
	protected async guarded(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (error) {
			this.error = error instanceof FcnError ? error.code : 'unknown';
			// What went wrong may be beside what is loaded or computed.
			if (!this.#busy) this.phase = this.labels ? 'done' : 'idle';
		}
	}

	protected async busily<Result>(act: () => Promise<Result>): Promise<Result> {
		this.#busy++;
		try {
			return await act();
		} finally {
			this.#busy--;
		}
	}
}
