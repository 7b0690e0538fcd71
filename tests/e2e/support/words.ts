// All words of the site, the network's page among them.
import { alignment as alignmentEn } from '../../../src/lib/i18n/en/alignment';
import { alignment as alignmentKo } from '../../../src/lib/i18n/ko/alignment';
import { classifier as classifierEn } from '../../../src/lib/i18n/en/classifier';
import { classifier as classifierKo } from '../../../src/lib/i18n/ko/classifier';
import { en as usualEn } from '../../../src/lib/i18n/en';
import { crop as cropEn } from '../../../src/lib/i18n/en/crop';
import { deep as deepEn } from '../../../src/lib/i18n/en/deep';
import { fcn as fcnEn } from '../../../src/lib/i18n/en/fcn';
import { sizes as sizesEn } from '../../../src/lib/i18n/en/sizes';
import { ko as usualKo } from '../../../src/lib/i18n/ko';
import { crop as cropKo } from '../../../src/lib/i18n/ko/crop';
import { deep as deepKo } from '../../../src/lib/i18n/ko/deep';
import { fcn as fcnKo } from '../../../src/lib/i18n/ko/fcn';
import { sizes as sizesKo } from '../../../src/lib/i18n/ko/sizes';

export const en = {
	...usualEn,
	fcn: fcnEn,
	alignment: alignmentEn,
	classifier: classifierEn,
	sizes: sizesEn,
	deep: deepEn,
	crop: cropEn
};
export const ko: typeof en = {
	...usualKo,
	fcn: fcnKo,
	alignment: alignmentKo,
	classifier: classifierKo,
	sizes: sizesKo,
	deep: deepKo,
	crop: cropKo
};
