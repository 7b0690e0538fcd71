/** The network with one picture: what a reader can do with both. */
import { startFcn, type Fcn, type FeatureMaps, type Patch, type Picture, type Point } from '$lib/fcn';
import { FcnComputing, type Instead } from './fcnComputing.svelte';
import { legalOff, writeOff, type Off } from './fcnOff';
import { FcnPictures, type Shown } from './fcnPictures.svelte';
import { sceneNumber, type FcnChoice } from './fcnUrl';
import type { Inspected } from './inspected';
import { Newest } from './newest';
import { noEdits, writeEdits, type SceneEdits } from './sceneEdits';

export class FcnInspector extends FcnComputing implements Inspected {
	progress: { bytes: number; total: number } | null = $state.raw(null);
	stored = $state(true);

	readonly pictures: FcnPictures;
	#stop: AbortController | null = null;
	readonly #following = new Newest<Shown>((shown) => this.attempt(() => this.#follow(shown)));
	readonly #drawings = new Newest<void>(() =>
		this.guarded(async () => {
			const shown = await this.pictures.redrawn(this.choice);
			if (shown) void this.#following.offer(shown);
		})
	);
	readonly #model: string;

	/** site: absolute address, with `/` at its end */
	constructor(site: string) {
		super();
		this.#model = `${site}models/camvid-fcn/model.json`;
		this.pictures = new FcnPictures(site);
	}

	/** Takes what the address says, and computes it. */
	async read(query: string): Promise<void> {
		const before = this.take(query);
		const { choice } = this;
		if (!this.fcn) return this.start();
		if (choice.backend !== before.backend) await this.setBackend(choice.backend);
		const same = choice.head === before.head && writeOff(this.choice.off) === writeOff(before.off);
		const edited = writeEdits(this.choice.edit) !== writeEdits(before.edit);
		if (choice.scene !== before.scene || choice.photo !== before.photo || this.pictures.own) this.#reopen({});
		else if (edited) void this.#drawings.offer();
		else if (!same) this.again();
	}

	/** Switches exactly these channels and layers off. */
	switchOff(off: readonly Off[]): void {
		this.choice = { ...this.choice, off: legalOff(off, this.layers) };
		this.again();
	}

	featureMaps(layer: string): Promise<FeatureMaps | null> {
		return this.ask((fcn) => fcn.featureMaps(layer));
	}

	patchesAt(at: Point, side: number): Promise<readonly Patch[] | null> {
		return this.ask((fcn) => fcn.patchesAt(at, side));
	}

	/** Fetches the network, or tries again to. */
	async start(): Promise<void> {
		this.fcn ??= startFcn({ onBackend: (report) => (this.backend = report) });
		const fcn = this.fcn;
		this.#stop = new AbortController();
		this.phase = 'loading';
		await this.attempt(() => this.busily(() => this.#load(fcn)));
	}

	async #load(fcn: Fcn): Promise<void> {
		const onProgress = (bytes: number, total: number) => (this.progress = { bytes, total });
		const failure = (work?: Promise<void>) => work?.then(undefined, (error: unknown) => error);
		const opened = failure(this.picture ? undefined : this.#open());
		const { description, stored } = await fcn.load(this.#model, { onProgress, signal: this.#stop?.signal });
		const unopened = await opened;
		[this.loaded, this.stored, this.layers] = [true, stored, description.layers];
		this.settle();
		const { backend } = this.choice;
		const refused = await failure(backend === 'auto' ? undefined : this.#use(fcn, backend, 'auto'));
		if (this.picture) await this.run({ picture: this.picture, truth: this.truth });
		// It was left for a file that was no good.
		else if (!unopened) await this.#open();
		// Said last: it runs all the same.
		if (unopened ?? refused) throw unopened ?? refused;
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

	/** The worker, for another network than the site's. */
	get worker(): Fcn | null {
		return this.fcn;
	}

	/** From now on pictures go to another network, null for back to the site's. */
	async computeWith(instead: Instead | null): Promise<void> {
		this.instead = instead;
		const { picture, truth } = this;
		if (picture) await this.attempt(() => this.run({ picture, truth }));
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
		void this.attempt(() => this.#open());
	}

	/** The photograph or the street that is chosen. */
	async #open(): Promise<void> {
		const fcn = this.fcn;
		const shown = fcn && (await this.pictures.chosen(fcn, this.choice));
		if (shown) await this.run(shown);
	}

	openFile(file: Blob): Promise<void> {
		return this.attempt(async () => {
			const fcn = this.fcn;
			const shown = fcn && (await this.pictures.file(fcn, file));
			if (shown) await this.run(shown);
		});
	}

	setHead(head: FcnChoice['head']): void {
		this.choice = { ...this.choice, head };
		this.again();
	}

	setBackend(backend: FcnChoice['backend']): Promise<void> {
		return this.attempt(async () => {
			const fcn = this.fcn;
			if (!fcn) return;
			await this.#use(fcn, backend, this.choice.backend);
			if (this.picture) await this.run({ picture: this.picture, truth: this.truth });
		});
	}

	close(): void {
		this.drop();
		this.pictures.close();
		this.fcn?.close();
		this.fcn = null;
	}

	async #follow(shown: Shown): Promise<void> {
		if (this.pictures.source !== 'camera' && shown !== this.pictures.street) return;
		await this.runNext(shown, () => this.#following.waits);
	}
}
