/** CamVid's eleven classes in the order of its label files; a pixel of class n holds the byte n. */
export const CLASSES = [
	'sky',
	'building',
	'pole',
	'road',
	'pavement',
	'tree',
	'sign',
	'fence',
	'car',
	'pedestrian',
	'cyclist'
] as const;

export type ClassName = (typeof CLASSES)[number];

/** Pixels of nothing that is scored: litter bins, cones, pillar boxes. */
export const VOID = 11;

/** Index of a class by name, and void. */
export const LABEL: Record<ClassName | 'void', number> = {
	sky: 0,
	building: 1,
	pole: 2,
	road: 3,
	pavement: 4,
	tree: 5,
	sign: 6,
	fence: 7,
	car: 8,
	pedestrian: 9,
	cyclist: 10,
	void: VOID
};

/** Colours in which label maps are drawn, sRGB bytes; CamVid's own, with void black. */
export const LABEL_COLOURS: readonly (readonly [number, number, number])[] = [
	[128, 128, 128],
	[128, 0, 0],
	[192, 192, 128],
	[128, 64, 128],
	[60, 40, 222],
	[128, 128, 0],
	[192, 128, 128],
	[64, 64, 128],
	[64, 0, 128],
	[64, 64, 0],
	[0, 128, 192],
	[0, 0, 0]
];
