/** What a reader takes along: matrices, a network's maps, programs that check themselves, a notebook, pictures. */
export type { LabSnapshot } from './snapshot';
export { exportName } from './fileName';
export { matrixCsv, matrixCsvName } from './matrixCsv';
export { matrixMarket } from './matrixMarket';
export { numpyCode } from './numpyProgram';
export { pytorchCode } from './pytorchProgram';
export { tfjsCode } from './tfjsProgram';
export { notebook } from './notebook';
export { npyFile } from './npy';
export { mapsNotebook, type MapsSnapshot } from './mapsNotebook';
export { svgFile, type SvgFileOptions } from './svgFile';
export { fontCss } from './fontCss';
export { pngFile } from './pngFile';
export { copyText, download } from './deliver';
