/** What is wider than the text scrolls sideways, and then the keyboard must reach it. */
import type { Attachment } from 'svelte/attachments';

export const scrollable: Attachment<HTMLElement> = (text) => {
	const frames = [...text.querySelectorAll<HTMLElement>('.wide')];
	const observer = new ResizeObserver(() => {
		for (const frame of frames) {
			if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
			else frame.removeAttribute('tabindex');
		}
	});
	for (const frame of frames) observer.observe(frame);
	return () => observer.disconnect();
};
