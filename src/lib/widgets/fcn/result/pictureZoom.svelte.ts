/**
 * One zoom for several views of the same picture: drag, pinch, wheel, buttons and keys move all of them. The move is
 * kept in shares of a view's width and height, so that views of different size show the same part.
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { legalPlace, mostZoom, type ZoomPlace } from '$lib/state/zoomPlace';

/** A point of a view or of the picture: shares of its width and height, 0 … 1. */
export interface Share {
	readonly x: number;
	readonly y: number;
}

const inside = (move: number, k: number) => Math.min(0, Math.max(1 - k, move)) || 0; // not −0

/** What holds the place that is seen; null for the whole picture. */
export interface HoldsPlace {
	zoom: ZoomPlace | null;
}

class OwnPlace implements HoldsPlace {
	zoom: ZoomPlace | null = $state.raw(null);
}

export class PictureZoom {
	readonly #held: HoldsPlace;
	/** view = move + k · picture, in shares */
	readonly k: number = $derived.by(() => this.#held.zoom?.k ?? 1);
	readonly move: Share = $derived.by(() => {
		const { k, x, y } = this.#held.zoom ?? { k: 1, x: 0.5, y: 0.5 };
		return { x: inside(0.5 - k * x, k), y: inside(0.5 - k * y, k) };
	});
	readonly near: boolean = $derived.by(() => this.k > 1);

	/** As a CSS transform of a picture that fills the view. */
	readonly transform: string = $derived.by(
		() => `translate(${this.move.x * 100}%, ${this.move.y * 100}%) scale(${this.k})`
	);

	/** held: where the place is kept, where it is part of something larger */
	constructor(held: HoldsPlace = new OwnPlace()) {
		this.#held = held;
	}

	attach = (element: HTMLElement) => {
		const behaviour = zoom<HTMLElement, unknown>()
			.scaleExtent([1, mostZoom])
			.filter((event: Event) => {
				// d3 keeps each element's own zoom in this property, and reads it after this question.
				const { width, height } = element.getBoundingClientRect();
				const { x, y } = this.move;
				Object.assign(element, { __zoom: zoomIdentity.translate(x * width, y * height).scale(this.k) });
				return this.#takes(element, event);
			})
			.constrain(({ k, x, y }) => {
				const { width, height } = element.getBoundingClientRect();
				return zoomIdentity.translate(inside(x / width, k) * width, inside(y / height, k) * height).scale(k);
			})
			.on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => {
				const { width, height } = element.getBoundingClientRect();
				this.#put(k, { x: x / width, y: y / height });
			});
		const selection = select(element).call(behaviour).on('dblclick.zoom', null);
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

	#put(k: number, { x, y }: Share): void {
		this.#held.zoom = legalPlace(k, (0.5 - x) / k, (0.5 - y) / k);
	}

	/** factor > 1 enlarges. This point of the picture stays where it is. */
	by(factor: number, at: Share = this.ofPicture({ x: 0.5, y: 0.5 })): void {
		const k = Math.min(mostZoom, Math.max(1, this.k * factor));
		const { x, y } = this.ofView(at);
		this.#put(k, { x: x - k * at.x, y: y - k * at.y });
	}

	whole(): void {
		this.#put(1, { x: 0, y: 0 });
	}

	/** Moves the view just enough for this point of the picture to be seen. */
	reveal(at: Share): void {
		const { x, y } = this.ofView(at);
		if (x >= 0 && x < 1 && y >= 0 && y < 1) return;
		this.#put(this.k, { x: 0.5 - this.k * at.x, y: 0.5 - this.k * at.y });
	}

	ofView = ({ x, y }: Share): Share => ({ x: this.move.x + this.k * x, y: this.move.y + this.k * y });

	ofPicture = ({ x, y }: Share): Share => ({
		x: (x - this.move.x) / this.k,
		y: (y - this.move.y) / this.k
	});
}
