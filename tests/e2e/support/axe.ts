import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that another theme can break; all others have the same answer in both. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

const schemes = ['light', 'dark'] as const;

interface Look {
	/** one CSS selector: nothing outside it is looked at */
	within?: string;
	/** Colours are measured in both themes, which takes most of the time. They are the same in every language. */
	colours?: boolean;
	/** Also the letters of formulas, one by one. They have the colours of the text around them. */
	formulas?: boolean;
}

/** The page as it stands breaks no rule of WCAG 2.2 AA that axe can see, in the light and in the dark theme. */
export async function expectAccessible(page: Page, { within, colours = true, formulas = false }: Look = {}) {
	test.slow();
	for (const colorScheme of colours ? schemes : (['light'] as const)) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.evaluate(settleColours);
		// Pages have no frames of others' in them: no page of its own is needed to bring results together.
		const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
		if (!formulas) axe.exclude('.katex-html');
		if (colorScheme === 'light') axe.withTags(wcag22AA).disableRules(colours ? [] : aboutColour);
		else axe.withRules(aboutColour);
		const { violations } = await (within ? axe.include(within) : axe).analyze();
		const found = violations.map(({ id, help, nodes }) => ({
			rule: `${id}: ${help}`,
			where: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
		}));
		expect(found, `axe, ${colorScheme} theme`).toEqual([]);
	}
}

/**
 * A colour that is still on its way to the other theme would be measured as it is now. Its transition is ended rather
 * than waited for: a browser that has nothing to show draws no frames, and then never reports the end.
 */
function settleColours() {
	for (const animation of document.getAnimations())
		if (animation instanceof CSSTransition) animation.finish();
}
