/** The reader's camera through the network: one picture after the other, each the newest that there is. */
import { pictureOf } from '$lib/fcn';
import type { FcnInspector } from './fcnInspector.svelte';

export type CameraProblem =
	'camera-refused' | 'camera-absent' | 'camera-busy' | 'camera-insecure' | 'camera-ended';

/** Pictures over which the rate is taken. */
const recent = 8;

export class FcnCamera {
	phase: 'off' | 'starting' | 'on' = $state('off');
	problem: CameraProblem | null = $state(null);
	stream: MediaStream | null = $state.raw(null);
	/** pictures per second that the network is done with; null before the second one */
	rate: number | null = $state(null);

	readonly #inspector: FcnInspector;
	#turn = 0;
	#done: number[] = [];

	constructor(inspector: FcnInspector) {
		this.#inspector = inspector;
	}

	async start(): Promise<void> {
		this.stop();
		const turn = ++this.#turn;
		[this.phase, this.problem] = ['starting', null];
		try {
			const stream = await opened();
			if (turn !== this.#turn) return release(stream);
			this.stream = stream;
			stream
				.getVideoTracks()[0]
				.addEventListener('ended', () => turn === this.#turn && this.#fail('camera-ended'));
			const video = document.createElement('video');
			Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
			await video.play();
			if (turn === this.#turn) await this.#follow(video, turn);
		} catch (error) {
			if (turn === this.#turn) this.#fail(problemOf(error));
		}
	}

	/** Lets go of the camera; its light goes out. */
	stop(): void {
		this.#turn++;
		if (this.stream) release(this.stream);
		[this.stream, this.rate, this.phase, this.#done] = [null, null, 'off', []];
	}

	#fail(problem: CameraProblem): void {
		this.stop();
		this.problem = problem;
	}

	async #follow(video: HTMLVideoElement, turn: number): Promise<void> {
		this.phase = 'on';
		do {
			const { videoWidth: width, videoHeight: height } = video;
			await this.#inspector.showFrame(pictureOf(video, { width, height }));
			if (turn !== this.#turn) return;
			// Another picture was chosen meanwhile.
			if (this.#inspector.pictures.source !== 'camera') return this.stop();
			this.#count(performance.now());
			await nextFrame(video);
		} while (turn === this.#turn);
	}

	#count(now: number): void {
		this.#done = [...this.#done, now].slice(-recent - 1);
		const span = now - this.#done[0];
		this.rate = span > 0 ? ((this.#done.length - 1) * 1000) / span : null;
	}
}

/** The camera that looks away from the reader, where there are two. */
async function opened(): Promise<MediaStream> {
	if (!navigator.mediaDevices) throw new DOMException('no camera without https', 'SecurityError');
	const video = { facingMode: 'environment', width: { ideal: 640 }, height: { ideal: 480 } };
	return navigator.mediaDevices.getUserMedia({ video, audio: false });
}

const release = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());

const nextFrame = (video: HTMLVideoElement) =>
	new Promise<unknown>((resolve) =>
		'requestVideoFrameCallback' in video
			? video.requestVideoFrameCallback(resolve)
			: requestAnimationFrame(resolve)
	);

const problems: Record<string, CameraProblem> = {
	NotAllowedError: 'camera-refused',
	SecurityError: 'camera-insecure',
	NotFoundError: 'camera-absent',
	OverconstrainedError: 'camera-absent'
};

const problemOf = (error: unknown): CameraProblem =>
	(error instanceof DOMException && problems[error.name]) || 'camera-busy';
