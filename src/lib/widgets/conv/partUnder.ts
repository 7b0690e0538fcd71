/** Parts of a figure that belong to a term name it as `data-figure`; `data-lit` around them lights one (`base.css`). */
import type { Term } from './term';

const terms: readonly Term[] = ['input', 'kernel', 'output'];

/** The term whose part of a figure an event is on. */
export function partUnder({ target }: Event): Term | null {
	const part = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
	return terms.find((each) => each === part?.dataset.figure) ?? null;
}
