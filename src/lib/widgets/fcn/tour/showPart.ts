/**
 * Scrolls to a part of the page and outlines it. While the maps above it are still coming, it is kept in place; from the
 * reader's first move on, it is left alone.
 */

/** What a reader moves a page with. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** part: an element's id. Returns what takes the outline away. */
export function showPart(part: string): () => void {
	const element = document.getElementById(part);
	if (!element) return () => undefined;
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.dataset.toured = '';
	element.scrollIntoView({ behavior: still ? 'instant' : 'smooth' });
	const letGo = keepInPlace(element);
	return () => {
		letGo();
		delete element.dataset.toured;
	};
}

/** Keeps an element that was scrolled to at its place while the page grows, up to the reader's first move. */
export function keepInPlace(element: HTMLElement): () => void {
	const moved = new AbortController();

	let height = document.body.clientHeight;
	const growth = new ResizeObserver(() => {
		if (moved.signal.aborted || document.body.clientHeight === height) return;
		height = document.body.clientHeight;
		element.scrollIntoView({ behavior: 'instant' });
	});
	growth.observe(document.body);
	for (const move of moves)
		addEventListener(move, () => moved.abort(), { signal: moved.signal, capture: true, passive: true });

	return () => {
		moved.abort();
		growth.disconnect();
	};
}

/** Takes the focus to a part that is not focusable by itself, for as long as it stays there. */
export function focusPart(part: string): void {
	const element = document.getElementById(part);
	if (!element) return;
	element.tabIndex = -1;
	element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
	element.focus({ preventScroll: true });
}
