/** Words of the channels of an opened layer, and of one place through all layers. */
export const channels = {
	title: 'Channels',
	titleOf: (layer: string) => `Channels of ${layer}`,
	open: 'Open a layer in the map above, and all its channels appear here. Sort them by similarity to a class, and those that follow the road, for instance, come first.',
	waiting: 'Reading the layer …',
	mode: { label: 'Show', channels: 'all channels', film: 'one place, all layers' },
	shape: (channels: number, height: number, width: number) => `${channels} channels of ${height} × ${width}`,
	silent: (count: number) =>
		count === 0
			? 'none of them silent'
			: count === 1
				? '1 of them silent: zero everywhere in this picture'
				: `${count} of them silent: zero everywhere in this picture`,
	sort: {
		label: 'Sorted by',
		index: 'number',
		mean: 'mean',
		max: 'maximum',
		sparsity: 'share of zeros',
		similarity: 'similarity to a class'
	},
	class: 'Class to compare with',
	scale: { label: 'Colours', shared: 'one scale', channel: 'each its own' },
	similar: {
		truth: (name: string) =>
			`Similarity is Pearson’s correlation, over the layer’s units, between a channel’s value and the share of ${name} among the picture’s pixels that the unit covers, by the street’s exact truth: 1 is the same pattern, −1 its opposite, “–” means that one of them is the same everywhere.`,
		head: (name: string) =>
			`Similarity is Pearson’s correlation, over the layer’s units, between a channel’s value and the share of ${name} among the picture’s pixels that the unit covers, as the chosen head labels them: 1 is the same pattern, −1 its opposite, “–” means that one of them is the same everywhere.`
	},
	tiles: (layer: string, order: string) => `All channels of ${layer}, sorted by ${order}`,
	tile: (channel: number, least: string, most: string) => `Channel ${channel}, ${least} to ${most}`,
	silentTile: (channel: number) => `Channel ${channel}, silent: zero everywhere`,
	reduced: 'A pixel of a tile may be the mean of a square of units; the large map shows every unit.',
	large: {
		name: (channel: number) => `Channel ${channel}`,
		alternative: (layer: string, channel: number, height: number, width: number) =>
			`Channel ${channel} of ${layer} over the picture, ${height} by ${width} units. Arrow keys move from unit to unit, Enter pins.`,
		strongest: 'the strongest',
		first: 'the first in this order',
		opened: 'opened',
		opacity: 'Opacity of the map',
		numbers: (mean: string, least: string, most: string, zeros: string) =>
			`mean ${mean} · ${least} … ${most} · ${zeros} zeros`,
		at: (row: number, column: number, value: string) => `row ${row}, column ${column}: ${value}`,
		covers: (x: string, y: string) => `pixels x ${x}, y ${y}`,
		padding: 'padding around the picture',
		hint: 'Point at the map to read its values; a click pins the pixel.'
	},
	values: {
		title: 'Values',
		alternative: (layer: string, least: string, most: string, channel: string) =>
			`How often each value occurs in ${layer}, from ${least} to ${most}. ${channel}`,
		layer: 'all channels',
		channel: (channel: number) => `channel ${channel}`,
		zeros: (percent: string) => `${percent} are exactly zero`,
		axis: 'Share of the values, on a logarithmic scale'
	},
	table: {
		summary: 'The numbers as a table',
		caption: (layer: string) => `Channels of ${layer}, over the whole frame with its padding`,
		channel: 'Channel',
		mean: 'Mean',
		least: 'Minimum',
		most: 'Maximum',
		zeros: 'Zeros',
		similarity: (name: string) => `Similarity to ${name}`
	},
	film: {
		label: 'One place through all layers',
		pinned: (x: number, y: number) => `Around the pinned pixel ${x}, ${y}`,
		middle: (x: number, y: number) =>
			`Around the middle of the picture, pixel ${x}, ${y}. Pin another pixel to look there.`,
		explain: (side: number) =>
			`Each square is the same ${side} × ${side} pixels of the frame, in the channel that answers most at the place, by its own colours. The small box is the unit there; the dashed one is all that it can depend on, where that fits.`,
		picture: 'picture',
		pictureName: 'The picture itself',
		frame: (layer: string, channel: number, value: string, stride: string, field: number) =>
			`${layer}: channel ${channel} answers ${value}; one unit for ${stride} pixels, depends on at most ${field}. Open it.`,
		channel: (channel: number, value: string) => `channel ${channel}: ${value}`,
		unit: (stride: string) => `unit ${stride} px`,
		field: (field: number) => `sees ${field} px`
	}
};
