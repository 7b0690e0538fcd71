/** Tells which part of the text crosses the line that the reader's eye is on. No scroll listener: the browser watches. */
import type { Attachment } from 'svelte/attachments';

/**
 * Watches the descendants that carry `data-step`.
 * @param line how far down the window the line is, 0 … 100
 * @param onstep gets `data-step` of the part that crosses the line, whenever that changes
 */
export function readingLine(line: number, onstep: (id: string) => void): Attachment<HTMLElement> {
	return (text) => {
		const parts = [...text.querySelectorAll<HTMLElement>('[data-step]')];
		const crossing = new Set<Element>();
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries) {
					if (isIntersecting) crossing.add(target);
					else crossing.delete(target);
				}
				const part = parts.findLast((each) => crossing.has(each));
				if (part) onstep(part.dataset.step ?? '');
			},
			{ rootMargin: `-${line}% 0px -${100 - line}% 0px` }
		);
		for (const part of parts) observer.observe(part);
		return () => observer.disconnect();
	};
}
