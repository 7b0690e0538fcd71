/** Sizes as they cross between folders: [height, width]. */
export type Shape = readonly [height: number, width: number];
