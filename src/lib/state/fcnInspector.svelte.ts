/**
 * The network with one picture: what was chosen, what runs, and what has been computed so far. Whatever is newest wins:
 * an answer to an older question is dropped.
 */
import {
	FcnError,
	startFcn,
	type BackendReport,
	type Fcn,
	type FcnErrorCode,
	type FcnLayer,
	type LabelMap,
	type Picture
} from '$lib/fcn';
import { FcnMaps } from './fcnMaps.svelte';
import { legalOff, writeOff, zeroed, type Off } from './fcnOff';
import { FcnPictures, type Shown } from './fcnPictures.svelte';
import { settled } from './fcnSettle';
import { fcnQuery, parseFcnQuery, sceneNumber, usualChoice, type FcnChoice, type Unread } from './fcnUrl';
import { Newest } from './newest';
import { noEdits, writeEdits, type SceneEdits } from './sceneEdits';

export class FcnInspector {
	choice: FcnChoice = $state.raw(usualChoice);
	unread: readonly Unread[] = $state.raw([]);

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

	readonly pictures: FcnPictures;
	#fcn: Fcn | null = null;
	#loaded = false;
	#stop: AbortController | null = null;
	#turn = 0;
	/** what the network was last given */
	#sent: Shown | null = null;
	readonly #maps = new FcnMaps();
	readonly #following = new Newest<Shown>((shown) => this.#guarded(() => this.#follow(shown)));
	readonly #drawings = new Newest<void>(() =>
		this.#guarded(async () => {
			const shown = await this.pictures.redrawn(this.choice);
			if (shown) void this.#following.offer(shown);
		})
	);
	readonly #model: string;

	/** site: absolute address, with `/` at its end */
	constructor(site: string) {
		this.#model = `${site}models/camvid-fcn/model.json`;
		this.pictures = new FcnPictures(site);
	}

	/** the strongest maps that have been read, by layer */
	get maps(): FcnMaps['known'] {
		return this.#maps.known;
	}

	/** counts what was computed: another number, other maps; 0 for nothing yet */
	get pass(): number {
		return this.#maps.pass;
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
		this.#settle();
		if (first) return this.start();
		if (choice.backend !== before.backend) await this.setBackend(choice.backend);
		const same = choice.head === before.head && writeOff(this.choice.off) === writeOff(before.off);
		const edited = writeEdits(this.choice.edit) !== writeEdits(before.edit);
		if (choice.scene !== before.scene || choice.photo !== before.photo || this.pictures.own) this.#reopen({});
		else if (edited) void this.#drawings.offer();
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
	pin(at: FcnChoice['at']): void {
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
		const { choice, refused } = settled(this.choice, this.layers, this.picture?.placement.seen);
		if (!refused.length) return;
		const kept = this.unread.filter(({ name }) => refused.every((each) => each.name !== name));
		[this.choice, this.unread] = [choice, [...kept, ...refused]];
	}

	/** Fetches the network, or tries again to. */
	async start(): Promise<void> {
		this.#fcn ??= startFcn({ onBackend: (report) => (this.backend = report) });
		const fcn = this.#fcn;
		this.#stop = new AbortController();
		[this.error, this.phase] = [null, 'loading'];
		await this.#guarded(async () => {
			const onProgress = (bytes: number, total: number) => (this.progress = { bytes, total });
			const failure = (work?: Promise<void>) => work?.then(undefined, (error: unknown) => error);
			const opened = failure(this.picture ? undefined : this.#open());
			const { description, stored } = await fcn.load(this.#model, { onProgress, signal: this.#stop?.signal });
			const unopened = await opened;
			[this.#loaded, this.stored, this.layers] = [true, stored, description.layers];
			this.#settle();
			const { backend } = this.choice;
			const refused = await failure(backend === 'auto' ? undefined : this.#use(fcn, backend, 'auto'));
			if (this.picture) await this.#run({ picture: this.picture, truth: this.truth });
			// Said last: it runs all the same.
			if (unopened ?? refused) throw unopened ?? refused;
		});
	}

	stopLoading(): void {
		this.#stop?.abort();
	}

	/** The street as it was made: changes belong to the street that was left. */
	setScene(number: number): void {
		this.#reopen({ scene: sceneNumber(number), edit: noEdits, photo: '' });
	}

	/** '' for the street, as it was changed. */
	setPhoto(photo: FcnChoice['photo']): void {
		this.#reopen({ photo });
	}

	/** Changes the street. Drawing and network each go on to the newest state and leave out what lies between. */
	setEdits(edit: SceneEdits): void {
		this.choice = { ...this.choice, edit };
		void this.#drawings.offer();
	}

	/** A picture of the camera. Resolves when the network is done with it, or with one that came later. */
	showFrame(picture: Picture): Promise<void> {
		return this.#following.offer(this.pictures.frame(picture));
	}

	/** Starts a backend; where that fails, the choice is `otherwise` again. */
	async #use(fcn: Fcn, backend: FcnChoice['backend'], otherwise: FcnChoice['backend']): Promise<void> {
		this.choice = { ...this.choice, backend };
		try {
			await fcn.use(backend);
		} catch (error) {
			this.choice = { ...this.choice, backend: otherwise };
			throw error;
		}
	}

	#reopen(change: Partial<FcnChoice>): void {
		this.choice = { ...this.choice, ...change };
		void this.#guarded(() => this.#open());
	}

	/** The photograph or the street that is chosen. */
	async #open(): Promise<void> {
		const fcn = this.#fcn;
		const shown = fcn && (await this.pictures.chosen(fcn, this.choice));
		if (shown) await this.#run(shown);
	}

	openFile(file: Blob): Promise<void> {
		return this.#guarded(async () => {
			const fcn = this.#fcn;
			const shown = fcn && (await this.pictures.file(fcn, file));
			if (shown) await this.#run(shown);
		});
	}

	setHead(head: FcnChoice['head']): void {
		this.choice = { ...this.choice, head };
		this.#again();
	}

	/** The same picture, with the head that is chosen and without what is switched off. */
	#again(): void {
		void this.#guarded(async () => {
			const turn = ++this.#turn;
			if (await this.#segment(null, turn)) await this.#readMaps(turn, false);
		});
	}

	setBackend(backend: FcnChoice['backend']): Promise<void> {
		return this.#guarded(async () => {
			const fcn = this.#fcn;
			if (!fcn) return;
			await this.#use(fcn, backend, this.choice.backend);
			if (this.picture) await this.#run({ picture: this.picture, truth: this.truth });
		});
	}

	close(): void {
		this.#turn++;
		this.pictures.close();
		this.#fcn?.close();
		this.#fcn = null;
	}

	async #run(shown: Shown): Promise<void> {
		const turn = ++this.#turn;
		[this.picture, this.truth, this.labels] = [shown.picture, shown.truth, null];
		this.#settle();
		if (await this.#segment(shown, turn)) await this.#readMaps(turn, true);
	}

	/** The same for one of many pictures: what is shown stays until there is a result. */
	async #follow(shown: Shown): Promise<void> {
		if (this.pictures.source !== 'camera' && shown !== this.pictures.street) return;
		const fcn = this.#fcn;
		if (!fcn || !this.#loaded) return this.#run(shown);
		const turn = ++this.#turn;
		if (!(await this.#segment(shown, turn))) return;
		const now = { picture: this.picture, off: this.choice.off };
		this.#maps.computedNext();
		await this.#maps.renew(fcn, this.layers, now, () => turn === this.#turn && !this.#following.waits);
	}

	/** shown: null for what the network has already. Returns whether the result is still wanted. */
	async #segment(shown: Shown | null, turn: number): Promise<boolean> {
		const fcn = this.#fcn;
		if (!fcn || !this.#loaded) return false;
		this.phase = 'running';
		const start = performance.now();
		const { head, off } = this.choice;
		const sent = (this.#sent = shown ?? this.#sent);
		const labels = await fcn.segment(shown?.picture ?? null, { head, knocked: zeroed(off, this.layers) });
		if (turn !== this.#turn) return false;
		if (shown) this.milliseconds = performance.now() - start;
		if (sent) [this.picture, this.truth] = [sent.picture, sent.truth];
		[this.labels, this.error, this.phase] = [labels, null, 'done'];
		this.#settle();
		return true;
	}

	async #readMaps(turn: number, again: boolean): Promise<void> {
		this.#maps.computed({ picture: this.picture, off: this.choice.off }, this.layers, again);
		if (this.#fcn) await this.#maps.read(this.#fcn, this.layers, () => turn === this.#turn);
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
