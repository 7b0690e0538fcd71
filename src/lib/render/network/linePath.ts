/** A line through corners that are rounded, and the head of the arrow at its end, as SVG paths. */
import { path } from 'd3';
import type { Corner } from './routes';

const distance = ([x0, y0]: Corner, [x1, y1]: Corner) => Math.hypot(x1 - x0, y1 - y0);

export function roundedPath(points: readonly Corner[], radius = 12): string {
	const line = path();
	const [start, ...others] = points;
	line.moveTo(...start);
	others.forEach((corner, n) => {
		const next = others[n + 1];
		if (!next) return line.lineTo(...corner);
		const before = n ? others[n - 1] : start;
		const room = Math.min(distance(before, corner), distance(corner, next)) / 2;
		line.arcTo(...corner, ...next, Math.min(radius, room));
	});
	return line.toString();
}

/** length: of the arrow's head, along the line */
export function arrowHead(points: readonly Corner[], length = 5): string {
	const end = points[points.length - 1];
	const before = [...points].reverse().find((point) => distance(point, end) > 0) ?? end;
	const span = distance(before, end) || 1;
	const [alongX, alongY] = [(end[0] - before[0]) / span, (end[1] - before[1]) / span];
	const [x, y] = [end[0] - alongX * length, end[1] - alongY * length];
	const half = length * 0.45;
	const head = path();
	head.moveTo(...end);
	head.lineTo(x - alongY * half, y + alongX * half);
	head.lineTo(x + alongY * half, y - alongX * half);
	head.closePath();
	return head.toString();
}

/** A straight piece of a line. */
export interface Run {
	/** its middle */
	readonly x: number;
	readonly y: number;
	readonly length: number;
	/** whether it goes up or down rather than across */
	readonly upright: boolean;
}

/** Where something can be written on a line: its longest straight piece. */
export function longestRun(points: readonly Corner[]): Run {
	const runs = points.slice(1).map(([x, y], n): Run => {
		const [fromX, fromY] = points[n];
		const [across, along] = [Math.abs(x - fromX), Math.abs(y - fromY)];
		const middle = { x: (x + fromX) / 2, y: (y + fromY) / 2 };
		return { ...middle, length: Math.max(across, along), upright: along > across };
	});
	return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}
