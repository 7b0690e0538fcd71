/** Numbers as the page's language writes them. */
import { useLanguage } from './words';
import type { Language } from '$lib/i18n';

type Written = (value: number) => string;

export interface Numbers {
	/** 0.1234 → 12.3 %, 0.12 → 12 % */
	readonly percent: Written;
	/** 0.1234 → 12.3 %, 0.12 → 12.0 %: for columns */
	readonly percentTenths: Written;
	/** 0.1234 → 12 % */
	readonly percentWhole: Written;
	readonly whole: Written;
	/** always one digit behind the point */
	readonly tenths: Written;
	/** always two */
	readonly hundredths: Written;
}

const made = new Map<Language, Numbers>();

function numbersOf(language: Language): Numbers {
	const known = made.get(language);
	if (known) return known;
	const written = (options: Intl.NumberFormatOptions): Written => {
		const format = new Intl.NumberFormat(language, options);
		return (value) => format.format(value);
	};
	/** no sign for what is rounded to 0 */
	const digits = (count: number) =>
		({ minimumFractionDigits: count, maximumFractionDigits: count, signDisplay: 'negative' }) as const;
	const numbers = {
		percent: written({ style: 'percent', maximumFractionDigits: 1 }),
		percentTenths: written({ style: 'percent', ...digits(1) }),
		percentWhole: written({ style: 'percent', maximumFractionDigits: 0 }),
		whole: written({ maximumFractionDigits: 0 }),
		tenths: written(digits(1)),
		hundredths: written(digits(2))
	};
	made.set(language, numbers);
	return numbers;
}

export const useNumbers = (): Numbers => numbersOf(useLanguage());
