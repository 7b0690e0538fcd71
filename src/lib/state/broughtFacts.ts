/** What there is to say of the layers of the reader's own network, and the truth at the size at which it sees a street. */
import type { BroughtLayer, Size } from '$lib/fcn';
import type { DrawnFacts, Sides } from './inspected';

const sides = ([vertical, horizontal]: readonly [number, number]): Sides =>
	vertical === horizontal ? vertical : [vertical, horizontal];

/** layers: the picture first */
export const broughtFacts = (layers: readonly BroughtLayer[]): ReadonlyMap<string, DrawnFacts> =>
	new Map(layers.map((layer, n) => [layer.name, factsOf(layer, n === 0)]));

function factsOf(
	{ name, inputs, relu, parameters, type, shape, position, window }: BroughtLayer,
	first: boolean
) {
	return {
		layer: { name, inputs, relu, parameters },
		...(first ? { kind: 'input' as const } : { kind: 'other' as const, type }),
		shape,
		stride: position && sides(position.stride),
		field: position && sides(position.field),
		window: window && {
			kernel: sides(window.kernel),
			stride: sides(window.stride),
			padding: typeof window.padding === 'string' ? window.padding : sides(window.padding)
		}
	};
}

/** truth: [from.height, from.width] → [to.height, to.width], each pixel the one that holds its middle */
export function truthAt(truth: Uint8Array, from: Size, to: Size): Uint8Array {
	const columns = Array.from({ length: to.width }, (_, x) => Math.floor(((x + 0.5) * from.width) / to.width));
	return Uint8Array.from({ length: to.width * to.height }, (_, n) => {
		const y = Math.floor(((Math.floor(n / to.width) + 0.5) * from.height) / to.height);
		return truth[y * from.width + columns[n % to.width]];
	});
}
