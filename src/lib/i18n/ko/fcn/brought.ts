import type { FcnWords } from '../../fcn';

/** 읽는 이가 가져온 신경망의 말. */
export const brought: FcnWords['brought'] = {
	title: '내 신경망',
	explain:
		'이미지 한 장을 받는 TensorFlow.js 모델이면 돼요. model.json과 가중치 파일을 모두 함께 고르거나 이 페이지에 끌어다 놓으세요. 모델의 층도 똑같이 신경망 그림과 채널에 나타나요.',
	choose: '모델 파일 열기',
	another: '다른 모델 열기',
	opening: '파일을 읽고 있어요 …',
	private:
		'파일은 이 기기에서 읽고, 밖으로 나가지 않아요. 주소에도 담기지 않아서, 링크를 연 사람에게는 이 사이트의 신경망이 보여요.',
	leave: '이 사이트의 신경망으로 돌아가기',
	open: (name, kind, megabytes) => `${name}, ${kind}, 가중치 ${megabytes}MB`,
	kinds: { layers: '층으로 된 모델', graph: '연산 그래프' },
	any: '자유',
	input: (height, width, channels) =>
		`이미지 한 장을 받아요. 크기 ${height}\u00a0×\u00a0${width}, ${channels === 1 ? '회색조' : '빨강·초록·파랑 순서'}`,
	gets: (height, width) => `실제로 받는 것: ${height} × ${width}픽셀`,
	seen: (height, width) => `신경망이 받는 그대로의 이미지. 테두리까지 ${height} × ${width}픽셀`,
	range: {
		label: '바이트 0 … 255를',
		names: {
			unit: '0 … 1로',
			signed: '−1 … 1로',
			bytes: '0 … 255 그대로',
			imagenet: 'ImageNet, PyTorch 방식',
			caffe: 'ImageNet, Caffe 방식'
		},
		explain: {
			unit: '바이트 / 255',
			signed: '바이트 / 127.5 − 1',
			bytes: '바이트 값 그대로',
			imagenet:
				'(바이트 / 255 − 평균) / 표준편차. 빨강·초록·파랑의 평균은 0.485, 0.456, 0.406, 표준편차는 0.229, 0.224, 0.225',
			caffe: '파랑·초록·빨강 순서로 놓고 103.939, 116.779, 123.68을 뺌'
		}
	},
	rangeHint:
		'어떤 방식으로 학습했는지는 파일에 적혀 있지 않아요. 방식이 다르면 맵이 약하거나 이상하게 나와요.',
	fit: {
		label: '이미지',
		names: { whole: '전체, 회색 테두리', stretch: '늘여 맞추기' }
	},
	free: '크기가 자유로운 변은 32의 배수로 맞추고, 남는 곳은 회색 테두리로 채워요.',
	nothing: '이 이미지로는 가져온 신경망에서 보여 줄 수 있는 것이 없어요. 까닭은 이미지 옆에 적혀 있어요.',
	only: '출력부(head), 마스크와 점수, 클래스의 출처, 끄기, 곱셈 하나하나의 합은 이 사이트의 신경망에서만 볼 수 있어요. 그 신경망은 클래스와 모든 층을 알고 있지만, 가져온 신경망은 파일에 적힌 것만 알 수 있기 때문이에요.',
	alternative: (layers, first, smallest) =>
		`가져온 신경망의 층 ${layers}개. ${first} 이미지에서 ${smallest} 맵까지예요.`,
	left: {
		summary: (count) => `보여 주지 않는 층 ${count}개`,
		why: {
			operation: 'TensorFlow.js에 없는 연산이거나, 결과의 크기가 값에 따라 달라져요',
			behind: '계산할 수 없는 층의 값이 필요해요',
			shape: '높이 × 너비 × 채널 꼴의 맵이 아니에요'
		},
		more: (count) => `그 밖에 ${count}개`
	},
	broken: (layers) =>
		`수가 아닌 값(NaN이나 무한대)이 나온 층이에요. 그 값은 0으로 그렸어요: ${layers}. 바이트를 다른 방식으로 바꿔 보세요.`,
	refused: {
		'other-format': (names) =>
			`${names}: 다른 프로그램의 형식이에요. tensorflowjs_converter로 바꾼 다음 model.json과 가중치 파일을 여세요.`,
		'no-json': (names) => `model.json이 없어요. 고른 파일: ${names}. model.json도 함께 고르세요.`,
		'bad-json': (names) => `${names}: JSON이 아니거나 중간에 잘렸어요. 다시 내려받으세요.`,
		'not-a-model': (names) =>
			`${names}: JSON이지만 모델이 들어 있지 않아요. TensorFlow.js가 쓰는 ‘modelTopology’가 있어야 해요.`,
		'no-weights': (names) => `${names}: 가중치가 어디 있는지(‘weightsManifest’) 적혀 있지 않아요.`,
		'missing-shards': (names) => `빠진 가중치 파일이 있어요: ${names}. model.json과 함께 고르세요.`,
		'wrong-size': (names, detail) =>
			`${names}: 가중치의 길이가 model.json과 달라요(바이트: ${detail}). 파일이 잘렸거나 다른 모델의 것일 수 있어요.`,
		'wrong-checksum': (names) =>
			`${names}: 파일이 망가졌거나 다른 모델의 것이에요. SHA-256이 model.json에 적힌 것과 달라요.`,
		'weight-type': (names) => `읽을 수 없는 자료형의 가중치예요: ${names}.`,
		'not-finite': (names) =>
			`수가 아닌 값(NaN이나 무한대)이 든 가중치예요: ${names}. 학습이 잘못되었을 수 있어요.`,
		'unknown-layers': (names) =>
			`TensorFlow.js에 없는 층이에요: ${names}. 직접 만든 층은 여기서 열 수 없어요.`,
		recurrent: (names) =>
			`단계마다 상태를 이어 가는 순환층(recurrent layer)\u2060은 이미지 한 장의 맵으로 보여 줄 수 없어요: ${names}.`,
		'channels-first': (names) =>
			`채널이 높이와 너비보다 앞에 오는 층이에요: ${names}. 채널이 맨 뒤에 오도록(channels last) 바꿔 주세요.`,
		'several-inputs': (names) => `입력이 여럿이에요: ${names}. 여기서는 이미지 한 장만 넣을 수 있어요.`,
		'input-shape': (names, detail) =>
			`입력 ${names}의 모양: ${detail}. 이미지는 1 × 높이 × 너비 × 3, 회색조는 × 1이고 채널이 맨 뒤에 와야 해요.`,
		'weights-too-large': (names, detail) =>
			`${names}: 가중치가 너무 커서 페이지가 안전하게 담을 수 없어요(MB: ${detail}). 더 작은 모델이나 가중치의 비트 수를 줄인 모델을 골라 보세요.`,
		'maps-too-large': (names, detail) =>
			`이 신경망은 이미지 한 장의 맵이 ${detail}MB를 넘어요. 메모리가 모자라기 전에 ${names}에서 멈췄어요. 더 작은 이미지를 받거나 채널이 더 적은 모델을 골라 보세요.`,
		'cannot-build': (_names, detail) => `TensorFlow.js가 이 신경망을 만들지 못했어요. 오류 메시지: ${detail}`,
		'cannot-run': (_names, detail) =>
			`TensorFlow.js가 이 이미지로 이 신경망을 계산하지 못했어요. 오류 메시지: ${detail}`,
		'no-maps': () => '이 신경망은 돌아가지만, 맵을 내는 층이 하나도 없어요.'
	}
};
