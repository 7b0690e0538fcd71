/**
 * A small classifier with a fully connected head, as data: two convolutions without padding, two pools, fc6, fc7.
 *
 *   32×32×3 → conv1 28×28×8 → pool1 14×14×8 → conv2 12×12×16 → pool2 6×6×16 → fc6 32 → fc7 6
 *
 * As convolutions, fc6 has a kernel as large as the map that it was made for, 6×6, and fc7 one of 1×1. Through a
 * convolution without padding a side becomes n − k + 1, through a pool ⌊n / 2⌋; the whole network has stride 4.
 * Source: Long, Shelhamer, Darrell, CVPR 2015, section 3.1.
 */
export interface ClassifierLayer {
	readonly name: 'conv1' | 'pool1' | 'conv2' | 'pool2' | 'fc6' | 'fc7';
	readonly kind: 'conv' | 'pool' | 'fc';
	/** side of the window; of an fc layer, the window of the convolution that it is */
	readonly kernel: number;
	readonly channels: number;
}

export const classifierLayers: readonly ClassifierLayer[] = [
	{ name: 'conv1', kind: 'conv', kernel: 5, channels: 8 },
	{ name: 'pool1', kind: 'pool', kernel: 2, channels: 8 },
	{ name: 'conv2', kind: 'conv', kernel: 3, channels: 16 },
	{ name: 'pool2', kind: 'pool', kernel: 2, channels: 16 },
	{ name: 'fc6', kind: 'fc', kernel: 6, channels: 32 },
	{ name: 'fc7', kind: 'fc', kernel: 1, channels: 6 }
];

/** Side of the pictures that the classifier was trained on; its stride, in pixels. */
export const classifierSide = 32;
export const classifierStride = 4;

export interface MapSize {
	readonly channels: number;
	readonly height: number;
	readonly width: number;
}

export interface LayerSize extends MapSize {
	readonly layer: ClassifierLayer;
	/** products of a weight and a number; comparisons of a pool are none */
	readonly multiplyAdds: number;
}

/**
 * What every layer gives for a picture, all of them run as convolutions. Throws RangeError for a picture under 32×32:
 * fc6's window would not fit.
 */
export function classifierSizes(height: number, width: number): LayerSize[] {
	if (!(height >= classifierSide && width >= classifierSide))
		throw new RangeError(
			`the picture must be at least ${classifierSide}×${classifierSide}, got ${height}×${width}`
		);
	let map: MapSize = { channels: 3, height, width };
	return classifierLayers.map((layer) => {
		const { kernel, channels } = layer;
		const side = (n: number) => (layer.kind === 'pool' ? Math.floor(n / 2) : n - kernel + 1);
		const size = { channels, height: side(map.height), width: side(map.width) };
		const each = layer.kind === 'pool' ? 0 : kernel * kernel * map.channels;
		map = size;
		return { layer, ...size, multiplyAdds: each * channels * size.height * size.width };
	});
}

/** The map that is flattened, and how long that makes the vector. */
export function flattened(height: number, width: number): MapSize & { length: number } {
	const { channels, height: rows, width: columns } = sizeOf('pool2', height, width);
	return { channels, height: rows, width: columns, length: channels * rows * columns };
}

/** How many windows of 32×32 a picture has, 4 pixels apart: the sides of the map of scores. */
export function windowsOf(height: number, width: number): { rows: number; columns: number } {
	const { height: rows, width: columns } = sizeOf('fc7', height, width);
	return { rows, columns };
}

/** Products for a picture: run once as convolutions, and window by window. */
export function arithmetic(height: number, width: number): { once: number; windows: number } {
	const total = (sizes: readonly LayerSize[]) => sizes.reduce((sum, each) => sum + each.multiplyAdds, 0);
	const { rows, columns } = windowsOf(height, width);
	return {
		once: total(classifierSizes(height, width)),
		windows: rows * columns * total(classifierSizes(classifierSide, classifierSide))
	};
}

function sizeOf(name: ClassifierLayer['name'], height: number, width: number): LayerSize {
	const found = classifierSizes(height, width).find(({ layer }) => layer.name === name);
	if (!found) throw new RangeError(`there is no layer ${name}`);
	return found;
}
