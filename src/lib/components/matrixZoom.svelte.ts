/** Panning and zooming of a matrix on canvas: drag, pinch, wheel and buttons, and what can be seen at each moment. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';
import { untrack } from 'svelte';
import {
	cornerOf,
	visible,
	withinRoom,
	zoomedView,
	type Fit,
	type Viewport
} from '$lib/render/matrixViewport';
import type { MatrixPlace } from './matrix';

/** What is zoomed. */
export interface Zoomable {
	rows: number;
	cols: number;
	fit: Fit;
	/** room for the matrix, in CSS pixels */
	width: number;
	height: number;
}

/** cells are never enlarged beyond this, in CSS pixels */
export const largestCell = 56;

export class MatrixZoom {
	#transform: ZoomTransform = $state.raw(zoomIdentity);
	#element: HTMLElement | undefined;
	#behaviour: ZoomBehavior<HTMLElement, unknown> | undefined;
	readonly #of: () => Zoomable;

	view: Viewport = $derived.by(() => {
		const { fit, width, height } = this.#of();
		return zoomedView(fit, this.#transform, width, height);
	});
	near: boolean = $derived(this.#transform.k > 1);

	constructor(of: () => Zoomable) {
		this.#of = of;
	}

	attach = (element: HTMLElement) => {
		this.#element = element;
		const behaviour = zoom<HTMLElement, unknown>()
			.filter((event: Event) => this.#takes(element, event))
			.constrain((transform) => this.#inside(transform))
			.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
				this.#transform = event.transform;
			});
		this.#behaviour = behaviour;
		const selection = select(element).call(behaviour).on('dblclick.zoom', null);
		// Another matrix, or another frame, is seen whole at first.
		$effect(() => {
			const { fit, width, height } = this.#of();
			const extent: [[number, number], [number, number]] = [
				[0, 0],
				[width, height]
			];
			behaviour.extent(extent).scaleExtent([1, Math.max(1, largestCell / fit.square)]);
			untrack(() => behaviour.transform(selection, zoomIdentity));
		});
		return () => selection.on('.zoom', null);
	};

	#takes(element: HTMLElement, event: Event): boolean {
		if (event.type === 'wheel') {
			const focused = element.closest('[role=application]')?.matches(':focus');
			return Boolean(focused) || (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
		}
		// One finger scrolls the page until the reader has zoomed in.
		if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || this.near;
		return !(event as MouseEvent).button;
	}

	#inside(transform: { k: number; x: number; y: number }): ZoomTransform {
		const { rows, cols, fit, width, height } = this.#of();
		const { k, x, y } = withinRoom(transform, { rows, cols, square: fit.square }, width, height);
		return zoomIdentity.translate(x, y).scale(k);
	}

	/** Zooms to k so that this cell's middle is at a point of the room, as far as the matrix's edges allow. */
	#put({ row, col }: MatrixPlace, k: number, at: { x: number; y: number }): void {
		if (!this.#element) return;
		const { fit, width, height } = this.#of();
		const { x, y } = cornerOf(zoomedView(fit, { k, x: 0, y: 0 }, width, height), row + 0.5, col + 0.5);
		this.#behaviour?.transform(select(this.#element), this.#inside({ k, x: at.x - x, y: at.y - y }));
	}

	/** factor > 1 enlarges. The place stays where it is. */
	by(factor: number, { row, col }: MatrixPlace): void {
		const most = Math.max(1, largestCell / this.#of().fit.square);
		const k = Math.min(most, Math.max(1, this.#transform.k * factor));
		this.#put({ row, col }, k, cornerOf(this.view, row + 0.5, col + 0.5));
	}

	whole(): void {
		if (this.#element) this.#behaviour?.transform(select(this.#element), zoomIdentity);
	}

	/** Enlarges until single entries can be read, with this cell in the middle. */
	to(place: MatrixPlace, cell = 40): void {
		const { fit, width, height } = this.#of();
		const k = Math.max(this.#transform.k, cell / fit.square);
		this.#put(place, k, { x: width / 2, y: height / 2 });
	}

	/** Moves the view just enough for this cell to be seen. */
	reveal(place: MatrixPlace): void {
		if (!this.near) return;
		const { rows, cols, width, height } = this.#of();
		const { firstRow, endRow, firstCol, endCol } = visible(this.view, rows, cols);
		const { row, col } = { row: Math.max(0, place.row), col: Math.max(0, place.col) };
		const cutOff = (at: number, first: number, end: number, count: number) =>
			at < first || at >= (end < count ? end - 1 : end);
		if (cutOff(row, firstRow, endRow, rows) || cutOff(col, firstCol, endCol, cols))
			this.#put({ row, col }, this.#transform.k, { x: width / 2, y: height / 2 });
	}
}
