import type { FcnWords } from '../../fcn';

/** 신경망이 어디에서 어떻게 도는지 보여 주는 곳의 말. */
export const run: FcnWords['run'] = {
	title: '실행 정보',
	chosen: {
		auto: (backend) =>
			`${backend}: WebGPU, WebGL, WebAssembly, 자바스크립트 순서로 시험해서, 여기서 돌아가고 값도 정확한 첫 번째를 골랐어요.`,
		asked: (backend) => `${backend}: 위에서 고른 대로예요.`
	},
	measure: '층마다 시간 재기',
	again: '다시 재기',
	measuring: '재고 있어요 …',
	before: '앞의 이미지로 잰 시간이에요. 지금 이미지로는 다시 재어 보세요.',
	explain:
		'층을 하나씩 다시 돌리고 끝날 때까지 기다려서 재요. 그래서 한꺼번에 돌릴 때보다 오래 걸려요. 막대를 누르면 그 층이 열려요.',
	times: (total) => `모든 층을 차례로 돌리는 데 ${total}ms`,
	alternative: (total, layers) => `모두 ${total}ms. 오래 걸린 층: ${layers}`,
	time: (layer, milliseconds, share) => `${layer}: ${milliseconds}ms, ${share}`,
	table: '시간을 표로 보기',
	columns: { layer: '층', time: 'ms', share: '비율' },
	memory: '메모리',
	held: (tensors, megabytes, maps) =>
		`텐서 ${tensors}개가 ${megabytes}MB를 쓰고 있어요. 가중치와 층 ${maps}개의 맵이에요.`
};
