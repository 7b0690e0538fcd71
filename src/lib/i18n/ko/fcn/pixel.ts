import type { FcnWords } from '../../fcn';

/** 늘어놓은 번호와 뒤따르는 말이 한 줄에 있도록. */
const together = (numbers: string) => numbers.replaceAll(' ', '\u00a0');

/** 신경망의 수 하나가 어디에서 왔는지 보여 주는 부분의 말. */
export const pixel: FcnWords['pixel'] = {
	title: '이 수 하나는 어디에서 왔을까요',
	begin: {
		explain:
			'신경망 속의 수는 모두 앞 층의 수 몇 개로 계산한 값이에요. 층을 열고 픽셀을 고정하면 그 계산이 보이고, 입력 하나를 누르면 그리로 옮겨 가요. 그렇게 픽셀에 붙은 클래스에서 이미지의 픽셀까지 거슬러 올라갈 수 있어요.',
		button: '결과에서 출발하기',
		pin: '이제 이미지에서 한 곳을 눌러 픽셀을 고정하세요.'
	},
	trail: '지나온 길',
	back: '뒤로',
	unit: (layer, channel, row, column) => `${layer} · ${channel} · ${row}행 ${column}열`,
	channel: (channel) => `채널 ${channel}`,
	colours: ['빨강', '초록', '파랑'],
	where: (row, column) => `${row}행 ${column}열`,
	mapped: (x, y, row, column, height, width) =>
		`이미지의 (${x}, ${y}) 픽셀은 이 층의 ${height}\u00a0×\u00a0${width} 맵에서 ${row}행 ${column}열에 들어 있어요.`,
	moved: (from, to) => `픽셀 ${from}에서 출발했고, 지금은 픽셀 ${to}에 고정되어 있어요.`,
	field: {
		label: (layer) =>
			`${layer} 층의 수용 영역(receptive field)\u2060을 그린 그림. 화살표 키로 한 칸씩 옮기고 Enter로 고정해요.`,
		close: '수용 영역을 크게 본 모습',
		view: '보기',
		views: { both: '겹쳐서', picture: '이미지만', gradient: '기울기만' },
		theory: (width, height) => `수용 영역(receptive field): ${width}\u00a0×\u00a0${height}픽셀`,
		cut: (width, height) => `그 가운데 ${width}\u00a0×\u00a0${height}픽셀이 패딩을 두른 이미지 안에 있어요`,
		hatched: '빗금은 이미지 둘레의 패딩이에요.',
		waiting: '기울기(gradient)\u2060를 계산하고 있어요 …',
		effective: (side) =>
			`실제로 중요한 곳: 기울기(gradient)\u2060의 절반이 가운데 ${side}\u00a0×\u00a0${side}픽셀 안에 모여 있어요.`,
		nowhere: '여기서는 어떤 픽셀을 조금 바꿔도 달라지지 않아요. 기울기가 어디서나 0이에요.',
		silent:
			'이 수는 0이라서 이미지를 조금 바꿔도 달라지지 않아요. 대신 ReLU를 거치기 전 합의 기울기를 보여 줘요.',
		off: '이 채널은 꺼져 있어요. 꺼지기 전 합의 기울기를 보여 줘요.',
		legend: (largest) =>
			`색: 신경망에 들어가는 빨강·초록·파랑 값에 대한 기울기의 크기. ${largest}일 때 가장 진하고, 그 사이는 제곱근으로 나타내요.`
	},
	kinds: {
		conv: (sources, size) =>
			`합성곱(convolution): 채널 ${sources}개에서 ${size}\u00a0×\u00a0${size}칸씩, 입력마다 가중치를 곱해 모두 더하고 편향을 더해요.`,
		transposed: (count) =>
			`전치 합성곱(transposed convolution): 이 자리에 도장 ${count}개가 ${count === 1 ? '찍혀요' : '겹쳐요'}. 도장 하나는 작은 맵의 값 하나에 커널을 통째로 곱한 것이에요.`,
		pool: (size) =>
			`최대 풀링(max pooling): 입력 ${size}\u00a0×\u00a0${size}개 가운데 가장 큰 값만 남고 나머지는 버려져요.`,
		add: '두 맵을 같은 자리끼리 더해요. 여기서 건너뛰기 연결(skip connection)\u2060이 만나요.',
		input: '이미지 자체예요. 바이트를 신경망이 학습할 때 쓴 범위로 옮긴 값이고, 길은 여기서 끝나요.'
	},
	equation: {
		label: '풀어 쓴 합',
		relu: 'ReLU',
		bias: '편향',
		products: (count) => (count === '1' ? '곱 1개' : `곱 ${count}개의 합`),
		offset: '더하는 값',
		scaled: '배율',
		padding: '패딩',
		value: '값',
		off: '꺼짐'
	},
	check: {
		label: '검산했어요',
		same: (sum, value) =>
			`여기에서 64비트로 계산한 값:\u00a0${sum}. 신경망이 32비트로 계산한 값:\u00a0${value}.`
	},
	parts: {
		title: (layer) => `${layer} 층의 채널마다 보탠 값`,
		products: '곱마다 보탠 값',
		label: (count) =>
			`${count}개를 큰 것부터 더해 가는 합. 화살표 키로 하나씩 옮기고 Enter를 누르면 거기까지만 더해요.`,
		part: (channel, value, rank, count) => `${channel}: ${value}, 크기순으로 ${count}개 가운데 ${rank}번째`,
		running: (value) => `여기까지 더하면 ${value}`,
		zero: '회색은 0 아래예요. 합이 여기에서 끝나면 ReLU가 0으로 만들어요.'
	},
	grids: {
		point: '칸을 가리키면 곱이 보이고, 누르면 그 입력으로 가요.',
		inputs: '입력',
		weights: '가중치',
		products: '곱',
		sum: (count, value) => (count === 1 ? `곱한 값: ${value}` : `곱 ${count}개를 더한 값: ${value}`),
		label: (name, height, width) =>
			`${name}, ${height} × ${width}. 화살표 키로 옮기고 Enter를 누르면 그 입력으로 가요.`,
		hatched: '빗금은 맵의 가장자리 밖, 값이 0인 패딩이에요.',
		ties: '같은 값이 여럿이에요. 기울기는 그 가운데 첫 번째로 흘러가요.',
		taps: (rows, columns, size) =>
			`여기에 놓이는 가중치는 ${size}\u00a0×\u00a0${size} 커널의 ${together(rows)}행과 ${together(columns)}열에 있어요.`,
		stamps: (count, size) =>
			`큰 맵에 찍힌 ${size}\u00a0×\u00a0${size} 도장 ${count}개와, 도장이 모두 닿는 칸`,
		lab: (stride, kernel) =>
			`업샘플링 실험실에서 보폭\u00a0${stride}, ${kernel}\u00a0×\u00a0${kernel} 쌍선형 커널 보기`
	},
	top: {
		title: '가장 크게 작용한 입력',
		explain: {
			sum: '곱이 큰 것부터 늘어놓았어요. 누르면 그 입력으로 가요.',
			pool: '남은 입력이에요. 누르면 그리로 가고, 위의 칸을 눌러도 가요.',
			add: '누르면 그 입력으로 가요.'
		},
		padding: '이미지 둘레의 패딩에 있어서, 옮겨 갈 픽셀이 없어요',
		none: '곱이 모두 0이에요.'
	},
	bytes: {
		title: '픽셀',
		byte: '바이트',
		value: '값',
		padding: '이미지 둘레의 패딩이라 바이트가 없는 고정된 값이에요.'
	},
	table: {
		title: '모든 항을 표로 보기',
		part: '항',
		value: '보탠 값',
		running: '여기까지의 합'
	}
};
