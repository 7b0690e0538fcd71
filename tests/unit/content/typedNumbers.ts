// Every number above 12 that is typed in a lesson is given, quoted or computed here. All others are `:num` there.
import { quantity } from '$lib/content/quantities';

export interface TypedNumbers {
	/** Settings of an example, and what counts or names something: they follow from nothing. */
	given: string;
	/** From a paper, or from a file of the project, which has to say the same. */
	quoted?: Readonly<Record<string, string>>;
	/** What follows, also where a wrong choice is explained. */
	computed?: Readonly<Record<string, () => number | string>>;
}

const number = (name: string, settings: string) => Number(quantity(name, settings));
const flat = (side: number) => number('flatLength', `picture=${side}x${side}`);
const entry = (channel: number, row: number, col: number) =>
	number('flatIndex', `map=6x6&channel=${channel}&row=${row}&col=${col}`);
const nonzeros = (settings: string) => number('nonzeros', settings);
const cells = (settings: string) => number('cells', settings);
const side = (layer: string, picture: number, net = 'ours') =>
	number('layerSide', `net=${net}&layer=${layer}&side=${picture}`);
const channels = (layer: string) => number('layerChannels', `layer=${layer}`);
const crop = (net: string, layer: string) => number('cropOffset', `net=${net}&layer=${layer}`);
/** of one line */
const length = (op: string, settings: string) => number('outputWidth', `op=${op}&${settings}`);

/** Lesson 2's picture, 4×4, and kernel, 3×3. */
const [picture, kernel] = ['1,0,2,0,0,1,0,1,1,0,0,2,0,2,1,0', '1,2,3,4,5,6,7,8,9'];

const segnet = 'Badrinarayanan, Kendall, Cipolla 2017, table 2';
const fcn = 'Long, Shelhamer, Darrell 2015, table 2';

export const typedNumbers: Readonly<Record<string, TypedNumbers>> = {
	'01-where-did-position-go': {
		given: '32 40 48 64 100 16 21 40 46',
		computed: {
			36: () => flat(32) / 16,
			35: () => flat(32) / 16 - 1,
			576: () => flat(32),
			575: () => flat(32) - 1,
			189: () => entry(5, 1, 3),
			192: () => entry(5, 1, 2) + 4,
			194: () => entry(5, 2, 2),
			224: () => entry(6, 1, 2),
			512: () => number('weightsPerPlace', ''),
			14: () => Math.sqrt(flat(64) / 16),
			'1.5': () => 48 / 32,
			864: () => (flat(32) * 48) / 32,
			1600: () => flat(48),
			1024: () => flat(48) - flat(32),
			2304: () => (48 / 4) ** 2 * 16
		}
	},
	'02-convolution-is-a-sparse-matrix': {
		given: '128',
		computed: {
			16: () => number('cols', 'i=4&k=3'),
			14: () => 4 * 3 + 2,
			15: () => number('lastColumn', 'i=5&k=3&row=0') + 3,
			17: () => number('lastColumn', 'i=5&k=3&row=3'),
			24: () => number('cols', 'i=5&k=3') - 1,
			225: () => nonzeros('i=7&k=3'),
			25: () => number('rows', 'i=7&k=3'),
			49: () => number('cols', 'i=7&k=3'),
			441: () => 9 * number('cols', 'i=7&k=3'),
			1225: () => cells('i=7&k=3'),
			36: () => nonzeros('i=4&k=3'),
			64: () => cells('i=4&k=3'),
			28: () => cells('i=4&k=3') - nonzeros('i=4&k=3'),
			13: () => Math.ceil(25 / 2)
		}
	},
	'03-transpose-it': {
		given: '180',
		computed: {
			16: () => number('cols', 'i=4&k=3'),
			36: () => nonzeros('i=4&k=3'),
			13: () => 1 * 1 + 4 * 3,
			...Object.fromEntries(
				[19, 32, 31, 38].map((value, row) => [
					value,
					() => number('outputValue', `i=4&k=3&row=${row}&x=${picture}&w=${kernel}`)
				])
			),
			25: () => number('outputHeight', 'op=transposed&i=2&k=3&s=2') ** 2
		}
	},
	'04-stride-padding-and-output-size': {
		given: '224',
		computed: {
			223: () => 224 + 2 * 3 - 7,
			217: () => 224 - 7,
			109: () => length('conv', 'i=1x224&k=1x7&s=1x2'),
			111: () => length('conv', 'i=1x224&k=1x7&s=1x2&p=0x3') - 1,
			112: () => length('conv', 'i=1x224&k=1x7&s=1x2&p=0x3'),
			113: () => Math.ceil(223 / 2) + 1,
			14: () => 4 * 3 + 2
		}
	},
	'05-learned-upsampling': {
		given: '16 32',
		quoted: { 51.96: segnet, 49.83: segnet, 67.9: 'training/README.md' },
		computed: { 25: () => 5 * 5 }
	},
	'06-fully-connected-to-convolution': {
		given: '32 16 64 96 120 160 384 500 227',
		quoted: {
			224: 'Simonyan, Zisserman 2015',
			1000: 'Simonyan, Zisserman 2015',
			512: 'Simonyan, Zisserman 2015, table 1',
			4096: 'Simonyan, Zisserman 2015, table 1',
			21: `${fcn}: PASCAL VOC’s classes`,
			1.2: 'Long, Shelhamer, Darrell 2015, section 3.1',
			22: 'Long, Shelhamer, Darrell 2015, section 3.1'
		},
		computed: {
			36: () => flat(32) / 16,
			15: () => 16 - 1,
			49: () => 7 * 7,
			576: () => flat(32),
			'18,432': () => number('fcWeights', 'map=6x6x16&units=32'),
			'73,728': () => 4 * number('fcWeights', 'map=6x6x16&units=32'),
			17: () => quantity('scoreMap', 'picture=64x96').toString().split('x')[1],
			24: () => 96 / 4,
			'25,088': () => 7 * 7 * 512,
			54: () => Math.floor(384 / 7),
			73: () => Math.floor(512 / 7),
			'102,764,544': () => number('fcParameters', 'map=7x7x512&units=4096')
		}
	},
	'07-thirty-two-times-smaller': {
		given: '360 480 100',
		computed: {
			13: () => 2 + 2 + 3 + 3 + 3,
			384: () => Math.ceil(360 / 32) * 32,
			192: () => side('pool1', 384),
			96: () => side('pool2', 384),
			48: () => side('pool3', 384),
			24: () => side('pool4', 384),
			16: () => number('layerStride', 'net=ours&layer=pool4'),
			32: () => number('layerStride', 'net=ours&layer=pool5'),
			15: () => side('pool5', 480),
			30: () => side('pool4', 480),
			404: () => number('receptiveField', 'net=ours&layer=fc7'),
			64: () => 2 * 32
		}
	},
	'08-skip-fusion': {
		given: '32 16 64 100 500',
		quoted: {
			51.96: segnet,
			49.83: segnet,
			736: fcn,
			2011: fcn,
			21: fcn,
			480: 'static/models/camvid-fcn/card.md',
			360: 'static/models/camvid-fcn/card.md',
			...Object.fromEntries(
				'83.0 59.7 45.4 72.0 89.1 73.3 59.4 81.4 90.0 75.7 62.4 90.3 75.9 62.7 83.2'
					.split(' ')
					.map((each) => [each, fcn])
			),
			134.5: 'HarDNet, table 2',
			3450: 'HarDNet, table 2',
			'57.0': 'HarDNet, table 2',
			'88.0': 'HarDNet, table 2'
		},
		computed: {
			22: () => 2 * channels('score_fc7'),
			128: () => channels('pool4'),
			139: () => channels('pool4') + channels('score_fc7'),
			19: () => crop('fcn32s', 'score'),
			31.5: () => (64 - 1) / 2,
			31: () => crop('fcn8s', 'score'),
			560: () => side('upscore16', 500, 'fcn16s'),
			27: () => crop('fcn16s', 'score'),
			60: () => side('upscore16', 500, 'fcn16s') - 500,
			30: () => (side('upscore16', 500, 'fcn16s') - 500) / 2
		}
	}
};
