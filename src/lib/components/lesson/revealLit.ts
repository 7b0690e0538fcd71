/** Scrolls the frame around a figure, not the page, so that what is lit in the matrix can be seen. */

/** Brings the entries that are lit into the frame, the first of them before the last; without any, goes to the top. */
export function revealLit(frame: HTMLElement): void {
	const boxes = [...frame.querySelectorAll('.entry.on')].map((entry) => entry.getBoundingClientRect());
	const start = frame.getBoundingClientRect().top - frame.scrollTop;
	const top = Math.min(...boxes.map((box) => box.top)) - start;
	const bottom = Math.max(...boxes.map((box) => box.bottom)) - start;
	const least = bottom + margin - frame.clientHeight;
	frame.scrollTop = boxes.length > 0 ? Math.max(0, Math.min(least, top - margin)) : 0;
}

/** kept free around what is lit, in CSS pixels */
const margin = 16;
