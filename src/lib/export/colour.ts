/** Colours as every SVG program reads them: "#rrggbb" and an opacity, whatever colour space CSS said them in. */
export interface PlainColour {
	/** "#rrggbb", or the paint itself where it is no colour: "none", "url(#id)" */
	readonly colour: string;
	/** 0 … 1 */
	readonly alpha: number;
}

/**
 * @param paint a computed CSS paint: rgb(), lab(), color(), "none", "url(#id)" …
 * @param convert four bytes [red, green, blue, alpha] of a colour that is not written as rgb()
 */
export function plainColour(paint: string, convert: (paint: string) => Iterable<number>): PlainColour {
	if (paint === 'none' || paint.startsWith('url(') || paint.startsWith('context-')) {
		return { colour: paint, alpha: 1 };
	}
	const [red, green, blue, alpha] = rgbOf(paint) ?? fromBytes(convert(paint));
	return { colour: `#${[red, green, blue].map(hex).join('')}`, alpha };
}

/** [0 … 255, 0 … 255, 0 … 255, 0 … 1] of "rgb(1, 2, 3)" and "rgba(1, 2, 3, 0.5)", as browsers compute them. */
function rgbOf(paint: string): number[] | null {
	const parts = /^rgba?\(([^)]+)\)$/
		.exec(paint)?.[1]
		.split(/[\s,/]+/)
		.map(Number);
	if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
	return [parts[0], parts[1], parts[2], parts[3] ?? 1];
}

function fromBytes([red, green, blue, alpha]: Iterable<number>): number[] {
	return [red, green, blue, alpha / 255];
}

function hex(channel: number): string {
	return Math.round(channel).toString(16).padStart(2, '0');
}
