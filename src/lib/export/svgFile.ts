/**
 * An SVG drawing of the page as a file of its own that looks the same: computed styles become attributes, what it
 * refers to elsewhere in the page comes along, and the ground it stands on becomes a rectangle behind it.
 */
import { paintBytes } from './canvas';
import { plainColour } from './colour';
import { inlineStyle, rootPresentation, type Presentation } from './svgStyle';

export interface SvgFileOptions {
	/** what the picture shows, for those who cannot see it; becomes its first `<title>` */
	readonly title?: string;
	/** CSS that declares the fonts used, from `fontCss`; without it the reader's own fonts are used */
	readonly fontCss?: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements that are never drawn themselves, so their look does not matter. */
const undrawn = ['title', 'desc', 'metadata'];

/** Elements that browsers compute as not displayed although their contents are used. */
const resources = [
	'defs',
	'symbol',
	'pattern',
	'marker',
	'mask',
	'clipPath',
	'linearGradient',
	'radialGradient'
];

/**
 * The file's text, with an XML declaration, viewBox, width and height in px. `element` must be in the document,
 * since its look comes from the page's style sheets. HTML inside a foreignObject keeps its markup but not its look.
 */
export function svgFile(element: SVGSVGElement, options: SvgFileOptions = {}): string {
	const copy = element.cloneNode(true) as SVGSVGElement;
	inlineTree(element, copy, rootPresentation);
	bringReferences(copy, element.ownerDocument);
	const box = setSize(element, copy);
	copy.prepend(groundRect(box, groundBehind(element)));
	if (options.fontCss) copy.prepend(textElement('style', options.fontCss));
	if (options.title) copy.prepend(textElement('title', options.title));
	const text = new XMLSerializer().serializeToString(copy);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Goes through original and copy side by side; what is not displayed, comments and scripts leave the copy. */
function inlineTree(original: Element, copy: Element, parent?: Presentation): void {
	const isResource = resources.includes(original.localName);
	if (!isResource && getComputedStyle(original).display === 'none') return copy.remove();
	const own = inlineStyle(original, copy, parent);
	stripPageAttributes(copy);

	const copies = Array.from(copy.childNodes);
	Array.from(original.childNodes).forEach((child, index) => {
		const childCopy = copies[index];
		if (child.nodeType === Node.COMMENT_NODE) childCopy.remove();
		if (!(child instanceof Element)) return;
		if (child.localName === 'style' || child.localName === 'script') childCopy.remove();
		else if (!undrawn.includes(child.localName)) inlineTree(child, childCopy as Element, own);
	});
}

function stripPageAttributes(copy: Element): void {
	for (const { name } of Array.from(copy.attributes)) {
		if (/^(class$|tabindex$|aria-|data-|on)/.test(name)) copy.removeAttribute(name);
	}
}

/** Copies patterns, gradients and symbols that are named in the drawing but stand elsewhere in the page. */
function bringReferences(copy: SVGSVGElement, page: Document): void {
	const looked = new Set<string>();
	for (let missing = missingIds(copy, looked); missing.length > 0; missing = missingIds(copy, looked)) {
		for (const id of missing) {
			looked.add(id);
			const target = page.getElementById(id);
			if (!(target instanceof SVGElement)) continue;
			const defs = page.createElementNS(svgNamespace, 'defs');
			const targetCopy = target.cloneNode(true) as SVGElement;
			defs.append(targetCopy);
			inlineTree(target, targetCopy);
			copy.prepend(defs);
		}
	}
}

function missingIds(copy: SVGSVGElement, looked: Set<string>): string[] {
	const named = new Set<string>();
	for (const element of [copy, ...copy.querySelectorAll('*')]) {
		for (const { name, value } of Array.from(element.attributes)) {
			for (const [, id] of value.matchAll(/url\(#([^)]+)\)/g)) named.add(id);
			if ((name === 'href' || name === 'xlink:href') && value.startsWith('#')) named.add(value.slice(1));
		}
	}
	return [...named].filter((id) => !looked.has(id) && !copy.querySelector(`#${CSS.escape(id)}`));
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Sets viewBox, width and height: as large as on the page, without the margins that a wider element leaves. */
function setSize(element: SVGSVGElement, copy: SVGSVGElement): Box {
	const shown = element.getBoundingClientRect();
	const { x, y, width, height } = element.viewBox.baseVal ?? { x: 0, y: 0, width: 0, height: 0 };
	const hasViewBox = width > 0 && height > 0;
	const box = hasViewBox ? { x, y, width, height } : { x: 0, y: 0, width: shown.width, height: shown.height };
	const scale = hasViewBox && shown.width > 0 ? Math.min(shown.width / width, shown.height / height) : 1;
	copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
	copy.setAttribute('width', rounded(box.width * scale));
	copy.setAttribute('height', rounded(box.height * scale));
	return box;
}

/** The colour of the nearest opaque background behind an element; white where there is none. */
function groundBehind(element: Element): string {
	for (let behind: Element | null = element; behind; behind = behind.parentElement) {
		const { colour, alpha } = plainColour(getComputedStyle(behind).backgroundColor, paintBytes);
		if (alpha === 1) return colour;
	}
	return '#ffffff';
}

function groundRect({ x, y, width, height }: Box, fill: string): SVGElement {
	const rect = document.createElementNS(svgNamespace, 'rect');
	const attributes = { x, y, width, height, fill, stroke: 'none', 'fill-opacity': 1 };
	for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
	return rect;
}

function textElement(name: 'title' | 'style', text: string): SVGElement {
	const element = document.createElementNS(svgNamespace, name);
	element.textContent = text;
	return element;
}

function rounded(length: number): string {
	return String(Number(length.toFixed(2)));
}
