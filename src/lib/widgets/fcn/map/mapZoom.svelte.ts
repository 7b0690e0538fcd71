/** Panning and zooming of the network's drawing: drag, pinch, wheel with Ctrl, buttons and keys. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3';

export interface Room {
	/** of the window through which the drawing is seen, in CSS pixels */
	readonly width: number;
	readonly height: number;
}

const most = 6;

export class MapZoom {
	transform: ZoomTransform = $state.raw(zoomIdentity);
	#element: HTMLElement | undefined;
	#behaviour: ZoomBehavior<HTMLElement, unknown> | undefined;
	readonly #room: () => Room;

	constructor(room: () => Room) {
		this.#room = room;
	}

	get near(): boolean {
		return this.transform.k > 1;
	}

	attach = (element: HTMLElement) => {
		this.#element = element;
		const behaviour = zoom<HTMLElement, unknown>()
			.scaleExtent([1, most])
			.filter((event: Event) => this.#takes(event))
			.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => (this.transform = event.transform));
		this.#behaviour = behaviour;
		const selection = select(element).call(behaviour).on('dblclick.zoom', null);
		$effect(() => {
			const { width, height } = this.#room();
			const whole: [[number, number], [number, number]] = [
				[0, 0],
				[width, height]
			];
			behaviour.extent(whole).translateExtent(whole);
			behaviour.transform(selection, zoomIdentity);
		});
		return () => selection.on('.zoom', null);
	};

	#takes(event: Event): boolean {
		// The wheel alone, and one finger, scroll the page.
		if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
		if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || this.near;
		return !(event as MouseEvent).button;
	}

	/** factor > 1 enlarges; at: the point of the window that stays */
	by(factor: number, at?: [number, number]): void {
		if (this.#element) this.#behaviour?.scaleBy(select(this.#element), factor, at);
	}

	whole(): void {
		if (this.#element) this.#behaviour?.transform(select(this.#element), zoomIdentity);
	}

	/** Moves so that this point of the drawing, in CSS pixels at zoom 1, is in the middle, unless it is to be seen. */
	reveal(x: number, y: number): void {
		const { width, height } = this.#room();
		const [atX, atY] = this.transform.apply([x, y]);
		const margin = 24;
		const seen = atX > margin && atX < width - margin && atY > margin && atY < height - margin;
		if (!seen && this.#element) this.#behaviour?.translateTo(select(this.#element), x, y);
	}
}
