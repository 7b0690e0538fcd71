import type { FcnWords } from '../../fcn';

/** 결과를 보여 주는 말: 마스크, 그리고 픽셀 하나의 확률. */
export const result: FcnWords['result'] = {
	title: '픽셀마다 정한 클래스',
	waiting: '결과가 여기에 나타나요.',
	alternative: (head, areas) => `${head}의 분류 결과: ${areas}.`,
	area: (name, percent) => `${name} ${percent}`,
	view: {
		label: '보기',
		names: { mask: '마스크', outline: '윤곽선', split: '나눠 보기', heads: '32s · 16s · 8s' }
	},
	cover: '마스크의 진하기',
	divider: '이미지와 마스크의 경계',
	percent: (share) => `너비의 ${share}`,
	zoom: {
		in: '확대',
		out: '축소',
		whole: '이미지 전체',
		keys: '더하기와 빼기 키로 확대하고 축소하며, 0을 누르면 전체가 보여요.'
	},
	picture: '결과를 얹은 그림',
	keys: '화살표 키로 한 픽셀씩, Shift와 함께 누르면 여덟 픽셀씩 움직여요. Enter로 픽셀을 고정하고 Escape로 풀어요.',
	table: '클래스마다의 넓이, 그리고 한 픽셀에서의 확률',
	columns: { class: '클래스', area: '넓이', probability: '확률' },
	show: (name) => `${name}만 보기`,
	nowhere: '픽셀을 가리키면 확률이 나와요. 누르면 그 픽셀이 고정돼요.',
	pixel: (x, y) => `픽셀 (${x}, ${y})`,
	found: (x, y, name, percent) => `픽셀 (${x}, ${y}): ${name}, ${percent}`,
	pinned: '고정됨',
	unpin: '고정 풀기',
	why: '왜 이 클래스일까요 ↓',
	missing: (name) => `신경망의 답이 ‘${name}’인 픽셀은 이 이미지에 없어요.`,
	missed: (name, count) =>
		`신경망의 답이 ‘${name}’인 픽셀은 없어요. 하지만 정답이 ‘${name}’인 픽셀은 ${count}개예요. 다른 거리에서는 찾을 수도 있어요.`,
	softmax: (head) =>
		`확률은 바로 그 픽셀에서 ${head}가 낸 점수 열한 개의 소프트맥스(softmax)\u2060예요. 보간한 값이 아니에요.`,
	heads: {
		areas: '32s, 16s, 8s에서 클래스마다의 넓이. 확률은 지금 고른 출력부의 것이에요.',
		difference: '서로 다른 곳',
		waiting: '다른 출력부를 계산하고 있어요.',
		explain:
			'셋은 마지막 몇 단계만 빼고 같은 신경망을 함께 써요. 16s는 32s에 pool4의 점수를 더한 것이고, 8s는 16s에 pool3의 점수를 더한 것이에요. 그러니 서로 다른 곳은 건너뛰기 연결(skip connection)\u2060이 바꾼 곳이에요.',
		categories: {
			same: '셋이 모두 같아요',
			pool4: 'pool4가 바꿨어요 (32s ≠ 16s)',
			pool3: 'pool3이 바꿨어요 (16s ≠ 8s)',
			both: '둘 다 바꿨어요'
		},
		alternative: (shares) => `출력부가 서로 다른 곳의 지도: ${shares}.`
	}
};
