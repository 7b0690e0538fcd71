/** What a reader does with a layer's channels, done by events, and how long the page works on it. */
import { busy, frame, untilPainted } from './timing';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const tiles = () => all('[data-part="channels"] button[data-channel]');

function one(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`the page has nothing like ${selector}`);
	return found;
}

/** Opens two layers in turns. Milliseconds from the click until the second one's tiles are painted, reading included. */
export async function opened(from: string, to: string, count: number): Promise<number[]> {
	const samples: number[] = [];
	for (let n = 0; n < count; n++) {
		await open(from);
		samples.push(await open(to));
	}
	return samples;
}

async function open(layer: string): Promise<number> {
	const heading = one('[data-part="channels"] h2');
	const start = performance.now();
	one(`[data-layer="${layer}"]`).click();
	while (!heading.textContent?.endsWith(layer)) await frame();
	await frame();
	return performance.now() - start;
}

/** Changes the colours of all tiles to and fro. Milliseconds until it can be seen. */
export async function recoloured(count: number): Promise<number[]> {
	const samples: number[] = [];
	for (let n = 0; n < count; n++) {
		const other = one(`[data-part="channels"] input[value="${n % 2 ? 'channel' : 'shared'}"]`);
		samples.push(await untilPainted(() => other.click()));
	}
	return samples;
}

/** Points at one tile after the other: the large map, its numbers and the histogram follow. Milliseconds of work. */
export async function hoveredTiles(count: number): Promise<number[]> {
	const targets = tiles();
	targets[0].scrollIntoView({ block: 'center' });
	const samples: number[] = [];
	for (let n = 0; n < count; n++) {
		const tile = targets[(n * 5 + 1) % targets.length];
		const event = new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' });
		samples.push(await busy(() => tile.dispatchEvent(event)));
	}
	return samples;
}

/** Points at places all over the large map. Milliseconds of work. */
export async function hoveredPixels(count: number): Promise<number[]> {
	const stage = one('[data-part="large-map"] [role="application"]');
	stage.scrollIntoView({ block: 'center' });
	const { left, top, width, height } = stage.getBoundingClientRect();
	const samples: number[] = [];
	for (let n = 0; n < count; n++) {
		const [across, down] = [((n + 1) * 0.618034) % 1, ((n + 1) * 0.754878) % 1];
		const place = { clientX: left + across * width, clientY: top + down * height };
		const event = new PointerEvent('pointermove', { ...place, bubbles: true, pointerType: 'mouse' });
		samples.push(await busy(() => stage.dispatchEvent(event)));
	}
	return samples;
}
