/** The strongest map of each layer, as far as they have been read, and of what they are. */
import type { Fcn, FcnLayer, Picture, StrongestMap } from '$lib/fcn';
import { reachedBy, writeOff, type Off } from './fcnOff';

/** What decides a network's maps. */
export interface Computed {
	readonly picture: Picture | null;
	readonly off: readonly Off[];
}

export class FcnMaps {
	/** by layer */
	known: Readonly<Record<string, StrongestMap>> = $state.raw({});
	/** counts what was computed: another number, other maps; 0 for nothing yet */
	pass = $state(0);
	#computed: Computed = { picture: null, off: [] };

	/** Something was computed: lets go of the maps that are other ones now. `again`: all, whatever they are of. */
	computed(now: Computed, layers: readonly FcnLayer[], again: boolean): void {
		const before = this.#computed;
		const same = !again && before.picture === now.picture;
		if (same && writeOff(now.off) === writeOff(before.off)) return;
		this.#computed = now;
		const other = reachedBy([...before.off, ...now.off], layers);
		const kept = Object.entries(this.known).filter(([name]) => same && !other.has(name));
		this.known = Object.fromEntries(kept);
		this.pass++;
	}

	/** Something was computed, and the maps of what was before stay until `renew` has read all the new ones. */
	computedNext(): void {
		this.#computed = { picture: null, off: [] };
		this.pass++;
	}

	/** Reads those that are missing, one after the other, as long as `current`. */
	async read(fcn: Fcn, layers: readonly FcnLayer[], current: () => boolean): Promise<void> {
		for (const name of named(layers)) {
			if (this.known[name]) continue;
			const map = await fcn.strongestMap(name);
			if (!current()) return;
			this.known = { ...this.known, [name]: map };
		}
	}

	/** Reads all and replaces them at once; gives up as soon as they are no longer `current`. */
	async renew(fcn: Fcn, layers: readonly FcnLayer[], now: Computed, current: () => boolean): Promise<void> {
		const maps: Record<string, StrongestMap> = {};
		for (const name of named(layers)) {
			maps[name] = await fcn.strongestMap(name);
			if (!current()) return;
		}
		this.known = maps;
		this.#computed = now;
	}
}

const named = (layers: readonly FcnLayer[]) =>
	layers.flatMap(({ name, kind }) => (kind === 'input' ? [] : [name]));
