/**
 * The network with one picture: what was chosen, what runs, and what has been computed so far. Whatever is newest wins:
 * an answer to an older question is dropped.
 */
import {
	FcnError,
	startFcn,
	type BackendName,
	type BackendReport,
	type Fcn,
	type FcnErrorCode,
	type FcnLayer,
	type HeadName,
	type LabelMap,
	type Picture,
	type Point,
	type StrongestMap
} from '$lib/fcn';
import { Drawing } from './drawing';
import { legalOff, reachedBy, writeOff, zeroed, type Off } from './fcnOff';
import { fcnQuery, parseFcnQuery, sceneNumber, usualChoice, type FcnChoice, type Unread } from './fcnUrl';

export class FcnInspector {
	choice: FcnChoice = $state.raw(usualChoice);
	unread: readonly Unread[] = $state.raw([]);
	/** whether the picture is the reader's own, which no address can hold */
	own = $state(false);

	phase: 'idle' | 'loading' | 'running' | 'done' = $state('idle');
	progress: { bytes: number; total: number } | null = $state.raw(null);
	error: FcnErrorCode | 'unknown' | null = $state(null);
	stored = $state(true);
	backend: BackendReport | null = $state.raw(null);
	milliseconds: number | null = $state(null);

	layers: readonly FcnLayer[] = $state.raw([]);
	picture: Picture | null = $state.raw(null);
	labels: LabelMap | null = $state.raw(null);
	/** [height, width] of the seen picture: what every pixel of a drawn street is, or VOID; null for other pictures */
	truth: Uint8Array | null = $state.raw(null);
	/** by layer */
	maps: Readonly<Record<string, StrongestMap>> = $state.raw({});
	/** counts what was computed: another number, other maps; 0 for nothing yet */
	pass = $state(0);

	readonly #drawing = new Drawing();
	#fcn: Fcn | null = null;
	#loaded = false;
	#stop: AbortController | null = null;
	#turn = 0;
	/** what the maps are of */
	#computed: { picture: Picture | null; off: readonly Off[] } = { picture: null, off: [] };
	readonly #model: string;

	/** model: absolute address of model.json */
	constructor(model: string) {
		this.#model = model;
	}

	get query(): string {
		return fcnQuery(this.choice);
	}

	/** Takes what the address says, and computes it. */
	async read(query: string): Promise<void> {
		const { choice, unread } = parseFcnQuery(query);
		const first = this.#fcn === null;
		const before = this.choice;
		[this.choice, this.unread] = [choice, unread];
		if (first) return this.start();
		if (choice.backend !== before.backend) await this.setBackend(choice.backend);
		this.#settle();
		const same = choice.head === before.head && writeOff(this.choice.off) === writeOff(before.off);
		if (choice.scene !== before.scene || this.own) this.setScene(choice.scene);
		else if (!same) this.#again();
	}

	/** The layer that is opened. */
	get layer(): FcnLayer | null {
		return this.layers.find(({ name }) => name === this.choice.layer) ?? null;
	}

	/** '' closes it. Channel null is the strongest. */
	openLayer(layer: string, channel: number | null = null): void {
		this.choice = { ...this.choice, layer, channel };
	}

	/** at: of the seen picture; null lets go. */
	pin(at: Point | null): void {
		this.choice = { ...this.choice, at };
	}

	/** How the result is looked at. */
	look(change: Partial<Pick<FcnChoice, 'view' | 'cover' | 'divider'>>): void {
		this.choice = { ...this.choice, ...change };
	}

	/** Switches exactly these channels and layers off. */
	switchOff(off: readonly Off[]): void {
		this.choice = { ...this.choice, off: legalOff(off, this.layers) };
		this.#again();
	}

	/**
	 * Asks about what is shown now. Null where there is nothing yet, where another picture has come before the answer,
	 * or where it failed, which `error` then says.
	 */
	async ask<Answer>(question: (fcn: Fcn) => Promise<Answer>): Promise<Answer | null> {
		const [fcn, pass] = [this.#fcn, this.pass];
		if (!fcn || !pass) return null;
		let answer: Answer | null = null;
		await this.#guarded(async () => {
			const answered = await question(fcn);
			if (pass === this.pass) answer = answered;
		});
		return answer;
	}

	/** What the address asks for and this network or picture lacks: the nearest that it has. */
	#settle(): void {
		const { layer, channel, at } = this.choice;
		if (this.layers.length && layer && !this.layer)
			this.#refuse('layer', layer, { layer: '', channel: null });
		else if (channel !== null && this.layer && channel >= this.layer.channels)
			this.#refuse('channel', String(channel), { channel: null });
		const off = this.layers.length ? legalOff(this.choice.off, this.layers) : this.choice.off;
		if (writeOff(off) !== writeOff(this.choice.off))
			this.#refuse('off', writeOff(this.choice.off), { off }, writeOff(off));
		const seen = this.picture?.placement.seen;
		if (!at || !seen || (at.x < seen.width && at.y < seen.height)) return;
		const inside = { x: Math.min(at.x, seen.width - 1), y: Math.min(at.y, seen.height - 1) };
		this.#refuse('at', `${at.x},${at.y}`, { at: inside }, `${inside.x},${inside.y}`);
	}

	#refuse(name: string, got: string, change: Partial<FcnChoice>, used = ''): void {
		this.choice = { ...this.choice, ...change };
		this.unread = [...this.unread.filter((each) => each.name !== name), { name, got, used }];
	}

	/** Fetches the network, or tries again to. */
	async start(): Promise<void> {
		this.#fcn ??= startFcn({ onBackend: (report) => (this.backend = report) });
		const fcn = this.#fcn;
		this.#stop = new AbortController();
		[this.error, this.phase] = [null, 'loading'];
		await this.#guarded(async () => {
			const onProgress = (bytes: number, total: number) => (this.progress = { bytes, total });
			const { description, stored } = await fcn.load(this.#model, { onProgress, signal: this.#stop?.signal });
			[this.#loaded, this.stored, this.layers] = [true, stored, description.layers];
			this.#settle();
			const refused = await this.#refusedBackend(fcn);
			await (this.picture ? this.#run(this.picture, this.truth) : this.#runScene(this.choice.scene));
			// Said last: it runs all the same.
			if (refused) throw refused;
		});
	}

	stopLoading(): void {
		this.#stop?.abort();
	}

	setScene(number: number): void {
		void this.#guarded(() => this.#runScene(sceneNumber(number)));
	}

	/** Starts the backend that the address asks for, or goes on without it. */
	async #refusedBackend(fcn: Fcn): Promise<unknown> {
		if (this.choice.backend === 'auto') return undefined;
		try {
			await fcn.use(this.choice.backend);
			return undefined;
		} catch (error) {
			this.choice = { ...this.choice, backend: 'auto' };
			return error;
		}
	}

	async #runScene(scene: number): Promise<void> {
		this.choice = { ...this.choice, scene };
		this.own = false;
		const turn = ++this.#turn;
		const { picture, truth } = await this.#drawing.draw(scene);
		if (turn === this.#turn) await this.#run(picture, truth);
	}

	async openFile(file: Blob): Promise<void> {
		const fcn = this.#fcn;
		if (!fcn) return;
		await this.#guarded(async () => {
			const picture = await fcn.open(file);
			this.own = true;
			await this.#run(picture);
		});
	}

	setHead(head: HeadName): void {
		this.choice = { ...this.choice, head };
		this.#again();
	}

	/** The same picture, with the head that is chosen and without what is switched off. */
	#again(): void {
		void this.#guarded(async () => {
			const turn = ++this.#turn;
			await this.#segment(null, turn);
			await this.#readMaps(turn);
		});
	}

	async setBackend(backend: BackendName | 'auto'): Promise<void> {
		const fcn = this.#fcn;
		if (!fcn) return;
		const before = this.choice;
		this.choice = { ...before, backend };
		await this.#guarded(async () => {
			try {
				await fcn.use(backend);
			} catch (error) {
				this.choice = { ...this.choice, backend: before.backend };
				throw error;
			}
			if (this.picture) await this.#run(this.picture, this.truth);
		});
	}

	close(): void {
		this.#turn++;
		this.#drawing.close();
		this.#fcn?.close();
		this.#fcn = null;
	}

	async #run(picture: Picture, truth: Uint8Array | null = null): Promise<void> {
		const turn = ++this.#turn;
		[this.picture, this.truth] = [picture, truth];
		this.#settle();
		this.labels = null;
		if (!this.#loaded) return;
		await this.#segment(picture, turn);
		await this.#readMaps(turn);
	}

	async #segment(picture: Picture | null, turn: number): Promise<void> {
		const fcn = this.#fcn;
		if (!fcn || !this.#loaded) return;
		this.phase = 'running';
		const start = performance.now();
		const { head, off } = this.choice;
		const labels = await fcn.segment(picture, { head, knocked: zeroed(off, this.layers) });
		if (turn !== this.#turn) return;
		if (picture) this.milliseconds = performance.now() - start;
		[this.labels, this.error, this.phase] = [labels, null, 'done'];
		this.#forgetMaps(picture !== null);
	}

	/** Lets go of the maps that are other ones now: all, or those that what was switched on or off can change. */
	#forgetMaps(all: boolean): void {
		const [before, off] = [this.#computed, this.choice.off];
		this.#computed = { picture: this.picture, off };
		if (all || before.picture !== this.picture) this.maps = {};
		else if (writeOff(off) === writeOff(before.off)) return;
		const other = reachedBy([...before.off, ...off], this.layers);
		this.maps = Object.fromEntries(Object.entries(this.maps).filter(([name]) => !other.has(name)));
		this.pass++;
	}

	async #readMaps(turn: number): Promise<void> {
		for (const { name, kind } of this.layers) {
			if (turn !== this.#turn || !this.#fcn) return;
			if (kind === 'input' || this.maps[name]) continue;
			const map = await this.#fcn.strongestMap(name);
			if (turn === this.#turn) this.maps = { ...this.maps, [name]: map };
		}
	}

	/** Errors become a code to be said in words. */
	async #guarded(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (error) {
			this.error = error instanceof FcnError ? error.code : 'unknown';
			this.phase = this.labels ? 'done' : 'idle';
		}
	}
}
