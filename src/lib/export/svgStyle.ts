/**
 * Which of a browser's computed styles a drawing needs once it stands in a file of its own, as the attributes that
 * every SVG program reads. Computed values are resolved: no custom property, class or style sheet is left in them.
 */
import { paintBytes } from './canvas';
import { plainColour } from './colour';

/** Attributes by name, with the values that an element has in the end, inherited or not. */
export type Presentation = Record<string, string>;

/**
 * Passed on from parent to child: written only where a child differs from its parent. The values are SVG's initial
 * ones, which a file's root need not say; fonts have none that is the same everywhere.
 */
const inherited: Presentation = {
	fill: '#000000',
	'fill-opacity': '1',
	'fill-rule': 'nonzero',
	stroke: 'none',
	'stroke-opacity': '1',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-dashoffset': '0px',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'stroke-miterlimit': '4',
	'paint-order': 'normal',
	'marker-start': 'none',
	'marker-mid': 'none',
	'marker-end': 'none',
	'font-family': '',
	'font-size': '',
	'font-weight': '400',
	'font-style': 'normal',
	'letter-spacing': 'normal',
	'text-anchor': 'start',
	'dominant-baseline': 'auto',
	visibility: 'visible',
	'shape-rendering': 'auto'
};

/** Not passed on: written only where it is not the initial value. */
const notInherited: Presentation = {
	opacity: '1',
	'clip-path': 'none',
	mask: 'none',
	filter: 'none',
	'stop-color': '#000000',
	'stop-opacity': '1',
	'vector-effect': 'none'
};

/** A colour and the opacity that its own transparency goes into. */
const paints = [
	['fill', 'fill-opacity'],
	['stroke', 'stroke-opacity'],
	['stop-color', 'stop-opacity']
];

/** Like the first list and the second, but known as CSS only: these go into the `style` attribute. */
const cssInherited: Presentation = {
	'font-variant-numeric': 'normal',
	'font-feature-settings': 'normal',
	'font-variation-settings': 'normal'
};
const cssNotInherited: Presentation = { 'mix-blend-mode': 'normal' };

/** Geometry that a style sheet may have set instead of an attribute. */
const geometry = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry'];
const shapes = ['rect', 'circle', 'ellipse', 'image'];

/** What a file's root starts from. */
export const rootPresentation: Presentation = { ...inherited, ...cssInherited };

const names = [inherited, notInherited, cssInherited, cssNotInherited].flatMap(Object.keys);

/**
 * Writes the look of `original` into the attributes of `copy`. `parent` is the look of what `copy` stands in, where
 * that is known; without it everything is written. Returns the original's look, for its children.
 */
export function inlineStyle(original: Element, copy: Element, parent?: Presentation): Presentation {
	const style = getComputedStyle(original);
	const own = presentationOf(style);
	const usual: Presentation = { ...parent, ...notInherited, ...cssNotInherited };
	const isUsual = (name: string) => own[name] === '' || own[name] === usual[name];
	for (const name of Object.keys({ ...inherited, ...notInherited })) {
		if (isUsual(name)) copy.removeAttribute(name);
		else copy.setAttribute(name, own[name]);
	}
	copyGeometry(original, copy, style);

	const css = Object.keys({ ...cssInherited, ...cssNotInherited }).filter((name) => !isUsual(name));
	const rules = [...css.map((name) => [name, own[name]]), ...transformRules(original, style)];
	if (rules.length === 0) copy.removeAttribute('style');
	else copy.setAttribute('style', rules.map(([name, value]) => `${name}: ${value}`).join('; '));
	return own;
}

function presentationOf(style: CSSStyleDeclaration): Presentation {
	const own: Presentation = {};
	for (const name of names) own[name] = localUrl(style.getPropertyValue(name));
	for (const [paint, opacity] of paints) {
		const { colour, alpha } = plainColour(own[paint], paintBytes);
		own[paint] = colour;
		own[opacity] = String(Number((alpha * Number(own[opacity])).toFixed(4)));
	}
	return own;
}

function copyGeometry(original: Element, copy: Element, style: CSSStyleDeclaration): void {
	if (!shapes.includes(original.localName)) return;
	for (const name of geometry) {
		const value = style.getPropertyValue(name);
		if (value.endsWith('px') && parseFloat(value) !== 0) copy.setAttribute(name, String(parseFloat(value)));
	}
}

/** A transform that comes from CSS, with what it turns around. */
function transformRules(original: Element, style: CSSStyleDeclaration): string[][] {
	if (original.hasAttribute('transform') || style.transform === 'none') return [];
	return ['transform', 'transform-origin', 'transform-box'].map((name) => [
		name,
		style.getPropertyValue(name)
	]);
}

/** Browsers compute url("#id"), some with the page's address in front; in a file it is url(#id). */
function localUrl(value: string): string {
	return value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, 'url(#$1)');
}
