/** Notes and faults of the lab in words. */
import type { AlignmentWords } from '$lib/i18n/alignment';
import type { AlignmentNote } from '$lib/state/stack/address';
import type { StackFault } from '$lib/state/stack/evaluate';

export function noteText(note: AlignmentNote, { notes, editor, net }: AlignmentWords): string {
	switch (note.code) {
		case 'unreadable':
			return notes.unreadable(note.text);
		case 'number':
			return notes.number(note.layer, editor.fields[note.field], note.got, note.used);
		case 'input':
			return notes.input(note.layer, note.got, note.used);
		case 'name':
			return notes.name(note.got, note.used);
		case 'many':
			return notes.many(note.got, note.most);
		case 'net':
			return notes.net(note.got, net.names[note.used]);
		case 'picture':
			return notes.picture(note.got, note.used);
		case 'view':
			return notes.view(note.got);
		case 'layer':
			return notes.layer(note.got);
	}
}

/** Which layer, what is wrong with it and what to do. */
export function faultText(fault: StackFault, { fault: words, crop }: AlignmentWords): string {
	return `${words.title(fault.layer)} ${reason()} ${words.rest}`;

	function reason(): string {
		switch (fault.code) {
			case 'unknown-input':
				return words['unknown-input'](fault.input);
			case 'strides-differ':
				return words['strides-differ'](fault.inputs.join(crop.and), fault.strides.join(crop.and));
			case 'sizes-differ':
				return words['sizes-differ'](fault.inputs.join(crop.and), fault.sizes.join(crop.and));
			case 'no-room-to-crop':
				return words['no-room-to-crop'](fault.size, fault.offset, fault.available);
			case 'too-fine':
			case 'too-large':
				return words[fault.code](fault.most);
			case 'duplicate-name':
			case 'wrong-input-count':
				return words[fault.code];
			case 'illegal-setting': {
				const { reason } = fault;
				if (reason.code === 'kernel-exceeds-input')
					return words['kernel-exceeds-input'](reason.span, reason.padded, reason.paddingNeeded);
				return reason.code === 'nothing-left' ? words['nothing-left'] : words.other;
			}
		}
	}
}
