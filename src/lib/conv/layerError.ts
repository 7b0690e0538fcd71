/** What can be wrong with a stack of layers, as data and as a sentence with a way out. */
import { SettingsError, type SettingsReason } from './errors';

export type LayerReason =
	| { code: 'duplicate-name'; layer: string }
	| { code: 'unknown-input'; layer: string; input: string }
	| { code: 'wrong-input-count'; layer: string; got: number; expected: number }
	| { code: 'illegal-setting'; layer: string; reason: SettingsReason; message: string }
	| { code: 'strides-differ'; layer: string; inputs: readonly string[]; strides: readonly number[] }
	| { code: 'sizes-differ'; layer: string; inputs: readonly string[]; sizes: readonly number[] }
	/** a crop would begin or end outside the map: it needs offset ≥ 0 and offset + size ≤ available */
	| { code: 'no-room-to-crop'; layer: string; offset: number; size: number; available: number };

/** Thrown for every stack of layers whose positions or sizes do not work out; `reason` says which and where. */
export class LayerError extends RangeError {
	readonly reason: LayerReason;

	constructor(reason: LayerReason) {
		super(`layer "${reason.layer}": ${sentence(reason)}`);
		this.name = 'LayerError';
		this.reason = reason;
	}

	get code(): LayerReason['code'] {
		return this.reason.code;
	}

	get layer(): string {
		return this.reason.layer;
	}
}

/** Runs `read`; a `SettingsError` in it is thrown on as the `LayerError` that names the layer. */
export function forLayer<Result>(layer: string, read: () => Result): Result {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		const { reason, message } = error;
		throw new LayerError({ code: 'illegal-setting', layer, reason, message });
	}
}

function sentence(reason: LayerReason): string {
	switch (reason.code) {
		case 'duplicate-name':
			return 'another layer has this name; names must differ';
		case 'unknown-input':
			return `its input "${reason.input}" is not an earlier layer; list layers in the order they run, the input first`;
		case 'wrong-input-count':
			return `it must have ${reason.expected} ${reason.expected === 1 ? 'input' : 'inputs'}, got ${reason.got}; name them in inputs`;
		case 'illegal-setting':
			return reason.message;
		case 'strides-differ':
			return `its inputs ${list(reason.inputs)} have strides ${reason.strides.join(' and ')}; upsample the coarser one first`;
		case 'sizes-differ':
			return `its inputs ${list(reason.inputs)} have sizes ${reason.sizes.join(' and ')}; crop the larger one first`;
		case 'no-room-to-crop':
			return (
				`a piece of size ${reason.size} at offset ${reason.offset} does not fit into a map of size ` +
				`${reason.available}; pad the first layer more`
			);
	}
}

function list(names: readonly string[]): string {
	return names.map((name) => `"${name}"`).join(' and ');
}
