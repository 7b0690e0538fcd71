/** Seeded numbers: mulberry32, 32 bits of state, the same in every JavaScript engine. */
export interface Random {
	/** [0, 1) */
	next(): number;
	/** [low, high) */
	range(low: number, high: number): number;
	/** low, …, high */
	integer(low: number, high: number): number;
	chance(probability: number): boolean;
	pick<T>(items: readonly T[]): T;
}

export function random(seed: number): Random {
	let state = Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	return {
		next,
		range: (low, high) => low + (high - low) * next(),
		integer: (low, high) => low + Math.floor((high - low + 1) * next()),
		chance: (probability) => next() < probability,
		pick: (items) => items[Math.floor(items.length * next())]
	};
}
