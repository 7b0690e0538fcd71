/**
 * The colours of the style sheet, resolved for painters that cannot use custom properties (canvas, files). They are
 * read through a probe element, since a custom property holding light-dark() is not resolved by itself.
 */
export const paletteNames = [
	'ground',
	'ground-sunk',
	'ink',
	'ink-soft',
	'ink-faint',
	'hairline',
	'hairline-strong',
	'accent',
	'input',
	'input-wash',
	'kernel',
	'kernel-wash',
	'output',
	'output-wash',
	'padding',
	'pool3',
	'pool4',
	'fc7',
	'negative',
	'zero',
	'positive'
] as const;

export type PaletteName = (typeof paletteNames)[number];
export type Palette = Record<PaletteName, string> & { dark: boolean; font: string };

/** Colours as they are at `element` now. */
export function readPalette(element: Element): Palette {
	const probe = element.ownerDocument.createElement('span');
	probe.hidden = true;
	element.append(probe);
	const style = getComputedStyle(probe);
	const palette = {} as Palette;
	for (const name of paletteNames) {
		probe.style.color = `var(--${name})`;
		palette[name] = style.color;
	}
	palette.font = style.fontFamily;
	probe.style.color = 'light-dark(rgb(0 0 0), rgb(255 255 255))';
	palette.dark = style.color === 'rgb(255, 255, 255)';
	probe.remove();
	return palette;
}
