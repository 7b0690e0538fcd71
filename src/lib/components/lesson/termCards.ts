/**
 * Cards beside the terms that the text marks. Pointing or focusing opens a card, and it stays while the pointer is on it;
 * a finger's first tap opens it instead of following the link; Escape, scrolling or going elsewhere closes it.
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Milliseconds until a card follows the pointer: what is only crossed opens nothing. */
const patience = { open: 150, close: 250 };
/** CSS pixels between a card, its term and the edges of the window */
const gap = 8;

const linkAt = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLElement>('a[data-gloss]') : null;

export const termCards: Attachment<HTMLElement> = (text) => {
	let opened: { link: HTMLElement; card: HTMLElement } | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function close() {
		clearTimeout(timer);
		opened?.card.hidePopover();
		opened = null;
	}

	function open(link: HTMLElement) {
		clearTimeout(timer);
		if (opened?.link === link) return;
		close();
		const card = document.getElementById(`term-${link.dataset.gloss}`);
		if (!card?.showPopover) return;
		opened = { link, card };
		card.showPopover();
		place(card, link);
	}

	function later(act: () => void, wait: number) {
		clearTimeout(timer);
		timer = setTimeout(act, wait);
	}

	const onCard = ({ target }: Event) => opened !== null && opened.card.contains(target as Node);

	const stop = [
		on(text, 'pointerover', (event) => {
			if (event.pointerType === 'touch') return;
			const link = linkAt(event);
			if (link) later(() => open(link), patience.open);
			else if (onCard(event)) clearTimeout(timer);
			else later(close, patience.close);
		}),
		on(text, 'pointerleave', () => later(close, patience.close)),
		on(text, 'focusin', (event) => {
			const link = linkAt(event);
			if (link?.matches(':focus-visible')) open(link);
		}),
		on(text, 'focusout', (event) => {
			if (linkAt(event)) close();
		}),
		on(text, 'click', (event) => {
			const link = linkAt(event);
			if (!link || (event as PointerEvent).pointerType !== 'touch' || opened?.link === link) return;
			event.preventDefault();
			open(link);
		}),
		on(window, 'pointerdown', (event) => {
			if (!onCard(event) && linkAt(event) !== opened?.link) close();
		}),
		on(window, 'scroll', close, { passive: true }),
		on(
			window,
			'keydown',
			(event) => {
				if (event.key !== 'Escape' || !opened) return;
				close();
				event.stopPropagation();
			},
			{ capture: true }
		)
	];
	return () => {
		close();
		stop.forEach((off) => off());
	};
};

/** Below its term, or above where there is more room; never beyond the window. */
function place(card: HTMLElement, link: HTMLElement): void {
	const term = link.getClientRects()[0];
	const { offsetWidth: width, offsetHeight: height } = card;
	const below = term.bottom + gap;
	const top =
		below + height > innerHeight - gap && term.top - gap - height > 0 ? term.top - gap - height : below;
	const left = Math.max(gap, Math.min(term.left, document.documentElement.clientWidth - width - gap));
	card.style.top = `${top}px`;
	card.style.left = `${left}px`;
}
