/** Small numbers side by side: written with one power of ten for all of them, so that each stays short. */
import { extentOf } from './signedScale';

const high = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10⁻³ */
export const powerOfTen = (exponent: number): string =>
	`10${[...String(exponent)].map((sign) => high['-0123456789'.indexOf(sign)]).join('')}`;

/** 1.2·10⁻⁷; 0 for 0 */
export function scientific(value: number): string {
	if (value === 0) return '0';
	const [mantissa, exponent] = value.toExponential(1).split('e');
	return `${mantissa.replace('-', '−')}·${powerOfTen(Number(exponent))}`;
}

export interface CommonPower {
	/** the numbers have to be read times 10 to this */
	readonly exponent: number;
	/** at most four characters; 0.0 for what is small beside the largest, 0 for nothing at all */
	readonly write: (value: number) => string;
}

/** Exponent 0 where the largest is from 1 to 999, else one that leaves two digits before its point. */
export function commonPower(values: ArrayLike<number>): CommonPower {
	const extent = extentOf(values, 0);
	const plain = extent === 0 || (extent >= 0.95 && extent < 999.5);
	const exponent = plain ? 0 : Math.floor(Math.log10(extent)) - 1;
	const write = (value: number) => {
		if (value === 0) return '0';
		const scaled = value / 10 ** exponent;
		return scaled.toFixed(Math.abs(scaled) < 9.95 ? 1 : 0).replace('-', '−');
	};
	return { exponent, write };
}
