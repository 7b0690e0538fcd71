/** A gradient over the picture as one size per pixel, and how closely it keeps to its centre. */
import type { Rect, Sensitivity } from '$lib/fcn';

/** [height, width]: per pixel √(r² + g² + b²) of the gradient by its three values */
export function intensity({ gradient }: Pick<Sensitivity, 'gradient'>): Float32Array {
	return Float32Array.from({ length: gradient.length / 3 }, (_, n) =>
		Math.hypot(gradient[3 * n], gradient[3 * n + 1], gradient[3 * n + 2])
	);
}

/**
 * Side of the smallest square around the receptive field's centre that holds this share of all the intensity, in pixels;
 * 0 where there is none.
 * sizes: [height, width] of `rect`; field: the receptive field, not cut at the frame's border
 */
export function sideHolding(share: number, sizes: Float32Array, rect: Rect, field: Rect): number {
	const [centreY, centreX] = [field.top + (field.height - 1) / 2, field.left + (field.width - 1) / 2];
	const rings = new Float64Array(Math.max(field.height, field.width) + 1);
	let total = 0;
	sizes.forEach((size, n) => {
		const y = Math.abs(rect.top + Math.floor(n / rect.width) - centreY);
		const x = Math.abs(rect.left + (n % rect.width) - centreX);
		rings[Math.round(2 * Math.max(y, x))] += size;
		total += size;
	});
	if (total === 0) return 0;
	let inside = 0;
	// A pixel whose centre is n half-pixels away lies in the square of side n + 1.
	const ring = rings.findIndex((size) => (inside += size) >= share * total);
	return (ring < 0 ? rings.length - 1 : ring) + 1;
}
