/** Where a reader is in a lesson, and which term is pointed at in the text or in the figure. */
import type { FigureState, Lesson, Step, Term } from './types';

export class Reader {
	readonly lesson: Lesson;
	/** index of the step being read; −1 above the first */
	active = $state(-1);
	/** term under the pointer in the text */
	hovered: Term | null = $state(null);
	/** term with the focus in the text */
	focused: Term | null = $state(null);
	/** term clicked in the text */
	pinned: Term | null = $state(null);
	/** term pointed at in the figure */
	pointed: Term | null = $state(null);

	constructor(lesson: Lesson) {
		this.lesson = lesson;
	}

	step: Step | undefined = $derived.by(() => this.lesson.steps[this.active]);
	figure: FigureState = $derived.by(() => this.step?.figure ?? this.lesson.figure);
	/** what the text asks the figure to light up */
	term: Term | null = $derived(this.hovered ?? this.focused ?? this.pinned);
	/** what is lit in the text */
	lit: Term | null = $derived(this.pointed ?? this.term);

	pin(term: Term): void {
		this.pinned = term === this.pinned ? null : term;
	}

	release(): void {
		this.pinned = null;
		this.hovered = null;
		this.focused = null;
	}

	/** Index of a step's id; −1 for anything else. */
	indexOf(id: string): number {
		return this.lesson.steps.findIndex((step) => step.id === id);
	}
}
