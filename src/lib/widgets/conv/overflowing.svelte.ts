/** Whether an element has more in it than it shows: only then does it scroll, and only then has Tab to stop at it. */
export function overflowing() {
	let yes = $state(false);
	return {
		get yes() {
			return yes;
		},
		/** For `{@attach}`. Looks again whenever the element's size or what is in it changes. */
		watch(element: HTMLElement) {
			const look = () => (yes = element.scrollHeight > element.clientHeight + 1);
			const sizes = new ResizeObserver(look);
			const contents = new MutationObserver(look);
			sizes.observe(element);
			contents.observe(element, { childList: true, subtree: true, characterData: true });
			return () => {
				sizes.disconnect();
				contents.disconnect();
			};
		}
	};
}
