/** Terms in prose and formulas: pointing previews, clicking pins. One set of listeners for the whole text. */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Reader } from './reader.svelte';
import { terms, type Term } from './types';

function termAt(event: Event): Term | null {
	const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-term]') : null;
	return terms.find((term) => term === element?.dataset.term) ?? null;
}

export function liveTerms(reader: Reader): Attachment<HTMLElement> {
	return (text) => {
		const hover = (term: Term | null) => {
			reader.hovered = term;
		};
		const focus = (term: Term | null) => {
			reader.focused = term;
		};
		const stop = [
			on(text, 'pointerover', (event) => hover(termAt(event))),
			on(text, 'pointerleave', () => hover(null)),
			on(text, 'focusin', (event) => focus(termAt(event))),
			on(text, 'focusout', () => focus(null)),
			on(text, 'click', (event) => {
				const term = termAt(event);
				if (term) reader.pin(term);
			})
		];
		return () => stop.forEach((off) => off());
	};
}

/** The buttons are part of the prose, so their state is written from outside. */
export function pressTerms(reader: Reader): Attachment<HTMLElement> {
	return (text) => {
		for (const button of text.querySelectorAll<HTMLElement>('button[data-term]')) {
			button.setAttribute('aria-pressed', String(button.dataset.term === reader.pinned));
		}
	};
}
