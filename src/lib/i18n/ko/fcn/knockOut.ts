import type { FcnWords } from '../../fcn';

/** 신경망의 일부를 꺼 보는 말. */
export const knockOut: FcnWords['knockOut'] = {
	title: '일부를 꺼 보기',
	label: '절제 실험(ablation)',
	explain:
		'채널을 0으로 만들면, 이미 학습한 이 신경망이 이 이미지에서 무엇에 기대는지 볼 수 있어요. 그 채널 없이 처음부터 학습한 신경망이 어떻게 할지는 알 수 없어요. 그랬다면 나머지 가중치도 다르게 배웠을 테니까요. 건너뛰기 연결을 끈 FCN-8s는 FCN-16s가 아니에요.',
	skips: '점수 층',
	names: { score_fc7: 'fc7', score_pool4: 'pool4 건너뛰기 연결', score_pool3: 'pool3 건너뛰기 연결' },
	layer: '층',
	noLayer: '선택 안 함',
	whole: (layer) => `${layer} 전체`,
	channels: (layer) => `${layer}의 채널`,
	example: (last) => `0부터 ${last}까지, 예: 3, 5-9`,
	channel: (channel) => `채널 ${channel}`,
	off: '꺼진 것',
	piece: (layer, channels) => (channels ? `${layer}: ${channels}` : layer),
	bringBack: (piece) => `${piece} 다시 켜기`,
	restore: '모두 다시 켜기',
	nothing: '꺼진 것이 없어요.',
	waiting: '계산하고 있어요 …',
	changed: (percent) => `전체 픽셀의 ${percent}가 다른 클래스로 바뀌었어요.`,
	colours: '바뀐 픽셀은 새 클래스의 색으로 칠했어요.',
	same: '클래스가 바뀐 픽셀이 없어요.',
	alternative: (text, pieces) => `바뀐 픽셀을 새 클래스의 색으로 칠한 그림. 꺼진 것: ${pieces}. ${text}`,
	picture: '바뀐 곳을 얹은 그림',
	areas: '클래스마다의 넓이와 IoU, 끄기 전과 후',
	scores: (x, y) => `픽셀 (${x}, ${y})의 점수, 끄기 전과 후`,
	columns: { class: '클래스', before: '넓이', after: '후', iou: 'IoU', score: '점수' },
	mean: '평균 IoU',
	truth:
		'IoU는 그려 낸 거리의 정확한 정답과 비교한 값이에요. 평균은 정답에 나오거나 결과에 나온 클래스에서 내요.',
	noTruth: '이 이미지는 정답을 몰라서 IoU를 낼 수 없어요.',
	pin: '픽셀을 고정하면 점수를 비교해 볼 수 있어요.'
};
