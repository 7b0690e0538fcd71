import type { FcnWords } from '../../fcn';

/** 신경망 지도의 말. */
export const map: FcnWords['map'] = {
	title: '신경망',
	captionDrawing:
		'왼쪽에서 오른쪽으로 가며, 세로줄 하나가 해상도 하나에 해당해요. 맵 뒤에 겹친 장은 채널 수가 두 배가 될 때마다 한 장씩 늘어요.',
	caption:
		'가장 작은 맵도 보이도록, 높이가 절반이 될 때마다 4분의 3 크기로 그렸어요. 층마다 가장 세게 반응한 채널, 곧 절댓값의 평균이 가장 큰 채널을 저마다의 눈금으로 보여 줘요. 밝을수록 값이 크고, 음수가 나올 수 있는 층에서는 두 색이 두 부호를 나타내요. ‘수용 영역’(receptive field)\u2060은 그 한 변의 길이예요.',
	waiting: '신경망이 여기에 나타나요.',
	alternative: (layers, head, first, smallest) =>
		`층 ${layers}개. ${first} 이미지에서 ${smallest} 맵까지 작아졌다가, ${head}의 길을 따라 다시 이미지 크기로 커져요.`,
	keys: '화살표 키로 선을 따라가고, Enter로 층을 열고, Escape로 닫아요. 더하기와 빼기로 확대·축소하고, 0을 누르면 전체가 보여요.',
	kinds: {
		input: '이미지',
		conv: '합성곱',
		pool: '최대 풀링',
		transposed: '전치 합성곱',
		add: '더하기',
		crop: '자르기',
		pointwise: '원소별 연산'
	},
	size: (height, width) => `${height} × ${width}`,
	shape: (height, width, channels) => `${height} × ${width} × ${channels}`,
	field: (pixels) => `수용 영역 ${pixels}px`,
	stride: (pixels) => `보폭 ${pixels}`,
	skip: (layer) => `${layer} 건너뛰기 연결`,
	window: (kernel, stride, padding) => `커널 ${kernel}, 보폭 ${stride}, 패딩 ${padding}`,
	parameters: (count) => `매개변수 ${count}개`,
	position: (field, stride) => `값 하나가 이미지의 ${field}픽셀을 보고, ${stride}픽셀마다 하나씩 있어요`,
	shows: (channel, least, most) => `지금 보이는 채널은 ${channel}번: ${least} … ${most}`,
	see: (channels) => `채널 ${channels}개 보기 ↓`,
	point: '층을 가리키면 숫자가 나오고, 누르면 열려요.',
	name: (layer, kind, shape) => `${layer} 층, ${kind}, ${shape}`,
	values: (channel, least, most) => `채널 ${channel}: 값은 ${least}부터 ${most}까지`,
	computing: '계산하고 있어요',
	from: (layers) => `${layers}에서`,
	layers: (count) => `층 ${count}개`,
	block: (name, layers) => `${name}: 층 ${layers}개`,
	fold: '접기',
	head: '출력부(head)',
	zoom: { label: '확대와 축소', in: '확대', out: '축소', fit: '전체' },
	table: '모든 층을 표로 보기',
	columns: {
		layer: '층',
		kind: '종류',
		inputs: '입력',
		window: '커널 / 보폭 / 패딩',
		shape: '높이 × 너비 × 채널',
		stride: '이미지에서의 보폭',
		field: '수용 영역',
		parameters: '매개변수'
	},
	total: '합계'
};
