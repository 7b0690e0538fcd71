// All words of the site, those that only some pages fetch among them.
import { alignment as alignmentEn } from '../../../src/lib/i18n/en/alignment';
import { alignment as alignmentKo } from '../../../src/lib/i18n/ko/alignment';
import { classifier as classifierEn } from '../../../src/lib/i18n/en/classifier';
import { classifier as classifierKo } from '../../../src/lib/i18n/ko/classifier';
import { en as usualEn } from '../../../src/lib/i18n/en';
import { crop as cropEn } from '../../../src/lib/i18n/en/crop';
import { deep as deepEn } from '../../../src/lib/i18n/en/deep';
import { fcn as fcnEn } from '../../../src/lib/i18n/en/fcn';
import { sizes as sizesEn } from '../../../src/lib/i18n/en/sizes';
import { upsampling as upsamplingEn } from '../../../src/lib/i18n/en/upsampling';
import { ko as usualKo } from '../../../src/lib/i18n/ko';
import { crop as cropKo } from '../../../src/lib/i18n/ko/crop';
import { deep as deepKo } from '../../../src/lib/i18n/ko/deep';
import { fcn as fcnKo } from '../../../src/lib/i18n/ko/fcn';
import { sizes as sizesKo } from '../../../src/lib/i18n/ko/sizes';
import { upsampling as upsamplingKo } from '../../../src/lib/i18n/ko/upsampling';

export const en = {
	...usualEn,
	fcn: fcnEn,
	alignment: alignmentEn,
	classifier: classifierEn,
	sizes: sizesEn,
	deep: deepEn,
	crop: cropEn,
	upsampling: upsamplingEn
};
export const ko: typeof en = {
	...usualKo,
	fcn: fcnKo,
	alignment: alignmentKo,
	classifier: classifierKo,
	sizes: sizesKo,
	deep: deepKo,
	crop: cropKo,
	upsampling: upsamplingKo
};
