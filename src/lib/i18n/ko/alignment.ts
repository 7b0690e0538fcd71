import type { AlignmentWords } from '../alignment';

/** 정렬 실험실의 말. 좌표의 단위는 입력 이미지의 픽셀이고, 픽셀 j의 중심은 j이다. */
export const alignment: AlignmentWords = {
	lead: '어느 층이든 유닛(unit) 하나하나는 이미지의 어딘가를 보고 있어요. 층을 어떻게 쌓든 그 자리를 계산해서, 자르기(crop)를 어디서 시작해야 하는지 보여 줘요.',
	net: {
		label: '신경망',
		names: {
			fcn32s: 'FCN-32s',
			fcn16s: 'FCN-16s',
			fcn8s: 'FCN-8s',
			ours: '이 사이트의 FCN-8s',
			unet: 'U-Net',
			own: '직접 만들기'
		},
		about: {
			fcn32s: '논문에 실린 그대로예요. 패딩 100, 올림하는 Caffe의 풀링, 한 번에 32배 업샘플링.',
			fcn16s: '논문에 실린 그대로예요. pool4의 점수를 잘라서, 두 배로 키운 점수에 더해요.',
			fcn8s: '논문에 실린 그대로예요. pool4의 점수를, 그다음 pool3의 점수를 잘라서 더해요.',
			ours: 'FCN 들여다보기에서 쓰는 신경망이에요. 패딩 1, fc6의 패딩 3, 업샘플링은 k = 2s에 패딩 s/2. 그래서 자를 것이 없어요.',
			unet: '논문에 실린 그대로예요. 합성곱에 패딩이 없어서, 건너뛰기 연결(skip connection)의 맵을 이어 붙이기 전에 매번 잘라요. 이어 붙이기(concatenation)는 자리를 옮기지 않으니 여기서는 ‘더하기’로 다뤄요.',
			own: '직접 쌓은 층이에요. 표에서 층을 골라 바꿔 보세요.'
		}
	},
	picture: '이미지 한 변의 픽셀 수',
	view: { label: '보이는 곳', start: '시작', whole: '전체', end: '끝' },
	figure: {
		title: '층마다 유닛이 보는 자리',
		caption:
			'맨 위는 이미지의 한 줄이에요. 그 아래로 층마다 유닛을 놓았어요. 유닛의 중심은 그 유닛이 바라보는 이미지 좌표에 있고, 간격도 실제 그대로예요. 격자가 같은 층은 한 띠로 묶었어요. 빗금은 잘려 나가는 유닛이고, 세로선은 이미지의 첫 픽셀과 마지막 픽셀이에요.',
		label: (bands) => `층의 격자, 띠 ${bands}개. 화살표 키로 유닛과 띠 사이를 옮겨 다녀요.`,
		alternative: (bands) => `위에서부터 ${bands}.`,
		band: (names, size, stride, offset) =>
			`${names}: 유닛 ${size}개, 간격 ${stride}픽셀, 첫 유닛의 중심 ${offset}`,
		cut: (start, by) => `${by}: 유닛 ${start}부터 남김`,
		grid: (stride, offset) => `a = ${stride}, b = ${offset}`,
		units: (size) => `유닛 ${size}개`,
		crop: (start) => `${start}부터 남김`,
		axis: '이미지 좌표 (픽셀)',
		more: (first, last, more) => (more ? `${first} … ${last}` : `${first}, ${last}`)
	},
	readout: {
		unit: (unit, layer, centre) => `${layer}의 유닛 ${unit}: 중심이 이미지 좌표 ${centre}에 있어요.`,
		sees: (first, last, count) => `${first}부터 ${last}까지 ${count}픽셀을 볼 수 있어요.`,
		nothing: '어떤 가중치도 닿지 않아서 아무것도 보지 못해요.',
		outside: '일부는 이미지 밖이라 패딩만 보여요.'
	},
	crop: {
		why: (start) => `왜 ${start}일까요?`,
		where: (layer) => `${layer} 층이 보는 자리`,
		answer: (source, reference, from, to, stride, start) =>
			`이미지 좌표로 ${source}의 유닛 0은 ${from}에, ${reference}의 유닛 0은 ${to}에 있어요. 유닛 사이가 ${stride}픽셀이니 유닛 ${start}개만큼 차이 나요. 그래서 유닛 ${start}번부터 남겨요.`,
		size: (kept, all, front, end) =>
			`유닛 ${all}개 가운데 ${kept}개를 남겨요. 앞에서 ${front}개, 뒤에서 ${end}개가 잘려요.`,
		centre: '가운데를 남기는 것이 아니에요. 두 맵의 자리가 맞는 곳에서 시작해서, 기준 맵의 크기만큼 남겨요.',
		even: '여기서는 양쪽이 똑같이 잘리지만, 이미지 크기가 마침 그렇게 맞아떨어졌을 뿐이에요.',
		left: (pixels) =>
			`차이가 정수가 아니에요. 가장 가까운 유닛에서 자르고 나면 두 맵이 ${pixels}픽셀 어긋난 채 남아요.`,
		place: (layer, stride, offset) =>
			`${layer}의 유닛 j는 중심이 이미지 좌표 ${stride} · j + ${offset}에 있어요.`,
		aligned: '이미지의 픽셀과 꼭 맞으니 자를 것이 없어요.',
		sees: (pixels) => `유닛 하나가 볼 수 있는 범위, 곧 수용 영역은 ${pixels}픽셀이에요.`,
		letters:
			'a는 이웃한 유닛 사이의 거리, b는 유닛 0이 보는 자리예요. 둘 다 이미지의 픽셀로 세요. 커널 k, 보폭 s, 패딩 p, 팽창 d는 그 층만의 값이에요.',
		rule: '합성곱이나 풀링을 지나면 b에 a · (d(k − 1)/2 − p)를 더한 다음, a에 s를 곱해요. 전치 합성곱을 지나면 먼저 a를 s로 나눈 다음, b에서 a · (d(k − 1)/2 − p)를 빼요.',
		pad: (units) =>
			`패딩은 왜 100일까요? 이미지의 한 변이 1픽셀이어도 pool5에 유닛이 ${units}개 남아서 fc6의 7×7 커널이 들어가고, 잘라 낼 여유도 생기기 때문이에요. 수용 영역(receptive field)과는 상관이 없어요.`,
		others: '이 신경망의 다른 자르기',
		lines: '한 줄씩 따라가기',
		from: (layer) => `${layer}에서`,
		picture: '이미지예요. 픽셀은 저마다 자기 자리를 봐요',
		still: (why) => `${why}이므로 그대로예요`,
		add: (branches) => `${branches}의 자리가 꼭 맞아요`,
		addApart: (branches, pixels) => `${branches}의 자리가 ${pixels}픽셀 어긋나요`,
		and: ', '
	},
	layers: {
		title: '층',
		help: '층을 고르면 유도 과정이 나오고, 바꿀 수도 있어요. 표에서는 화살표 키로 고르고, Alt+화살표로 층을 옮기고, Delete로 지워요.',
		columns: {
			layer: '층',
			window: 'k / s / p',
			size: '크기',
			stride: 'a',
			field: '수용 영역',
			offset: 'b'
		},
		explain:
			'a: 이웃한 유닛 사이의 거리를 이미지의 픽셀로 센 값(보폭). b: 유닛 0의 중심이 놓이는 이미지 좌표(오프셋). 수용 영역: 유닛 하나가 볼 수 있는 픽셀 수.',
		dilated: (dilation) => `d ${dilation}`,
		none: '–',
		kinds: {
			input: '이미지',
			conv: '합성곱',
			pool: '최대 풀링',
			transposed: '전치 합성곱',
			crop: '자르기',
			add: '더하기',
			pointwise: '값마다 계산'
		}
	},
	editor: {
		title: (layer) => `${layer} 바꾸기`,
		kind: '종류',
		fields: { kernel: '커널 k', stride: '보폭 s', padding: '패딩 p', dilation: '팽창 d' },
		roundUp: '크기를 올림 (Caffe)',
		from: '받는 층',
		before: (layer) => `바로 앞 층, ${layer}`,
		reference: '크기와 자리의 기준',
		other: '더할 층',
		up: '위로',
		down: '아래로',
		remove: '지우기',
		add: '아래에 더하기',
		full: (most) => `여기서는 층을 ${most}개까지 쌓을 수 있어요.`,
		picture: '이미지예요. 아래에 층을 더할 수 있어요.',
		changed: {
			added: (layer) => `${layer} 층을 더했어요.`,
			removed: (layer) => `${layer} 층을 지웠어요.`,
			moved: (layer, place) => `${layer} 층이 ${place}번째가 되었어요.`
		}
	},
	fault: {
		title: (layer) => `${layer} 층을 계산할 수 없어요.`,
		rest: '그 위의 층까지만 보여 드려요.',
		'unknown-input': (input) => `위에 ${input} 층이 없어요.`,
		'duplicate-name': '같은 이름의 층이 또 있어요.',
		'wrong-input-count': '입력의 개수가 맞지 않아요.',
		'strides-differ': (layers, strides) =>
			`${layers}의 a가 서로 달라요(${strides}). 성긴 쪽을 먼저 업샘플링하세요.`,
		'sizes-differ': (layers, sizes) => `${layers}의 유닛 수가 서로 달라요(${sizes}). 큰 쪽을 먼저 자르세요.`,
		'no-room-to-crop': (size, offset, available) =>
			`유닛 ${offset}부터 ${size}개를 남겨야 하는데 모두 ${available}개뿐이에요. 첫 층의 패딩을 늘리세요.`,
		'kernel-exceeds-input': (span, padded, padding) =>
			`커널이 유닛 ${span}개에 걸치는데, 패딩까지 더해도 ${padded}개뿐이에요. 패딩을 ${padding} 이상으로 늘리거나, 커널을 줄이거나, 이미지를 키우세요.`,
		'nothing-left': '패딩이 출력을 모두 잘라 내요. 패딩을 줄이세요.',
		'too-fine': (most) => `유닛의 무늬가 ${most}개를 넘겨야 되풀이돼요. 보폭을 줄이세요.`,
		'too-large': (most) => `유닛이 ${most.toLocaleString('ko')}개를 넘어요. 보폭을 줄이세요.`,
		other: '쓸 수 없는 숫자가 있어요.'
	},
	notes: {
		unreadable: (text) => `‘${text}’: 층으로 읽을 수 없어서 뺐어요.`,
		number: (layer, field, got, used) =>
			`${layer}: ${field} ${got} → ${used}. 쓸 수 있는 값 가운데 가장 가까운 값이에요.`,
		input: (layer, got, used) => `${layer}: 위에 ${got}번 층이 없어서 ${used}에서 받아요.`,
		name: (got, used) => `‘${got}’: 이미 있는 이름이어서 바꾸었어요. 새 이름은 ${used}.`,
		many: (got, most) => `층 ${got}개는 너무 많아서 앞의 ${most}개만 보여 드려요.`,
		net: (got, used) => `‘${got}’: 그런 신경망은 없어요. 대신 보이는 것은 ${used}.`,
		picture: (got, used) => `i=${got}: ${used}픽셀로 보여 드려요.`,
		view: (got) => `view=${got}: 읽을 수 없어서 시작 부분을 보여 드려요.`,
		layer: (got) => `‘${got}’: 그런 층은 없어요.`,
		dismiss: '알겠어요'
	},
	table: {
		summary: '그림의 숫자를 표로 보기',
		caption: '그림의 띠 하나하나',
		columns: {
			layers: '층',
			first: '첫 유닛',
			apart: '간격(픽셀)',
			units: '유닛 수',
			last: '마지막 유닛',
			kept: '자르고 남는 유닛'
		},
		kept: (from, to, by) => `${from}–${to} (${by})`
	}
};
