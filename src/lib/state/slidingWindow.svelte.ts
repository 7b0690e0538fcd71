/** The classifier run on one window after the other, a few milliseconds at a time so that the page stays awake. */
import {
	classify,
	cropped,
	classifierSide,
	classifierStride,
	windowsOf,
	type ChannelMap,
	type Classifier
} from '$lib/fcn';

/** How long the page is held up at a time, in milliseconds. */
const atATime = 12;

export class SlidingWindow {
	/** [classes, rows, columns]; NaN where no window has been yet; null before the first */
	scores: Float64Array | null = $state.raw(null);
	done = $state(0);
	count = $state(0);
	running = $state(false);
	/** of computing alone, in milliseconds; null until all windows are done */
	time: number | null = $state(null);
	#turn = 0;

	reset(): void {
		this.#turn++;
		this.scores = null;
		this.done = this.count = 0;
		this.running = false;
		this.time = null;
	}

	/** picture: [3, height, width]; resolves when all windows are done, or when something else is asked for */
	async run(classifier: Classifier, picture: ChannelMap): Promise<void> {
		this.reset();
		const turn = this.#turn;
		const { rows, columns } = windowsOf(picture.height, picture.width);
		const scores = new Float64Array(classifier.classes.length * rows * columns).fill(NaN);
		this.count = rows * columns;
		this.running = true;
		let time = 0;
		for (let done = 0; done < this.count;) {
			const start = performance.now();
			while (done < this.count && performance.now() - start < atATime) {
				const [row, column] = [Math.floor(done / columns), done % columns];
				const window = cropped(
					picture,
					classifierStride * row,
					classifierStride * column,
					classifierSide,
					classifierSide
				);
				classify(classifier, window).scores.forEach((score, c) => (scores[c * this.count + done] = score));
				done++;
			}
			time += performance.now() - start;
			this.done = done;
			this.scores = scores.slice();
			await new Promise(requestAnimationFrame);
			if (turn !== this.#turn) return;
		}
		this.time = time;
		this.running = false;
	}
}
