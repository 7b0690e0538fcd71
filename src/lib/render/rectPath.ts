export interface Rectangle {
	top: number;
	left: number;
	height: number;
	width: number;
}

/** The outline of a rectangle as SVG path data. */
export const rectPath = ({ top, left, height, width }: Rectangle): string =>
	`M${left} ${top}h${width}v${height}h${-width}z`;
