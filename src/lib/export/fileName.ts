/** File names that say which state they hold, from letters that every file system takes. */
import type { Pair } from '$lib/conv';
import type { LabSnapshot } from './snapshot';

/** "transposed-i2x3-k3-s2-p1-a1.py": like the page's address, only what differs from stride 1, no padding …. */
export function exportName({ op, settings }: LabSnapshot, extension: string): string {
	const parts: string[] = [op, `i${short(settings.input)}`, `k${short(settings.kernel)}`];
	const add = (letter: string, pair: Pair, usual: number) => {
		if (pair[0] !== usual || pair[1] !== usual) parts.push(letter + short(pair));
	};
	add('s', settings.stride, 1);
	add('p', settings.padding, 0);
	add('d', settings.dilation, 1);
	if (op === 'transposed') add('a', settings.outputPadding, 0);
	return `${parts.join('-')}.${extension}`;
}

function short([vertical, horizontal]: Pair): string {
	return vertical === horizontal ? String(vertical) : `${vertical}x${horizontal}`;
}
