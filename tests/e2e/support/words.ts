// All words of the site, those of single pages among them.
import { about as aboutEn } from '../../../src/lib/i18n/en/about';
import { about as aboutKo } from '../../../src/lib/i18n/ko/about';
import { alignment as alignmentEn } from '../../../src/lib/i18n/en/alignment';
import { alignment as alignmentKo } from '../../../src/lib/i18n/ko/alignment';
import { classifier as classifierEn } from '../../../src/lib/i18n/en/classifier';
import { classifier as classifierKo } from '../../../src/lib/i18n/ko/classifier';
import { crop as cropEn } from '../../../src/lib/i18n/en/crop';
import { crop as cropKo } from '../../../src/lib/i18n/ko/crop';
import { deep as deepEn } from '../../../src/lib/i18n/en/deep';
import { deep as deepKo } from '../../../src/lib/i18n/ko/deep';
import { en as usualEn } from '../../../src/lib/i18n/en';
import { fcn as fcnEn } from '../../../src/lib/i18n/en/fcn';
import { fcn as fcnKo } from '../../../src/lib/i18n/ko/fcn';
import { ko as usualKo } from '../../../src/lib/i18n/ko';
import { share as shareEn } from '../../../src/lib/i18n/en/share';
import { share as shareKo } from '../../../src/lib/i18n/ko/share';
import { sizes as sizesEn } from '../../../src/lib/i18n/en/sizes';
import { sizes as sizesKo } from '../../../src/lib/i18n/ko/sizes';
import { upsampling as upsamplingEn } from '../../../src/lib/i18n/en/upsampling';
import { upsampling as upsamplingKo } from '../../../src/lib/i18n/ko/upsampling';

export const en = {
	...usualEn,
	about: aboutEn,
	alignment: alignmentEn,
	classifier: classifierEn,
	crop: cropEn,
	deep: deepEn,
	fcn: fcnEn,
	share: shareEn,
	sizes: sizesEn,
	upsampling: upsamplingEn
};
export const ko: typeof en = {
	...usualKo,
	about: aboutKo,
	alignment: alignmentKo,
	classifier: classifierKo,
	crop: cropKo,
	deep: deepKo,
	fcn: fcnKo,
	share: shareKo,
	sizes: sizesKo,
	upsampling: upsamplingKo
};
