/** Notes and reasons in the reader's language. */
import type { Words } from '$lib/i18n';
import type { Obstacle } from '$lib/state/labLimits';
import { formatPair, type Note } from '$lib/state/labUrl';
import { largestValue } from '$lib/state/values';

type LabWords = Words['lab'];

/** Why a range ends; null is the lab's own bound. */
export function obstacleText(why: Obstacle | null, { why: words }: Pick<LabWords, 'why'>): string {
	switch (why?.code) {
		case 'kernel-exceeds-input':
			return words.kernelExceedsInput(why.span, why.padded);
		case 'output-padding-not-below-stride':
			return words.outputPadding(why.stride);
		case 'nothing-left':
			return words.nothingLeft;
		case 'map-too-large':
			return words.mapTooLarge(why.size, why.most);
		case 'matrix-too-large':
			return words.matrixTooLarge(why.entries, why.most);
		case 'too-small':
			return words.least;
		default:
			return words.bound;
	}
}

export function noteText(note: Note, words: LabWords): string {
	switch (note.code) {
		case 'changed': {
			const why = note.why ? obstacleText(note.why, words) : words.notes.nearest;
			return words.notes.changed(words.fields[note.field], formatPair(note.from), formatPair(note.to), why);
		}
		case 'unreadable':
			return words.notes.unreadable(note.param, note.got, note.used);
		case 'value-not-a-number':
			return words.notes.number(note.param, note.got);
		case 'value-too-large':
			return words.notes.large(note.param, note.got, largestValue.toLocaleString('en'));
		case 'preset-unknown':
			return words.notes.preset(note.param, note.got);
	}
}
