/** What was changed in a street, step by step: plain data, every function gives a new history. */
import { noEdits, type SceneEdits } from './sceneEdits';

export interface History {
	/** of which street */
	readonly scene: number;
	readonly past: readonly SceneEdits[];
	readonly present: SceneEdits;
	/** the next one first */
	readonly future: readonly SceneEdits[];
	/** what the last change was part of: more of the same (a drag, a row of key strokes) is one step */
	readonly stroke: string | null;
}

/** Steps that can be taken back. */
const most = 100;

export const newHistory = (scene: number, present: SceneEdits = noEdits): History => ({
	scene,
	past: [],
	present,
	future: [],
	stroke: null
});

export function changed(history: History, present: SceneEdits, stroke: string | null = null): History {
	const same = stroke !== null && stroke === history.stroke;
	const past = same ? history.past : [...history.past, history.present].slice(-most);
	return { ...history, past, present, future: [], stroke };
}

/** Itself where there is nothing to take back. */
export function undone(history: History): History {
	const { past, present, future } = history;
	if (!past.length) return history;
	return {
		...history,
		past: past.slice(0, -1),
		present: past[past.length - 1],
		future: [present, ...future],
		stroke: null
	};
}

export function redone(history: History): History {
	const [next, ...future] = history.future;
	if (!next) return history;
	return { ...history, past: [...history.past, history.present], present: next, future, stroke: null };
}
