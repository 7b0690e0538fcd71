/** A picture of a drawing in pixels, from a drawing's SVG text or from a canvas of the page. */
import { context2d } from './canvas';

/** What every current browser still gives out as one canvas, per side and in all. */
const longestSide = 8192;
const mostPixels = 2 ** 26;

/**
 * @param source text from `svgFile`, or a canvas
 * @param scale output pixels per CSS pixel (SVG) or per canvas pixel, above 0; taken down where the picture would
 * have a side above 8192 or more than 2²⁶ pixels
 * @returns a PNG. Rejects with an Error when the drawing cannot be read or the browser runs out of memory.
 */
export async function pngFile(source: string | HTMLCanvasElement, scale: number): Promise<Blob> {
	if (typeof source === 'string') {
		const { text, width, height } = enlarged(source, scale);
		const image = await imageOf(text);
		if (text.includes('@font-face')) await fontsOf(image);
		return drawn(image, width, height, true);
	}
	const factor = fittingScale(source, scale);
	// A canvas of the page shows cells: enlarged, they stay sharp squares.
	return drawn(source, source.width * factor, source.height * factor, factor < 1);
}

/** The SVG's text with width and height multiplied: its lines are drawn that large, not enlarged afterwards. */
function enlarged(svgText: string, scale: number): { text: string; width: number; height: number } {
	const { documentElement: svg } = new DOMParser().parseFromString(svgText, 'image/svg+xml');
	const size = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
	if (!(size.width > 0 && size.height > 0)) {
		throw new Error('the drawing has no width and height in px; take its text from svgFile');
	}
	const factor = fittingScale(size, scale);
	const [width, height] = [size.width * factor, size.height * factor];
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	return { text: new XMLSerializer().serializeToString(svg), width, height };
}

function fittingScale({ width, height }: { width: number; height: number }, scale: number): number {
	const bySide = longestSide / Math.max(width, height, 1);
	const byArea = Math.sqrt(mostPixels / Math.max(width * height, 1));
	return Math.min(scale, bySide, byArea);
}

async function imageOf(svgText: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} catch {
		throw new Error('the drawing could not be turned into a picture; take the SVG instead');
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** between two looks at a drawing, in ms, and how often it is looked at */
const [pause, mostLooks] = [40, 25];

/**
 * Fonts inside a drawing are read after it is decoded, letters are not drawn before, and nobody says when that is
 * done: waits until the drawing looks the same twice.
 */
async function fontsOf(image: HTMLImageElement): Promise<void> {
	const scale = fittingScale(image, Math.min(1, 1500 / image.width));
	const [width, height] = [image.width * scale, image.height * scale].map((side) => Math.ceil(side));
	const look = () => {
		const context = context2d(width, height);
		context.drawImage(image, 0, 0, width, height);
		return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
	};
	let before = look();
	for (let looks = 1; looks < mostLooks; looks++) {
		await new Promise((resolve) => setTimeout(resolve, pause));
		const now = look();
		if (looks > 1 && now.every((pixel, n) => pixel === before[n])) return;
		before = now;
	}
}

function drawn(picture: CanvasImageSource, width: number, height: number, smooth: boolean): Promise<Blob> {
	const size = [width, height].map((side) => Math.max(1, Math.round(side)));
	const context = context2d(size[0], size[1]);
	context.imageSmoothingEnabled = smooth;
	context.drawImage(picture, 0, 0, size[0], size[1]);
	return new Promise((resolve, reject) => {
		context.canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture is too large for this browser; choose a smaller scale'));
		}, 'image/png');
	});
}
