import type { FcnWords } from '../../fcn';
import { intoWord } from '../particle';

/** 그려 낸 거리를 바꾸고, 신경망이 무엇을 맞히고 틀리는지 재는 말. */
export const studio: FcnWords['studio'] = {
	title: '장면 작업실',
	explain:
		'자동차를 옮기고, 자전거 탄 사람을 더하고, 나무를 빼 보세요. 신경망이 바로 따라와요. 그려 낸 거리라서 픽셀마다 정답을 알고 있고, 바꿀 때마다 얼마나 맞혔는지 잴 수 있어요.',
	noStreet: '이 이미지는 정답을 알 수 없어요. 바꾸고 재 보려면 그려 낸 거리로 돌아가세요.',
	back: '그려 낸 거리로 돌아가기',
	kinds: {
		building: '건물',
		tree: '나무',
		hedge: '산울타리',
		fence: '울타리',
		pole: '기둥',
		sign: '표지판',
		car: '자동차',
		pedestrian: '보행자',
		cyclist: '자전거 탄 사람',
		furniture: '거리 시설물'
	},
	editor: {
		caption: '지금 그려진 거리',
		surface: '바꿀 수 있는 거리',
		how: '물체를 눌러 고르고 바닥을 따라 끌어 옮겨 보세요. 키보드로는 [와 ]\u2060로 고르고, 화살표 키로 25cm씩(Shift와 함께 1m씩) 옮기고, Delete로 빼고, Escape로 놓아요.',
		view: '더하기와 빼기, 0 키로 확대하고 축소해요. 확대한 동안에는 빈 곳을 끌어 보이는 부분을 옮기고, 고른 물체가 없으면 화살표 키로도 옮겨요.',
		shown: (count, changes) =>
			changes
				? `바꿀 수 있는 거리. 옮길 수 있는 물체 ${count}개, 바꾼 곳 ${changes}군데.`
				: `바꿀 수 있는 거리. 옮길 수 있는 물체 ${count}개, 바꾼 곳 없음.`,
		choose: '물체',
		none: '선택 안 함',
		place: (name, ahead, aside) => `${name}, ${ahead}m 앞, ${aside}`,
		left: (metres) => `왼쪽으로 ${metres}m`,
		right: (metres) => `오른쪽으로 ${metres}m`,
		middle: '정면',
		ahead: (metres) => `${metres}m`,
		add: '더하기',
		remove: '빼기',
		undo: '되돌리기',
		redo: '다시 하기',
		reset: '처음 상태로',
		move: { label: '옮기기', left: '왼쪽', right: '오른쪽', nearer: '가까이', farther: '멀리' },
		full: (most) => `주소에는 바꾼 곳을 ${most}군데까지만 담을 수 있어요.`,
		changes: (count) => `바꾼 곳 ${count}군데`,
		following: '신경망이 따라오고 있어요 …'
	},
	truth: {
		title: '정답과 비교하기',
		caption: (head) => `${head}가 틀린 곳`,
		view: { label: '보기', errors: '틀린 곳', truth: '정답', found: '결과' },
		alternative: {
			errors: (share) => `틀린 곳 지도: 채점한 픽셀의 ${share}가 정답과 달라요.`,
			truth: '픽셀마다의 정답.',
			found: '신경망이 픽셀마다 정한 클래스.',
			only: (truth, found, count) => `정답은 ${truth}, 결과는 ${found}인 픽셀 ${count}개의 지도.`
		},
		picture: '틀린 곳을 표시한 이미지',
		here: {
			right: (x, y, truth) => `(${x}, ${y}): 정답도 결과도 ‘${truth}’.`,
			wrong: (x, y, truth, found) => `(${x}, ${y}): 정답은 ‘${truth}’, 결과는 ‘${found}’.`,
			void: (x, y) => `(${x}, ${y}): 채점하지 않는 픽셀(void).`
		},
		right: '맞음',
		wrong: '틀림',
		void: '채점하지 않음(void)',
		waiting: '결과가 나오면 잰 값이 여기에 나타나요.',
		mean: '평균 IoU',
		meanOver: (count) => `정답이나 결과에 있는 클래스 ${count}개의 평균`,
		accuracy: '맞힌 픽셀',
		accuracyOf: (scored) => `채점한 픽셀 ${scored}개 가운데(void 제외)`
	},
	iou: {
		caption: '클래스마다의 IoU(intersection over union)',
		class: '클래스',
		iou: 'IoU',
		truth: '정답 픽셀',
		found: '결과 픽셀',
		absent: '여기에 없음',
		table: '숫자로 보기'
	},
	matrix: {
		caption: '혼동 행렬(confusion matrix)',
		explain:
			'행은 정답, 열은 신경망의 답이에요. 숫자는 그 행에서 차지하는 비율(%)\u2060이고, 대각선이 맞힌 것이에요. 칸을 가리키면 그 픽셀이 그림에 나타나요.',
		corner: '정답\u00a0↓ 결과\u00a0→',
		cell: (truth, found, share, count) =>
			`정답이 ‘${truth}’인 픽셀의 ${share}(${count}개)를 ${intoWord(found)} 분류했어요.`,
		empty: (truth) => `이 거리에 정답이 ‘${truth}’인 픽셀은 없어요.`,
		idle: '칸을 가리키거나 화살표 키로 옮겨 다녀 보세요. Enter로 고정하고 Escape로 놓아요.',
		kept: '고정됨'
	}
};
