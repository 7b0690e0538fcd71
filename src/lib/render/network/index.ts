/** The drawing of a network: plain layers in, places and lines out. */
export { branchesOf, drawnBranches, lineKey } from './branches';
export { ancestorsOf, blocksOf, withFolded, type Block, type DrawnNode, type NetNode } from './graph';
export { gutterLines, type GutterLine } from './gutter';
export { networkLayout, sheetStep, type NetworkLayout, type PlacedNode } from './layout';
export { arrowHead, longestRun, roundedPath } from './linePath';
export { isStep, walked } from './walk';
