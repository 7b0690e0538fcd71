/** Hands what was made to the reader: as a file, or on the clipboard. */

/** Long enough for the slowest browser to have read the file that a click asked for. */
const readingTime = 60_000;

/** Saves text (as UTF-8) or bytes under `name`, in whatever way the browser saves downloads. */
export function download(content: Blob | string, name: string): void {
	const blob = typeof content === 'string' ? new Blob([content], { type: mediaType(name) }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), readingTime);
}

const mediaTypes: Record<string, string> = {
	csv: 'text/csv',
	ipynb: 'application/x-ipynb+json',
	mjs: 'text/javascript',
	mtx: 'text/plain',
	py: 'text/x-python',
	svg: 'image/svg+xml'
};

function mediaType(name: string): string {
	const extension = name.slice(name.lastIndexOf('.') + 1);
	return `${mediaTypes[extension] ?? 'text/plain'};charset=utf-8`;
}

/**
 * Puts text on the clipboard; call it from a click. Resolves to whether it worked: pages that are not served over
 * https have no clipboard of their own, and a reader may have refused it.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyFromField(text);
	}
}

/** The older way, which works without https: select a hidden field's text and let the browser copy it. */
function copyFromField(text: string): boolean {
	const field = document.createElement('textarea');
	const focused = document.activeElement;
	field.value = text;
	field.setAttribute('aria-hidden', 'true');
	field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0;';
	document.body.append(field);
	field.select();
	const copied = document.execCommand('copy');
	field.remove();
	if (focused instanceof HTMLElement) focused.focus();
	return copied;
}
