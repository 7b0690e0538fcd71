/** What can go wrong, as codes that a page translates; the message is for developers. */

export const fcnErrorCodes = [
	/** somebody asked to stop */
	'aborted',
	/** the server cannot be reached, or broke off again and again */
	'network',
	/** the server has no such file */
	'not-found',
	/** a file arrived twice with other bytes than model.json promises */
	'damaged',
	/** model.json is not of a kind that this code can run */
	'format',
	/** nothing here can run the network */
	'no-backend',
	/** the asked-for backend cannot run here, or computes wrong numbers */
	'backend',
	/** sides that are no multiples of 32 */
	'size',
	'unknown-layer',
	'unknown-channel',
	/** a pixel outside of the picture */
	'outside',
	/** asked for a result before there was a model or a picture */
	'not-ready',
	/** a file of 0 bytes */
	'picture-empty',
	/** no picture, a damaged one, or of a kind that this browser cannot read */
	'picture-unreadable',
	/** more pixels than are safe to decode */
	'picture-too-large',
	/** a photograph of the site's that cannot be fetched */
	'picture-unreachable'
] as const;

export type FcnErrorCode = (typeof fcnErrorCodes)[number];

const prefix = 'Fcn:';

/** The only error that this folder's public functions throw on purpose. */
export class FcnError extends Error {
	readonly code: FcnErrorCode;

	constructor(code: FcnErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
		// An error that crosses from a worker keeps name and message only: the name has to carry the code.
		this.name = prefix + code;
	}

	/** Gives an error that came from a worker its class and code back; others come out as they are. */
	static revive(error: unknown): unknown {
		if (error instanceof FcnError || !(error instanceof Error)) return error;
		const code = fcnErrorCodes.find((each) => error.name === prefix + each);
		return code ? new FcnError(code, error.message) : error;
	}
}
