/** Colours as the style sheet has them, mixed and compared as browsers and WCAG 2.2 do. */
import { interpolateLab, lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A token's colour in one theme. */
export function token(name: string, theme: Theme): string {
	const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
	if (!match) throw new Error(`tokens.css has no pair of colours named --${name}`);
	return match[theme === 'light' ? 1 : 2];
}

/** Top-level arguments of a CSS function, `light-dark(a, b)` → [a, b]. */
function argumentsOf(text: string): string[] {
	const inner = text.slice(text.indexOf('(') + 1, -1);
	const parts = [''];
	let depth = 0;
	for (const character of inner) {
		if (character === '(') depth++;
		if (character === ')') depth--;
		if (character === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += character;
	}
	return parts.map((part) => part.trim());
}

/** What a browser makes of the CSS expressions in cssColours.ts: hex, light-dark(), var(), color-mix(in lab, …). */
export function resolved(css: string, theme: Theme): string {
	if (css.startsWith('#')) return css;
	if (css.startsWith('var(--')) return token(css.slice(6, -1), theme);
	if (css.startsWith('light-dark(')) return resolved(argumentsOf(css)[theme === 'light' ? 0 : 1], theme);
	const mix = /^color-mix\(in lab, (.+) ([\d.]+)%, (.+)\)$/.exec(css);
	if (!mix) throw new Error(`not a colour that is used here: ${css}`);
	return interpolateLab(resolved(mix[3], theme), resolved(mix[1], theme))(Number(mix[2]) / 100);
}

function luminance(colour: string): number {
	const { r, g, b } = rgb(colour);
	const light = [r, g, b].map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/** 1 … 21, WCAG 2.2 */
export function contrast(a: string, b: string): number {
	const [dark, bright] = [luminance(a), luminance(b)].sort((first, second) => first - second);
	return (bright + 0.05) / (dark + 0.05);
}

/** Distance of two colours in CIE Lab; about 2 is the least that one sees side by side. */
export function difference(a: string, b: string): number {
	const [p, q] = [lab(a), lab(b)];
	return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}
