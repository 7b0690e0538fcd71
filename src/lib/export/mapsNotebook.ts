/** A notebook about one layer's maps and the mask, which are saved beside it as .npy files. */
import { notebookFile, type Cell } from './notebookFile';
import { classesSection, pictureSection, scoresSection, strongestSection } from './mapsSections';
import { pythonList } from './pythonText';
import { safeUrl } from './snapshot';

/** What the network's page knows about the files at the moment they are saved. */
export interface MapsSnapshot {
	readonly layer: string;
	readonly head: string;
	/** what the maps are of, as a sentence in Markdown */
	readonly source: string;
	readonly mapsFile: string;
	readonly maskFile: string;
	/** [channels, height, width] of the maps */
	readonly shape: readonly [channels: number, height: number, width: number];
	/** [channels] each, in float32; `strength` is the mean of absolute values */
	readonly mean: ArrayLike<number>;
	readonly strength: ArrayLike<number>;
	readonly least: ArrayLike<number>;
	readonly most: ArrayLike<number>;
	/** pixels of the frame from one unit of the maps to the next */
	readonly stride: number;
	/** [top, left] of the seen picture in the frame */
	readonly corner: readonly [top: number, left: number];
	/** [height, width] of the mask */
	readonly maskShape: readonly [height: number, width: number];
	/** [height, width], class numbers */
	readonly mask: Uint8Array;
	readonly classes: readonly string[];
	/** red, green and blue of each class, 0 … 255 */
	readonly colours: readonly (readonly [number, number, number])[];
	/** whether the maps are the scores that the mask is the largest of */
	readonly scores: boolean;
	readonly url?: string;
}

/**
 * Notebook JSON. Its code needs NumPy; the picture says so and is left out where Matplotlib is missing. Run from top
 * to bottom it raises AssertionError where the files are not what the snapshot says.
 * Throws RangeError for statistics that are not finite.
 */
export function mapsNotebook(snapshot: MapsSnapshot): string {
	const { scores } = snapshot;
	const cells: Cell[] = [
		{ kind: 'markdown', id: 'introduction', source: introduction(snapshot) },
		{ kind: 'code', id: 'files', source: files(snapshot) },
		{ kind: 'markdown', id: 'checks', source: '## Are they what the page showed?' },
		{ kind: 'code', id: 'check-shapes', source: shapes(snapshot) },
		{ kind: 'code', id: 'check-maps', source: statistics(snapshot) },
		{ kind: 'code', id: 'check-mask', source: areas(snapshot) },
		...(scores ? [{ kind: 'code' as const, id: 'check-scores', source: scoresSection }] : []),
		{ kind: 'markdown', id: 'channels', source: '## Which channels answer, and where?' },
		{ kind: 'code', id: 'strongest', source: strongestSection },
		{ kind: 'code', id: 'classes', source: classesSection },
		{ kind: 'code', id: 'picture', source: pictureSection }
	];
	return notebookFile(cells);
}

function introduction({ layer, source, shape, mapsFile, maskFile, head, ...rest }: MapsSnapshot): string {
	const [channels, height, width] = shape;
	const url = safeUrl(rest.url);
	return [
		`# Maps of ${layer}: ${channels} × ${height} × ${width}`,
		'',
		source,
		'',
		`Save \`${mapsFile}\` (the maps) and \`${maskFile}\` (the mask of ${head}) beside this notebook, then run it from`,
		'top to bottom. It needs NumPy; with Matplotlib it also draws.',
		...(url ? ['', `The page that this came from: <${url}>`] : [])
	].join('\n');
}

function files({ mapsFile, maskFile, stride, corner, classes, colours }: MapsSnapshot): string {
	return `import numpy as np

maps = np.load(${JSON.stringify(mapsFile)})  # [channels, height, width], of the whole frame
mask = np.load(${JSON.stringify(maskFile)})  # [height, width], a class number for each pixel of the picture

# The network sees the picture in a frame whose sides are multiples of 32. The picture begins at this row and
# column of it; from one unit of the maps to the next there are ${stride} pixels of the frame.
top, left = ${corner[0]}, ${corner[1]}
stride = ${stride}
classes = [
${classes.map((name) => `    ${JSON.stringify(name)},`).join('\n')}
]
colours = np.array([
${colours.map((colour) => `    [${colour.join(', ')}],`).join('\n')}
], dtype=np.uint8)`;
}

function shapes({ shape, maskShape }: MapsSnapshot): string {
	return `def check(what, holds):
    """Print that it holds, or raise AssertionError."""
    if not holds:
        raise AssertionError(f"{what}: DOES NOT AGREE. Is this file of the same moment as the notebook?")
    print(f"{what}: agrees")


check("shape of the maps", maps.shape == (${shape.join(', ')}) and maps.dtype == np.float32)
check("shape of the mask", mask.shape == (${maskShape.join(', ')}) and mask.dtype == np.uint8)`;
}

function statistics({ mean, strength, least, most }: MapsSnapshot): string {
	const list = (values: ArrayLike<number>) => pythonList(values, [1, values.length]);
	return `# What the page found, for each channel; in float32.
mean_page = np.array(${list(mean)})
strength_page = np.array(${list(strength)})  # mean of the absolute values
least_page = np.array(${list(least)})
most_page = np.array(${list(most)})

mean = maps.mean(axis=(1, 2), dtype=np.float64)
strength = np.abs(maps).mean(axis=(1, 2), dtype=np.float64)
# Rounding to float32 moves a number by at most half of its last digit.
tolerance = strength * 2**-23
check("least values", np.array_equal(maps.min(axis=(1, 2)), least_page))
check("largest values", np.array_equal(maps.max(axis=(1, 2)), most_page))
check("means", (np.abs(mean - mean_page) <= tolerance).all())
check("means of absolute values", (np.abs(strength - strength_page) <= tolerance).all())`;
}

function areas({ mask, classes }: MapsSnapshot): string {
	const counts = new Array<number>(classes.length).fill(0);
	for (const label of mask) counts[label]++;
	return `pixels_page = ${pythonList(counts, [1, counts.length])}
pixels = np.bincount(mask.ravel(), minlength=len(classes))
check("pixels of each class", pixels.tolist() == pixels_page)
for name, count in zip(classes, pixels):
    print(f"{name:>12} {count / mask.size:6.1%}")`;
}
