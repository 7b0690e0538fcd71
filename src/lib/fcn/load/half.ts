/**
 * 16-bit floating point to 32-bit: with sign s, exponent e and fraction f,
 *
 *   (−1)ˢ · 2^(e − 15) · (1 + f/1024)  for 0 < e < 31,   (−1)ˢ · 2⁻¹⁴ · f/1024  for e = 0
 *
 * e = 31 stands for infinity and NaN. Source: IEEE 754-2019, binary16. Every value is exact in 32 bits.
 */
const values = new Float32Array(1 << 16);

function fillTable(): void {
	for (let bits = 0; bits < values.length; bits++) {
		const sign = bits & 0x8000 ? -1 : 1;
		const exponent = (bits >> 10) & 31;
		const fraction = (bits & 1023) / 1024;
		if (exponent === 0) values[bits] = sign * 2 ** -14 * fraction;
		else if (exponent === 31) values[bits] = fraction ? NaN : sign * Infinity;
		else values[bits] = sign * 2 ** (exponent - 15) * (1 + fraction);
	}
}

/** bytes: little-endian float16, 2 · count of them, from any offset → count numbers. */
export function decodeHalf(bytes: Uint8Array): Float32Array {
	if (values[0x3c00] !== 1) fillTable();
	const count = bytes.length >> 1;
	const out = new Float32Array(count);
	for (let n = 0; n < count; n++) out[n] = values[bytes[2 * n] | (bytes[2 * n + 1] << 8)];
	return out;
}
