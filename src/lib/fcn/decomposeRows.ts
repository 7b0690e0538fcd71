/**
 * The parts of whole rows of a head whose last step up is bilinear. Its kernel is a tent across times a tent along,
 *
 *   part[outY, outX] = Σ tent[kernelX] · (Σ tent[kernelY] · part[inY, inX]),
 *
 * so that a row needs the inner sum once for each column of the small map, not once for each pixel.
 */
import { bilinearKernel } from '$lib/conv';
import { partNames, partsAt, reaching, sizeOf, type Scores } from './decomposeParts';
import { layerNamed, type FcnLayer } from './layers';

/** left, top: the first pixel that is wanted; → for y from there, [width, parts, classes], the same array each time */
export function interpolatedRows(
	scores: Scores,
	layer: FcnLayer,
	{ left, top, width }: { left: number; top: number; width: number }
): (y: number) => Float64Array {
	const below = layerNamed(scores.model.description.layers, layer.inputs[0]);
	const { height: inHeight, width: inWidth } = sizeOf(scores, below);
	const numbers = partNames.length * layer.channels;
	const knocked = scores.knocked[layer.name] ?? [];

	const units = new Float64Array(inHeight * inWidth * numbers);
	for (let unit = 0; unit < inHeight * inWidth; unit++) {
		const parts = partsAt(scores, below, Math.floor(unit / inWidth), unit % inWidth);
		partNames.forEach((part, p) => units.set(parts[part], unit * numbers + p * layer.channels));
	}

	const tent = bilinearKernel([1, layer.kernel]);
	/** Inputs and weights along one axis. */
	const reach = (out: number, count: number) =>
		reaching(out, layer, count).map((index) => ({
			index,
			weight: tent[out + layer.padding - index * layer.stride]
		}));
	const columns = Array.from({ length: width }, (_, x) => reach(x + left, inWidth));
	const across = new Float64Array(inWidth * numbers);
	const row = new Float64Array(width * numbers);

	return (y) => {
		across.fill(0);
		for (const { index, weight } of reach(y + top, inHeight)) {
			const start = index * across.length;
			for (let n = 0; n < across.length; n++) across[n] += weight * units[start + n];
		}
		row.fill(0);
		for (let x = 0; x < width; x++) {
			for (const { index, weight } of columns[x]) {
				for (let n = 0; n < numbers; n++) row[x * numbers + n] += weight * across[index * numbers + n];
			}
			for (const channel of knocked)
				for (let n = channel; n < numbers; n += layer.channels) row[x * numbers + n] = 0;
		}
		return row;
	};
}
