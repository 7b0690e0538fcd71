/**
 * SHA-256 as 64 hexadecimal digits. Browsers offer it to secure pages only (https, localhost); a page that a teacher
 * serves in a classroom over plain http computes it here. Source: FIPS 180-4.
 */
export async function sha256(
	bytes: Uint8Array<ArrayBuffer>,
	subtle = globalThis.crypto?.subtle
): Promise<string> {
	const digest = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : digestOf(bytes);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);

/** The first 32 bits of the fractional part. */
const fractionBits = (value: number) => Math.floor((value % 1) * 2 ** 32) | 0;

const roundConstants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const startValues = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** The message, a 1 bit, zeros and its length in bits, up to a multiple of 64 bytes. */
function padded(message: Uint8Array): DataView {
	const bytes = new Uint8Array((message.length + 72) & ~63);
	bytes.set(message);
	bytes[message.length] = 0x80;
	const view = new DataView(bytes.buffer);
	view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
	view.setUint32(bytes.length - 4, message.length << 3);
	return view;
}

function digestOf(message: Uint8Array): Uint8Array {
	const state = startValues.slice();
	const words = new Int32Array(64);
	const view = padded(message);
	for (let block = 0; block < view.byteLength; block += 64) {
		for (let n = 0; n < 64; n++) words[n] = n < 16 ? view.getInt32(block + 4 * n) : extended(words, n);
		mix(state, words);
	}
	const out = new DataView(new ArrayBuffer(32));
	state.forEach((word, n) => out.setInt32(4 * n, word));
	return new Uint8Array(out.buffer);
}

function extended(words: Int32Array, n: number): number {
	const [a, b] = [words[n - 15], words[n - 2]];
	const small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
	const small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
	return (words[n - 16] + small0 + words[n - 7] + small1) | 0;
}

function mix(state: Int32Array, words: Int32Array): void {
	let [a, b, c, d, e, f, g, h] = state;
	for (let n = 0; n < 64; n++) {
		const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const first = (h + big1 + ((e & f) ^ (~e & g)) + roundConstants[n] + words[n]) | 0;
		const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, n) => (state[n] = (state[n] + word) | 0));
}
