/** One convolution in the words of four frameworks. */
export { lengthOf, sameOf, spanOf, wantedOf, type Wanted, type Written } from './wanted';
export { frameworks, planOf, type Framework, type Plan, type Remark, type Stage } from './plan';
export { codeOf } from './code';
export { dataLayout, permutation, weightLayout, type WeightAxis } from './layouts';
