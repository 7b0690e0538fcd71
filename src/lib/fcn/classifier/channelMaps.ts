/**
 * Convolution with channels, without padding, and max-pooling, in plain arrays:
 *
 *   out[o, outY, outX] = bias[o] + Σ_{i, kernelY, kernelX} kernel[o, i, kernelY, kernelX] · in[i, outY + kernelY, outX + kernelX]
 *
 * Layouts are PyTorch's: maps [channels, height, width], kernels [out, in, height, width]. Sums are 64-bit.
 */
export interface ChannelMap {
	readonly channels: number;
	readonly height: number;
	readonly width: number;
	/** [channels, height, width] */
	readonly values: Float64Array;
}

export interface Kernel {
	/** [out, in, height, width] */
	readonly shape: readonly [number, number, number, number];
	readonly values: ArrayLike<number>;
	/** [out] */
	readonly bias: ArrayLike<number>;
}

/** Throws RangeError where the kernel has other input channels or is larger than the map. */
export function convolveChannels(input: ChannelMap, { shape, values, bias }: Kernel): ChannelMap {
	const [channels, inChannels, kernelHeight, kernelWidth] = shape;
	if (inChannels !== input.channels)
		throw new RangeError(`the kernel takes ${inChannels} channels, the map has ${input.channels}`);
	const [height, width] = [input.height - kernelHeight + 1, input.width - kernelWidth + 1];
	if (height < 1 || width < 1)
		throw new RangeError(
			`a ${kernelHeight}×${kernelWidth} kernel does not fit on ${input.height}×${input.width}`
		);
	const out = new Float64Array(channels * height * width);
	let weight = 0;
	for (let o = 0; o < channels; o++) {
		const to = out.subarray(o * height * width, (o + 1) * height * width).fill(bias[o]);
		for (let i = 0; i < inChannels; i++)
			for (let kernelY = 0; kernelY < kernelHeight; kernelY++)
				for (let kernelX = 0; kernelX < kernelWidth; kernelX++)
					addScaled(to, height, width, input, i, kernelY, kernelX, values[weight++]);
	}
	return { channels, height, width, values: out };
}

/** to += weight · input[channel], read from (top, left) on */
function addScaled(
	to: Float64Array,
	height: number,
	width: number,
	input: ChannelMap,
	channel: number,
	top: number,
	left: number,
	weight: number
): void {
	const { values } = input;
	for (let outY = 0; outY < height; outY++) {
		let from = (channel * input.height + outY + top) * input.width + left;
		for (let at = outY * width, end = at + width; at < end; at++, from++) to[at] += weight * values[from];
	}
}

/** max(0, x) */
export function rectified(map: ChannelMap): ChannelMap {
	return { ...map, values: map.values.map((value) => (value > 0 ? value : 0)) };
}

/** The largest of every 2×2; a line or a place that is left over is dropped. */
export function maxPool(input: ChannelMap): ChannelMap {
	const { channels, values } = input;
	const [height, width] = [input.height >> 1, input.width >> 1];
	const out = new Float64Array(channels * height * width);
	let at = 0;
	for (let c = 0; c < channels; c++)
		for (let outY = 0; outY < height; outY++) {
			const first = (c * input.height + 2 * outY) * input.width;
			const second = first + input.width;
			for (let inX = 0; inX < 2 * width; inX += 2)
				out[at++] = Math.max(
					values[first + inX],
					values[first + inX + 1],
					values[second + inX],
					values[second + inX + 1]
				);
		}
	return { channels, height, width, values: out };
}

/** The part of a map from (top, left) on. */
export function cropped(
	map: ChannelMap,
	top: number,
	left: number,
	height: number,
	width: number
): ChannelMap {
	const values = new Float64Array(map.channels * height * width);
	let at = 0;
	for (let c = 0; c < map.channels; c++)
		for (let y = 0; y < height; y++) {
			const from = (c * map.height + top + y) * map.width + left;
			values.set(map.values.subarray(from, from + width), at);
			at += width;
		}
	return { channels: map.channels, height, width, values };
}
