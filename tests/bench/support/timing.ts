/** Times of single pieces of work inside a page, in milliseconds. */

/** The start of the next frame, inside its animation callback. */
export function frame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** A task right behind the one that runs now: after the frame's style, layout and paint, when asked for inside one. */
function task(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** How long the page is busy with `act` and the style, layout and paint that follow; no waiting for the screen. */
export async function busy(act: () => void): Promise<number> {
	await frame();
	const start = performance.now();
	act();
	await task();
	const taken = performance.now() - start;
	await frame();
	return taken;
}

/** From `act`, somewhere between two frames, to the end of the frame that shows it: what a person waits for. */
export async function untilPainted(act: () => void): Promise<number> {
	await frame();
	await task();
	const start = performance.now();
	act();
	await frame();
	await task();
	const taken = performance.now() - start;
	await frame();
	return taken;
}
