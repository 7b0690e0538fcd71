/**
 * The vocabulary of the folder. "Convolution" is cross-correlation, as in every machine-learning framework:
 * the kernel is not flipped. Names are PyTorch's; maps and kernels are one channel, flat and row-major.
 */

/** One number per axis. */
export type Pair = readonly [vertical: number, horizontal: number];

/** An index into a `Pair`: 0 is vertical, 1 is horizontal. */
export type AxisIndex = 0 | 1;

/**
 * What a convolution or a transposed convolution is, apart from its kernel's values. All are whole numbers.
 * For a transposed convolution `input` is the size of *its* input, the small map.
 */
export interface ConvSettings {
	/** size of the map that goes in, at least 1 */
	readonly input: Pair;
	/** size of the kernel, at least 1 */
	readonly kernel: Pair;
	/** distance between neighbouring windows (or stamps), at least 1 */
	readonly stride: Pair;
	/** zeros added on each side of a convolution's input; border removed from a transposed convolution's output */
	readonly padding: Pair;
	/** distance between neighbouring taps of the kernel, at least 1 */
	readonly dilation: Pair;
	/** for transposed convolutions, 0 … stride − 1: which of the sizes sharing one input is meant; else ignored */
	readonly outputPadding: Pair;
}

/**
 * A matrix in compressed sparse rows. Row r holds the entries indptr[r] … indptr[r + 1] − 1, columns ascending.
 * An entry is stored because a tap reaches it, even if that tap's weight happens to be 0.
 */
export interface SparseMatrix {
	readonly rows: number;
	readonly cols: number;
	/** [rows + 1], where each row's entries begin */
	readonly indptr: Int32Array;
	/** [entries], the column of each entry */
	readonly indices: Int32Array;
	/** [entries], the weight in each entry */
	readonly values: Float64Array;
	/** [entries], the row-major index of the kernel weight that each entry carries */
	readonly taps: Int32Array;
}
