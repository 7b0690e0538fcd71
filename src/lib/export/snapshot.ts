/** What the Matrix Lab shows at one moment, and what every exported program needs to know about it. */
import { area, convOutputSize, transposedOutputSize, type ConvSettings, type Pair } from '$lib/conv';

export interface LabSnapshot {
	readonly op: 'conv' | 'transposed';
	/** for a transposed convolution `input` is the small map */
	readonly settings: ConvSettings;
	/** [input height · input width], row-major */
	readonly x: ArrayLike<number>;
	/** [kernel height · kernel width], row-major */
	readonly kernel: ArrayLike<number>;
	/** the output shown on screen, [output height · output width], row-major */
	readonly y: ArrayLike<number>;
	/** address that opens this state */
	readonly url?: string;
}

export interface Description {
	/** "Convolution" or "Transposed convolution" */
	readonly title: string;
	readonly output: Pair;
	/** C's shape; it leads from the larger side's map (columns) to the smaller side's (rows) */
	readonly rows: number;
	readonly columns: number;
	/** bytes of C written out in float64 */
	readonly denseBytes: number;
	/** whether a program may write C out: up to 50 MB */
	readonly dense: boolean;
}

const largestDense = 50e6;

/**
 * Sizes and names of a snapshot. Throws RangeError for illegal settings, and where x, kernel or y have another
 * length than the settings say.
 */
export function describe({ op, settings, x, kernel, y }: LabSnapshot): Description {
	const output = op === 'conv' ? convOutputSize(settings) : transposedOutputSize(settings);
	requireLength('x', x, settings.input);
	requireLength('kernel', kernel, settings.kernel);
	requireLength('y', y, output);
	const [rows, columns] =
		op === 'conv' ? [area(output), area(settings.input)] : [area(settings.input), area(output)];
	const denseBytes = rows * columns * 8;
	return {
		title: op === 'conv' ? 'Convolution' : 'Transposed convolution',
		output,
		rows,
		columns,
		denseBytes,
		dense: denseBytes <= largestDense
	};
}

/** "2×3" */
export function sizeText([height, width]: Pair): string {
	return `${height}×${width}`;
}

/** "input 2×3, kernel 3×3, stride 2×2, …": output padding only where it counts. */
export function settingsText({ op, settings }: LabSnapshot): string {
	const parts = [
		`input ${sizeText(settings.input)}`,
		`kernel ${sizeText(settings.kernel)}`,
		`stride ${sizeText(settings.stride)}`,
		`padding ${sizeText(settings.padding)}`,
		`dilation ${sizeText(settings.dilation)}`
	];
	if (op === 'transposed') parts.push(`output padding ${sizeText(settings.outputPadding)}`);
	return parts.join(', ');
}

/** "384 bytes", "92 kB", "2.1 GB": bytes to two digits, in powers of 1000. */
export function bytesText(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
	const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
	return `${Number((bytes / 1000 ** power).toPrecision(power === 0 ? 3 : 2))} ${units[power]}`;
}

/** The address fit for a one-line comment: plain ASCII, no quotes or line ends; '' if it is not http or https. */
export function safeUrl(url: string | undefined): string {
	if (!url || !URL.canParse(url)) return '';
	const { href, protocol } = new URL(url);
	if (protocol !== 'https:' && protocol !== 'http:') return '';
	return href.replace(/[^\w\-.~:/?#[\]@!$&()*+,;=%]/g, encodeURIComponent);
}

function requireLength(name: string, values: ArrayLike<number>, size: Pair): void {
	if (values.length !== area(size)) {
		throw new RangeError(`${name} must have ${area(size)} numbers (${sizeText(size)}), got ${values.length}`);
	}
}
