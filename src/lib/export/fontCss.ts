/**
 * The page's fonts for a file of its own: the @font-face rules whose family and characters a drawing uses, each with
 * its font file inside. A family cut into many small files (one per group of characters) costs only those used.
 */

/**
 * CSS for `svgFile`'s `fontCss`. Font files come from the page's own style sheets and from the browser's cache;
 * one that cannot be had is left out, and the reader's own font takes its place.
 */
export async function fontCss(element: SVGSVGElement): Promise<string> {
	const characters = new Set(Array.from(element.textContent ?? '', (character) => character.codePointAt(0)!));
	const families = familiesOf(element);
	const rules = fontFaces().filter(
		({ style }) =>
			families.has(unquoted(style.getPropertyValue('font-family'))) &&
			covers(style.getPropertyValue('unicode-range'), characters)
	);
	const texts = await Promise.all(rules.map(embedded));
	return texts.filter((text) => text !== '').join('\n');
}

/** Every font family that some text in the drawing asks for. */
function familiesOf(element: SVGSVGElement): Set<string> {
	const texts = Array.from(element.querySelectorAll('text, tspan'));
	const lists = new Set(texts.map((text) => getComputedStyle(text).fontFamily));
	return new Set([...lists].flatMap((list) => list.split(',').map(unquoted)));
}

function fontFaces(): CSSFontFaceRule[] {
	return Array.from(document.styleSheets)
		.flatMap(rulesOf)
		.filter((rule) => rule instanceof CSSFontFaceRule);
}

/** A style sheet from another origin does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
	try {
		return Array.from(sheet.cssRules);
	} catch {
		return [];
	}
}

/** Whether a unicode-range ("U+20-7e, U+ac00, U+4??"; '' is everything) has one of these characters. */
export function covers(unicodeRange: string, characters: ReadonlySet<number>): boolean {
	if (unicodeRange === '') return true;
	const ranges = unicodeRange.split(',').map((range) => {
		const [first, last = first] = range.trim().replace(/^u\+/i, '').split('-');
		return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'f'), 16)];
	});
	return [...characters].some((character) =>
		ranges.some(([first, last]) => first <= character && character <= last)
	);
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
	const source = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
	if (!source) return '';
	const address = new URL(source, parentStyleSheet?.href ?? document.baseURI);
	try {
		const response = await fetch(address);
		if (!response.ok) return '';
		const data = await dataUrl(await response.blob());
		const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
			.map((name) => [name, style.getPropertyValue(name)])
			.filter(([, value]) => value !== '');
		const lines = kept.map(([name, value]) => `${name}: ${value};`);
		return `@font-face { ${lines.join(' ')} src: url(${data}); }`;
	} catch {
		return '';
	}
}

function dataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(blob);
	});
}

function unquoted(family: string): string {
	return family.trim().replace(/^["']|["']$/g, '');
}
