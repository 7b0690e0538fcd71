/** Which scales a figure's colours are read on: each thing that is coloured by value has its own, with its numbers. */
import { drawsAsSvg } from '$lib/components/grid';
import { extentOf } from '$lib/render/signedScale';
import type { ConvFigure } from '$lib/state/convFigure.svelte';
import { gridShown } from './inserted';
import type { Role } from './gridDrawing';

export interface Scale {
	/** what is read on it; the matrix carries the kernel's weights and has the kernel's scale */
	of: readonly (Role | 'matrix')[];
	/** colours go from −extent to extent */
	extent: number;
}

const roles = ['input', 'kernel', 'output'] as const;

/** Grids too large for numbers are coloured by value whatever is chosen. */
export function scalesOf(figure: ConvFigure): Scale[] {
	const byValue = figure.colour === 'value';
	return roles
		.filter((role) => byValue || !drawsAsSvg(gridShown(figure, role)))
		.map((role) => ({
			of: role === 'kernel' && byValue ? ['kernel', 'matrix'] : [role],
			extent: extentOf({ input: figure.x, kernel: figure.w, output: figure.y }[role])
		}));
}

/** Grids that would be coloured by weight, or not at all, if they were not too large. */
export function tooLarge(figure: ConvFigure): Role[] {
	return figure.colour === 'value' ? [] : roles.filter((role) => !drawsAsSvg(gridShown(figure, role)));
}
