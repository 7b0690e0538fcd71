/**
 * The network on one drawn street, as the lessons need it: one pass, of which everything that a step may show is kept.
 * The figures of a page share it (see `shareStreet`), so no step runs the network again. The street is there
 * before the network is; an answer about a street that was left is dropped.
 */
import {
	FcnError,
	fcnLayers,
	startFcn,
	type Decomposition,
	type Fcn,
	type FcnErrorCode,
	type FcnLayer,
	type FeatureMaps,
	type LabelMap,
	type Point,
	type SeenScores,
	type StrongestMap
} from '$lib/fcn';
import { CLASSES } from '$lib/scenes';
import { Drawing } from './drawing';
import type { DrawnStreet } from './drawnStreet';
import type { LabelsByHead } from './fcnResult.svelte';
import type { Skip } from './fusionView';
import { levelNames, type LevelName } from './ladderView';
import { noEdits } from './sceneEdits';
import { tellingPixel, thinPixel } from './tellingPixel';

/** One pixel's scores by FCN-8s: as a sum of parts, and as the network computed them. */
export interface PixelScores {
	readonly at: Point;
	readonly split: Decomposition;
	readonly scores: Float32Array;
}

/** The network's shape is known before its weights are; only the channels are not. */
const shape = fcnLayers({ channels: [1, 1, 1, 1, 1], fc: 1, classes: CLASSES.length });

export class FcnStreet {
	/** the street's number, from 1 */
	number = $state(1);
	phase: 'idle' | 'loading' | 'running' | 'done' = $state('idle');
	progress: { bytes: number; total: number } | null = $state.raw(null);
	error: FcnErrorCode | 'unknown' | null = $state(null);
	/** whether the weights are kept for the next visit */
	stored = $state(true);

	street: DrawnStreet | null = $state.raw(null);
	layers: readonly FcnLayer[] = $state.raw(shape);
	/** whether `layers` are those of the weights, channels and all */
	known = $state(false);
	heads: LabelsByHead | null = $state.raw(null);
	maps: Readonly<Partial<Record<LevelName, StrongestMap>>> = $state.raw({});
	/** the scores at stride 32 */
	coarse: FeatureMaps | null = $state.raw(null);
	/** FCN-8s without skips, by their names joined with a comma */
	without: Readonly<Record<string, LabelMap>> = $state.raw({});
	pixel: PixelScores | null = $state.raw(null);
	/** the pixel that the reader pinned */
	pinned: Point | null = $state.raw(null);

	/** a pixel of something thin, by the truth. Not derived: what is derived ends with the figure that first asked for it */
	thin: Point | null = $state.raw(null);
	/** a pixel that FCN-8s gets right and FCN-32s does not */
	telling: Point | null = $state.raw(null);

	readonly #model: string;
	readonly #drawing = new Drawing();
	#fcn: Fcn | null = null;
	#scores: SeenScores | null = null;
	/** number of the street that is drawn; 0 for none */
	#drawn = 0;
	#turn = 0;

	/** site: absolute address, with `/` at its end */
	constructor(site: string) {
		this.#model = `${site}models/camvid-fcn/model.json`;
	}

	/** Draws the street, fetches the network and runs it; or tries again to. */
	async start(): Promise<void> {
		if (this.phase === 'loading' || this.phase === 'running') return;
		const turn = ++this.#turn;
		[this.error, this.phase] = [null, 'loading'];
		const fcn = (this.#fcn ??= startFcn());
		await this.#guarded(turn, async () => {
			const drawn = this.#draw(turn);
			drawn.catch(() => undefined);
			const { description, stored } = await fcn.load(this.#model, {
				onProgress: (bytes, total) => (this.progress = { bytes, total })
			});
			[this.layers, this.known, this.stored] = [description.layers, true, stored];
			await drawn;
			// Another street may have been chosen meanwhile.
			await this.#draw(turn);
			await this.#run(turn);
		});
	}

	/** number: from 1 */
	async setStreet(number: number): Promise<void> {
		this.number = number;
		if (!this.known) return this.#guarded(this.#turn, () => this.#draw(this.#turn));
		const turn = ++this.#turn;
		await this.#guarded(turn, async () => {
			await this.#draw(turn);
			await this.#run(turn);
		});
	}

	async #draw(turn: number): Promise<void> {
		const number = this.number;
		if (this.street && this.#drawn === number) return;
		const street = await this.#drawing.draw(number, noEdits);
		if (turn !== this.#turn || number !== this.number) return;
		this.#drawn = number;
		[this.street, this.thin, this.telling] = [street, thinPixel(street), null];
		[this.heads, this.coarse, this.pixel, this.pinned] = [null, null, null, null];
		[this.maps, this.without, this.#scores] = [{}, {}, null];
	}

	async #run(turn: number): Promise<void> {
		const { street } = this;
		const fcn = this.#fcn;
		if (!street || !fcn || turn !== this.#turn) return;
		this.phase = 'running';
		const current = () => turn === this.#turn;
		const fine = await fcn.segment(street.picture, { head: '8s', knocked: {} });
		const deep = await fcn.segment(null, { head: '32s' });
		const middle = await fcn.segment(null, { head: '16s' });
		const coarse = await fcn.featureMaps('score_fc7');
		if (!current()) return;
		this.heads = { '32s': deep, '16s': middle, '8s': fine };
		[this.coarse, this.telling] = [coarse, tellingPixel(street, this.heads)];
		for (const level of levelNames) {
			const map = await fcn.strongestMap(level);
			if (!current()) return;
			this.maps = { ...this.maps, [level]: map };
		}
		this.phase = 'done';
	}

	/** Reads a pixel's scores by FCN-8s into `pixel`. */
	async readPixel(at: Point): Promise<void> {
		const [fcn, turn] = [this.#fcn, this.#turn];
		if (!fcn || !this.heads || this.pixel?.at === at) return;
		await this.#guarded(turn, async () => {
			const split = await fcn.decompose('8s', at);
			this.#scores ??= await fcn.seenScores('8s');
			if (turn !== this.#turn) return;
			const { data, width, classes } = this.#scores;
			const start = (at.y * width + at.x) * classes;
			this.pixel = { at, split, scores: data.slice(start, start + classes) };
		});
	}

	/** Reads what FCN-8s finds without these skips into `without`. */
	async readWithout(skips: readonly Skip[]): Promise<void> {
		const key = skips.join();
		const [fcn, turn] = [this.#fcn, this.#turn];
		if (!fcn || !this.heads || !skips.length || this.without[key]) return;
		const off = CLASSES.map((_, n) => n);
		const knocked = Object.fromEntries(skips.map((skip) => [`score_${skip}`, off]));
		await this.#guarded(turn, async () => {
			// Asked in one breath: nothing else is answered between the two.
			const [labels] = await Promise.all([
				fcn.segment(null, { head: '8s', knocked }),
				fcn.segment(null, { head: '8s', knocked: {} })
			]);
			if (turn === this.#turn) this.without = { ...this.without, [key]: labels };
		});
	}

	close(): void {
		this.#turn++;
		this.#drawing.close();
		this.#fcn?.close();
		this.#fcn = null;
		this.phase = 'idle';
	}

	/** Errors become a code to be said in words. */
	async #guarded(turn: number, act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (error) {
			if (turn !== this.#turn) return;
			this.error = error instanceof FcnError ? error.code : 'unknown';
			this.phase = this.heads ? 'done' : 'idle';
		}
	}
}

/**
 * Milliseconds for which the network is kept when its last figure is gone: a reader scrolls past a step without it, or
 * goes on to the next lesson, and finds everything as it was.
 */
const keptFor = 120_000;

interface Shared {
	readonly street: FcnStreet;
	users: number;
	closing: ReturnType<typeof setTimeout> | undefined;
}

let shared: Shared | null = null;

/** The site's one network for lessons, started for the first figure that wants it; call `leave` when a figure is gone. */
export function shareStreet(site: string): { street: FcnStreet; leave: () => void } {
	const mine = (shared ??= { street: new FcnStreet(site), users: 0, closing: undefined });
	clearTimeout(mine.closing);
	mine.users++;
	if (mine.street.phase === 'idle' && !mine.street.error) void mine.street.start();
	const leave = () => {
		if (--mine.users > 0) return;
		mine.closing = setTimeout(() => {
			mine.street.close();
			if (shared === mine) shared = null;
		}, keptFor);
	};
	return { street: mine.street, leave };
}
