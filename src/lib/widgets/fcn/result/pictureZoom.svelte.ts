/**
 * One zoom for several views of the same picture: drag, pinch, wheel, buttons and keys move all of them. The move is
 * kept in shares of a view's width and height, so that views of different size show the same part.
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Placement, Size } from '$lib/fcn';
import { insetOf } from '$lib/state/mapPlace';
import {
	moveTo,
	mostZoom,
	noInset,
	placeOf,
	type Inset,
	type Move,
	type ZoomPlace
} from '$lib/state/zoomPlace';

/** A point of a view or of the picture: shares of its width and height, 0 … 1. */
export interface Share {
	readonly x: number;
	readonly y: number;
}

/** What holds the place that is seen; null for the whole picture. */
export interface HoldsPlace {
	zoom: ZoomPlace | null;
}

class OwnPlace implements HoldsPlace {
	zoom: ZoomPlace | null = $state.raw(null);
}

export class PictureZoom {
	readonly #held: HoldsPlace;
	readonly #inset: () => Inset;
	// Of its own, so that nothing else of what holds it moves anything.
	readonly #place: ZoomPlace | null = $derived.by(() => this.#held.zoom);
	readonly #move: Move = $derived.by(() => moveTo(this.#place, this.#inset()));
	/** view = move + k · picture, in shares */
	readonly k: number = $derived(this.#move.k);
	readonly move: Share = $derived(this.#move);
	readonly near: boolean = $derived(this.k > 1);

	/** As a CSS transform of a picture that fills the view. */
	readonly transform: string = $derived.by(
		() => `translate(${this.move.x * 100}%, ${this.move.y * 100}%) scale(${this.k})`
	);

	/** held: where the place is kept, where it is part of something larger; inset: the picture in what the views show */
	constructor(held: HoldsPlace = new OwnPlace(), inset = () => noInset) {
		[this.#held, this.#inset] = [held, inset];
	}

	/** The same zoom for views of the whole frame, with the padding around the picture: shares are the frame's then. */
	inFrame(placement: () => Placement | null): PictureZoom {
		return new PictureZoom(this.#held, () => {
			const placed = placement();
			return placed ? insetOf(placed) : noInset;
		});
	}

	attach = (element: HTMLElement) => this.attachUnless(() => false)(element);

	/** taken: whether the pointer has taken hold of something that is to be moved instead */
	attachUnless = (taken: () => boolean) => (element: HTMLElement) => {
		const share = ({ k, x, y }: Move): Move => {
			const { width, height } = element.getBoundingClientRect();
			return { k, x: x / width, y: y / height };
		};
		const onScreen = ({ k, x, y }: Move) => {
			const { width, height } = element.getBoundingClientRect();
			return zoomIdentity.translate(x * width, y * height).scale(k);
		};
		const behaviour = zoom<HTMLElement, unknown>()
			.scaleExtent([1, mostZoom])
			.clickDistance(3)
			.filter((event: Event) => {
				// d3 keeps each element's own zoom in this property, and reads it after this question.
				Object.assign(element, { __zoom: onScreen(this.#move) });
				return !taken() && this.#takes(element, event);
			})
			.constrain((wanted) => onScreen(this.#nearest(share(wanted))))
			.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.#put(share(transform)));
		const selection = select(element).call(behaviour).on('dblclick.zoom', null);
		return () => selection.on('.zoom', null);
	};

	#takes(element: HTMLElement, event: Event): boolean {
		if (event.type === 'wheel') {
			const keys = element.closest('[role=application]') ?? element.querySelector('[role=application]');
			const { ctrlKey, metaKey } = event as WheelEvent;
			return Boolean(keys?.matches(':focus')) || ctrlKey || metaKey;
		}
		// One finger scrolls the page until the reader has zoomed in.
		if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || this.near;
		return !(event as MouseEvent).button;
	}

	#nearest = (move: Move): Move => moveTo(placeOf(move, this.#inset()), this.#inset());

	#put(move: Move): void {
		this.#held.zoom = placeOf(move, this.#inset());
	}

	/** factor > 1 enlarges. This point of the picture stays where it is. */
	by(factor: number, at: Share = this.ofPicture({ x: 0.5, y: 0.5 })): void {
		const k = Math.min(mostZoom, Math.max(1, this.k * factor));
		const { x, y } = this.ofView(at);
		this.#put({ k, x: x - k * at.x, y: y - k * at.y });
	}

	whole(): void {
		this.#held.zoom = null;
	}

	/** What a key asks for, around this point of the picture; whether it was one of the zoom's. */
	press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, at?: Share): boolean {
		if (ctrlKey || metaKey || altKey) return false;
		if (key === '+' || key === '=') this.by(1.5, at);
		else if (key === '-') this.by(1 / 1.5, at);
		else if (key === '0') this.whole();
		else return false;
		return true;
	}

	/** Moves the view, by shares of its width and height. */
	pan(x: number, y: number): void {
		this.#put({ k: this.k, x: this.move.x - x, y: this.move.y - y });
	}

	/** Puts this point of the picture in the middle of the view, if it is not seen. */
	reveal(at: Share): void {
		const { x, y } = this.ofView(at);
		if (x >= 0 && x < 1 && y >= 0 && y < 1) return;
		this.#put({ k: this.k, x: 0.5 - this.k * at.x, y: 0.5 - this.k * at.y });
	}

	/** What is seen, as the viewBox of a drawing of this size that lies over the view. */
	viewBox({ width, height }: Size): string {
		const { k, x, y } = this.#move;
		return [(-x / k) * width, (-y / k) * height, width / k, height / k].join(' ');
	}

	ofView = ({ x, y }: Share): Share => ({ x: this.move.x + this.k * x, y: this.move.y + this.k * y });

	ofPicture = ({ x, y }: Share): Share => ({
		x: (x - this.move.x) / this.k,
		y: (y - this.move.y) / this.k
	});
}
