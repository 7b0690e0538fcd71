/** Words of the figure of crops. */
export const crop = {
	name: 'Where the crops begin',
	net: 'Network',
	nets: { '32s': 'FCN-32s', '16s': 'FCN-16s', '8s': 'FCN-8s' },
	kind: 'Variant',
	kinds: { published: 'as published, pad 100', clean: 'as on this site' },
	side: 'Side of the picture',
	sideField: 'Side of the picture in pixels',
	pad: (side: string) => `A side of ${side} pixels, padded by 100 before the first convolution.`,
	padded: (side: string, taken: string) =>
		side === taken
			? `A side of ${side} pixels, a multiple of 32.`
			: `A side of ${side} pixels, padded evenly to ${taken}, a multiple of 32.`,
	units: (size: string, stride: string) => `${size} units, one every ${stride} px of the picture`,
	start: (units: string) => `begins at ${units}`,
	end: (units: string) => `${units} left over`,
	takes: (layer: string, units: string) => `It takes the size of ${layer}, ${units}.`,
	middle: (units: string) => `The middle would begin at ${units}.`,
	data: 'the picture',
	crop: 'crop',
	table: 'From layer to layer along one axis, in pixels of the picture',
	columns: { layer: 'Layer', stride: 'Stride a', centre: 'Centre of unit 0, b' },
	alternative: (net: string, kind: string, starts: string) => `${net}, ${kind}: the crops begin at ${starts}.`
};
