import { describe, expect, it } from 'vitest';
import { legalPlace, mostZoom, readPlace, writePlace } from '$lib/state/zoomPlace';

describe('the part of a picture that is seen', () => {
	it('is written as how much larger, and around where', () => {
		expect(writePlace({ k: 4, x: 0.3, y: 0.55 })).toBe('4,30,55');
		expect(writePlace({ k: 2.3456, x: 1 / 3, y: 0.5 })).toBe('2.35,33.3,50');
		expect(writePlace(null)).toBe('');
	});

	it.each(['4,30,55', '1.5,50,40.2', '24,97.9,2.1'])('comes back as it was written: %s', (text) => {
		expect(writePlace(readPlace(text))).toBe(text);
	});

	it('never shows what lies beside the picture', () => {
		expect(readPlace('2,0,100')).toEqual({ k: 2, x: 0.25, y: 0.75 });
		expect(legalPlace(1, 0.5, 0.5)).toBeNull();
		expect(legalPlace(1000, 0.5, 0.5)?.k).toBe(mostZoom);
	});

	it.each(['', '4', '4,30', '4,30,x', '4,30,55,1', '0.2,50,50', 'NaN,1,1', '-3,50,50'])(
		'is the whole picture where it makes no sense: %s',
		(text) => expect(readPlace(text)).toBeNull()
	);
});
