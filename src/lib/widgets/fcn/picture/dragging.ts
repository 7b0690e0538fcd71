/** Moving a thing with the pointer: where it was taken hold of stays below the pointer. */
interface Point {
	readonly x: number;
	readonly y: number;
}

interface Host {
	/** the picture's pixel below the pointer */
	readonly pixel: (event: PointerEvent) => Point;
	/** the chosen thing's pixel on the ground */
	readonly foot: () => Point | null;
	/** stroke: the same through one drag */
	readonly drag: (x: number, y: number, stroke: string) => void;
}

let strokes = 0;

export class Dragging {
	readonly #host: Host;
	#held: { pointer: number; offset: Point; stroke: string } | null = null;

	constructor(host: Host) {
		this.#host = host;
	}

	/** whether a thing is held now */
	get holds(): boolean {
		return this.#held !== null;
	}

	start(event: PointerEvent & { currentTarget: Element }): void {
		const foot = this.#host.foot();
		if (!foot || !event.isPrimary || event.button > 0) return;
		const at = this.#host.pixel(event);
		event.currentTarget.setPointerCapture(event.pointerId);
		const offset = { x: foot.x - at.x, y: foot.y - at.y };
		this.#held = { pointer: event.pointerId, offset, stroke: `drag ${++strokes}` };
	}

	move(event: PointerEvent): void {
		const held = this.#held;
		if (held?.pointer !== event.pointerId) return;
		const at = this.#host.pixel(event);
		this.#host.drag(at.x + held.offset.x, at.y + held.offset.y, held.stroke);
	}

	end(): void {
		this.#held = null;
	}
}
