/** The state on screen, as the exporters take it. */
import type { LabSnapshot } from '$lib/export';
import type { ConvFigure } from '$lib/state/convFigure.svelte';

export function snapshotOf(figure: ConvFigure, url: string): LabSnapshot {
	return { op: figure.op, settings: figure.settings, x: figure.x, kernel: figure.w, y: figure.y, url };
}
