import type { CropWords } from '../crop';

/** 자르기 그림의 말. */
export const crop: CropWords = {
	name: '어디서부터 잘라 내는지',
	net: '신경망',
	nets: { '32s': 'FCN-32s', '16s': 'FCN-16s', '8s': 'FCN-8s' },
	kind: '종류',
	kinds: { published: '논문 그대로, 패딩 100', clean: '이 사이트의 방식' },
	side: '이미지의 한 변',
	sideField: '이미지의 한 변, 픽셀',
	pad: (side) => `한 변이 ${side}픽셀이고, 첫 합성곱에서 양쪽에 100픽셀씩 덧대요.`,
	padded: (side, taken) =>
		side === taken
			? `한 변이 ${side}픽셀이고, 32의 배수예요.`
			: `한 변이 ${side}픽셀이고, 양쪽을 고르게 덧대어 32의 배수인 ${taken}픽셀로 만들어요.`,
	units: (size, stride) => `${size}칸, 이미지에서 ${stride}픽셀마다 한 칸`,
	start: (units) => `${units}에서 시작`,
	end: (units) => `뒤에 남는 칸 ${units}`,
	takes: (layer, units) => `${layer}의 크기에 맞춰 ${units}칸을 남겨요.`,
	middle: (units) => `한가운데를 남긴다면 ${units}에서 시작할 거예요.`,
	data: '이미지',
	crop: '자르기',
	table: '한 축을 따라 층에서 층으로, 이미지의 픽셀 단위',
	columns: { layer: '층', stride: '보폭 a', centre: '0번 칸의 중심 b' },
	alternative: (net, kind, starts) => `${net}, ${kind}: 자르기는 ${starts}에서 시작해요.`
};
