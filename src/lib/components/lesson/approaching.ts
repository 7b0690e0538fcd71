import type { Attachment } from 'svelte/attachments';

/** Tells once when an element is less than a screen away from what the reader sees. */
export function approaching(onnear: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				onnear();
			},
			{ rootMargin: '100% 0px' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
