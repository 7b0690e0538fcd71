import type { Attachment } from 'svelte/attachments';

/** Tells whenever an element comes near what the reader sees, and when it leaves. */
export function inSight(ontell: (near: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver((entries) => ontell(entries.at(-1)?.isIntersecting ?? false), {
			rootMargin: '300px'
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
