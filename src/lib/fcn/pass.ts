/**
 * One picture through the network. A map is computed when somebody first asks for it, with those that it needs, and
 * stays on the device; so one pass serves every head and every layer that is looked at. Zeroing channels forgets
 * only the maps behind them.
 */
import { FcnError } from './errors';
import { followersOf, layerNamed, type FcnLayer } from './layers';
import type { Network } from './network';
import { keep, scaled, tensorOf, tidy, type BiasTensor, type FeatureTensor } from './ops';

export class Pass {
	readonly #maps = new Map<string, FeatureTensor>();
	readonly #knocked = new Map<string, ReadonlySet<number>>();

	/** input: [1, height, width, 3], sides multiples of 32; belongs to the pass from now on */
	constructor(
		readonly network: Network,
		input: FeatureTensor
	) {
		this.#maps.set('input', input);
	}

	/** The map of a layer; it belongs to the pass. Throws `FcnError` ('unknown-layer'). */
	map(name: string): FeatureTensor {
		const found = this.#maps.get(name);
		if (found) return found;
		const layer = layerNamed(this.network.layers, name);
		const inputs = layer.inputs.map((input) => this.map(input));
		// Whoever asks may be inside a tidy, which must not take the map along.
		const map = keep(this.#compute(layer, inputs));
		this.#maps.set(name, map);
		return map;
	}

	/** Lets go of a map; whoever needs it later computes it again. The picture stays. */
	forget(name: string): void {
		if (name === 'input') return;
		this.#maps.get(name)?.dispose();
		this.#maps.delete(name);
	}

	#compute(layer: FcnLayer, inputs: readonly FeatureTensor[]): FeatureTensor {
		const knocked = this.#knocked.get(layer.name);
		if (!knocked) return this.network.compute(layer, inputs);
		return tidy(() => {
			const kept = Float32Array.from({ length: layer.channels }, (_, n) => (knocked.has(n) ? 0 : 1));
			const factors = tensorOf<BiasTensor>(kept, [layer.channels]);
			return scaled(this.network.compute(layer, inputs), factors);
		});
	}

	/**
	 * Zeroes these channels of a layer from now on, none to bring all back; other layers stay as they are.
	 * Throws `FcnError`: 'unknown-layer' (the picture is none), 'unknown-channel'.
	 */
	knockOut(name: string, channels: readonly number[]): void {
		const layer = layerNamed(this.network.layers, name);
		if (layer.kind === 'input') throw new FcnError('unknown-layer', 'the picture has no channels to zero');
		const wrong = channels.find((each) => !(Number.isInteger(each) && each >= 0 && each < layer.channels));
		if (wrong !== undefined)
			throw new FcnError('unknown-channel', `${name} has channels 0 to ${layer.channels - 1}, got ${wrong}`);
		if (sameSet(this.#knocked.get(name), channels)) return;
		if (channels.length) this.#knocked.set(name, new Set(channels));
		else this.#knocked.delete(name);
		for (const each of [name, ...followersOf(this.network.layers, name)]) this.forget(each);
	}

	/**
	 * Zeroes exactly these channels, by layer; what was zeroed beside them comes back. Nothing is changed where one of
	 * them does not exist: throws what `knockOut` throws.
	 */
	knockOutOnly(knocked: Readonly<Record<string, readonly number[]>>): void {
		const before = this.knocked;
		try {
			for (const [name, channels] of Object.entries(knocked)) this.knockOut(name, channels);
		} catch (error) {
			this.knockOutOnly(before);
			throw error;
		}
		for (const name of Object.keys(before)) if (!(name in knocked)) this.knockOut(name, []);
	}

	/** The same picture with nothing zeroed. What is computed and the same is shared; it has to be disposed as well. */
	intact(): Pass {
		const other = new Set<string>();
		for (const name of this.#knocked.keys())
			for (const each of [name, ...followersOf(this.network.layers, name)]) other.add(each);
		const pass = new Pass(this.network, this.map('input').clone());
		for (const [name, map] of this.#maps)
			if (name !== 'input' && !other.has(name)) pass.#maps.set(name, keep(map.clone()));
		return pass;
	}

	/** What is zeroed now, by layer. */
	get knocked(): Record<string, readonly number[]> {
		return Object.fromEntries([...this.#knocked].map(([name, channels]) => [name, [...channels]]));
	}

	/** Names of the layers whose maps are there now. */
	get present(): readonly string[] {
		return [...this.#maps.keys()];
	}

	dispose(): void {
		for (const map of this.#maps.values()) map.dispose();
		this.#maps.clear();
	}
}

const sameSet = (before: ReadonlySet<number> | undefined, now: readonly number[]) =>
	(before?.size ?? 0) === new Set(now).size && now.every((each) => before?.has(each));

/**
 * A forward pass that keeps nothing it does not need again: each map goes when its last reader is computed.
 * wanted: layers whose maps stay.
 */
export function forwardOnly(pass: Pass, wanted: readonly string[]): void {
	const { layers } = pass.network;
	const needed = neededFor(layers, wanted);
	for (const [n, layer] of needed.entries()) {
		pass.map(layer.name);
		for (const input of layer.inputs) {
			const again = needed.slice(n + 1).some((later) => later.inputs.includes(input));
			if (!again && !wanted.includes(input)) pass.forget(input);
		}
	}
}

/** The layers that have to be computed for `wanted`, in order. */
function neededFor(layers: readonly FcnLayer[], wanted: readonly string[]): FcnLayer[] {
	const names = new Set(wanted);
	for (const layer of [...layers].reverse()) {
		if (names.has(layer.name)) layer.inputs.forEach((input) => names.add(input));
	}
	return layers.filter(({ name, kind }) => names.has(name) && kind !== 'input');
}
