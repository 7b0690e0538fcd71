/** What a reader has done in the lessons, kept on this device: steps read, choices made. One entry per lesson. */
import { storage } from './storage.svelte';

interface Kept {
	/** ids of the steps read */
	steps: readonly string[];
	/** question id → value of the choice made last */
	answers: Readonly<Record<string, string>>;
}

const nothing: Kept = { steps: [], answers: {} };

class Progress {
	#lessons: Record<string, Kept> = $state.raw({});

	/** Brings back what earlier visits left. Not before hydration: the page is built without any progress. */
	recall(slugs: readonly string[]): void {
		this.#lessons = { ...this.#lessons, ...Object.fromEntries(slugs.map((slug) => [slug, stored(slug)])) };
	}

	hasRead(slug: string, step: string): boolean {
		return this.#of(slug).steps.includes(step);
	}

	read(slug: string, step: string): void {
		const { steps, answers } = this.#of(slug);
		if (!steps.includes(step)) this.#keep(slug, { steps: [...steps, step], answers });
	}

	/** The value of the choice made last, or null. */
	answer(slug: string, question: string): string | null {
		const { answers } = this.#of(slug);
		return Object.hasOwn(answers, question) ? answers[question] : null;
	}

	/** `null` takes the answer back. */
	setAnswer(slug: string, question: string, value: string | null): void {
		const { steps, answers } = this.#of(slug);
		const others = Object.entries(answers).filter(([id]) => id !== question);
		this.#keep(slug, {
			steps,
			answers: Object.fromEntries(value === null ? others : [...others, [question, value]])
		});
	}

	#of(slug: string): Kept {
		return this.#lessons[slug] ?? nothing;
	}

	#keep(slug: string, kept: Kept): void {
		this.#lessons = { ...this.#lessons, [slug]: kept };
		storage.set(`lesson.${slug}`, JSON.stringify(kept));
	}
}

/** Whatever else the storage holds under this name counts as nothing. */
function stored(slug: string): Kept {
	try {
		const { steps, answers } = JSON.parse(storage.get(`lesson.${slug}`) ?? '{}') as Partial<
			Record<keyof Kept, unknown>
		>;
		return {
			steps: Array.isArray(steps) ? steps.filter(isText) : [],
			answers: Object.fromEntries(Object.entries(answers ?? {}).filter(([, value]) => isText(value)))
		};
	} catch {
		return nothing;
	}
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const progress = new Progress();
