import { describe, expect, it } from 'vitest';
import { addressOf, frameOf } from '$lib/components/share/addresses';

describe('the address of a figure', () => {
	const here = new URL('https://example.org/en/lab/matrix/?present=1&i=4&w=1,2&show=row:0#old');

	it('keeps the state as it is written, and takes or drops a mode', () => {
		expect(addressOf(here, null, '')).toBe('https://example.org/en/lab/matrix/?i=4&w=1,2&show=row:0');
		expect(addressOf(here, 'embed', 'map')).toBe(
			'https://example.org/en/lab/matrix/?embed=1&i=4&w=1,2&show=row:0#map'
		);
		expect(addressOf(new URL('https://example.org/ko/?embed=1'), null, 'a')).toBe(
			'https://example.org/ko/#a'
		);
	});

	it('is safe within HTML, whatever the title', () => {
		const html = frameOf('https://example.org/?a=1&b="2"', 'A "title" <b>');
		expect(html).toContain('src="https://example.org/?a=1&amp;b=&quot;2&quot;"');
		expect(html).toContain('title="A &quot;title&quot; &lt;b>"');
	});
});
