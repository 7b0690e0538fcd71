/** Why a model that a reader brings cannot be opened or run: a code that a page says in words, and what it is about. */

export const refusalCodes = [
	/** a format of another program; names: the files */
	'other-format',
	/** no .json file; names: those that were given */
	'no-json',
	/** a .json file that is none, cut off perhaps; names: it */
	'bad-json',
	/** JSON, but without a model in it; names: the files */
	'not-a-model',
	/** a model without its weights' manifest; names: the file */
	'no-weights',
	/** names: the files of weights that were not given */
	'missing-shards',
	/** names: files whose sizes differ from what the manifest says; detail: bytes found and expected */
	'wrong-size',
	/** names: files whose SHA-256 differs from what model.json says */
	'wrong-checksum',
	/** names: weights of a type that cannot be read */
	'weight-type',
	/** names: weights that hold NaN or infinity */
	'not-finite',
	/** names: classes of layers that TensorFlow.js does not have */
	'unknown-layers',
	/** names: layers that keep a state from step to step */
	'recurrent',
	/** names: layers with channels before height and width */
	'channels-first',
	/** names: the inputs */
	'several-inputs',
	/** names: the input; detail: its shape */
	'input-shape',
	/** names: the file; detail: megabytes of its weights, and the most that a page can hold */
	'weights-too-large',
	/** names: the layer at which its maps are too many; detail: megabytes that a page can hold */
	'maps-too-large',
	/** TensorFlow.js cannot put the model together; detail: what it says */
	'cannot-build',
	/** TensorFlow.js cannot compute it; detail: what it says */
	'cannot-run',
	/** it runs, and not one of its layers gives maps */
	'no-maps'
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Plain data: it crosses from the worker as it is. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly names: readonly string[];
	/** '' where names say it all */
	readonly detail: string;
}

export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(code: RefusalCode, names: readonly string[] = [], detail = '') {
		super(`${code}: ${names.join(', ')} ${detail}`);
		this.refusal = { code, names, detail };
	}
}

/** What an action gives, or why it is refused. */
export async function orRefusal<Result>(act: () => Promise<Result>): Promise<Result | { refusal: Refusal }> {
	try {
		return await act();
	} catch (error) {
		if (error instanceof Refused) return { refusal: error.refusal };
		throw error;
	}
}
