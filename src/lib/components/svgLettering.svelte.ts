/** Sizes of letters in the SVG drawings of matrices: where a drawing is shown small, letters grow within their cells. */
import { matrixUnits, nameWidth, type MatrixDrawing } from './matrix';

/** In CSS pixels, where there is room. */
const [leastLabel, leastName] = [11, 9.5];

const { unit } = matrixUnits;

export class SvgLettering {
	/** CSS pixels per unit of the drawing */
	#scale = $state(1);
	readonly #of: () => Pick<MatrixDrawing, 'matrix' | 'rowName' | 'colName'>;

	constructor(of: () => Pick<MatrixDrawing, 'matrix' | 'rowName' | 'colName'>) {
		this.#of = of;
	}

	attach = (svg: SVGSVGElement) => {
		const observer = new ResizeObserver(() => {
			const [shown, drawn] = [svg.getBoundingClientRect(), svg.viewBox.baseVal];
			const scale = Math.min(shown.width / drawn.width, shown.height / drawn.height);
			if (scale > 0) this.#scale = scale;
		});
		observer.observe(svg);
		return () => observer.disconnect();
	};

	/** Of what is written in an entry. */
	label(text: string): number {
		const usual = text.length > 4 ? 10 : text.length > 3 ? 12 : 15;
		const most = ((unit - 6) * 12) / nameWidth(text);
		return Math.max(usual, Math.min(leastLabel / this.#scale, most, 24));
	}

	/** Of names of rows and columns. */
	name: number = $derived.by(() => {
		const { matrix, rowName, colName } = this.#of();
		const widest = Math.max(nameWidth(rowName(matrix.rows - 1)), nameWidth(colName(matrix.cols - 1)));
		return Math.max(12, Math.min(leastName / this.#scale, (12 * (unit - 1)) / widest, 20));
	});
}
