import type { Words } from '..';

const grouped = (count: number) => count.toLocaleString('ko');

/** 합성곱 그림에 쓰는 말. */
export const figure: Words['figure'] = {
	input: '입력',
	kernel: '커널',
	output: '출력',
	gridLabel: (role, letter, size) =>
		`${role} ${letter}, ${size}. 화살표 키로 옮기고 Enter로 고정, Escape로 풀어요.`,
	editable: '숫자를 입력하면 값이 바뀌어요.',
	editCell: (name) => `${name}의 새 값`,
	matrixLabel: (name, rows, cols, entries) =>
		`행렬 ${name}, ${grouped(rows)}행 ${grouped(cols)}열, 가중치가 놓인 성분 ${grouped(entries)}개. 화살표 키로 옮기고 Enter로 고정, Escape로 풀어요.`,
	matrixTitle: (name, rows, cols) => `${name}: ${rows} × ${cols}`,
	outputBy: { conv: 'y = Cx', transposed: 'y = Cᵀx' },
	zoomIn: '확대',
	zoomOut: '축소',
	wholeMatrix: '행렬 전체',
	toEntry: '이 성분으로 확대',
	zoomHint: '끌어서 옮기고, Ctrl + 휠이나 두 손가락으로 확대해요.',
	stretched: (times) =>
		`짧은 변이 보이도록 성분을 1 : ${times} 비율로 늘여 그렸어요. 확대하면 정사각형이 돼요.`,
	player: {
		label: '재생기',
		play: '재생',
		pause: '일시 정지',
		back: '한 단계 뒤로',
		forward: '한 단계 앞으로',
		scrub: '단계',
		speed: '속도',
		finish: '결과 보기',
		stepOf: (step, count) => `${count}단계 중 ${step}단계`
	},
	keys: {
		play: '재생',
		step: '한 단계씩',
		walk: '이동',
		pin: '고정',
		release: '풀기',
		player: 'Space로 재생하고 멈추고, [와 ]로 한 단계씩 옮겨요.'
	},
	readout: {
		nothing: '픽셀이나 가중치, 행렬의 성분을 가리켜 보세요. 누르면 고정돼요.',
		pinned: '고정됨',
		releases: 'Esc로 풀어요',
		label: '가리킨 것을 풀어 쓴 내용',
		all: '모두 보기',
		brief: '줄여 보기',
		onPadding: (count) => `가중치 ${count}개는 패딩에 놓여서 0이 곱해져요.`,
		onZeros: (count) => `가중치 ${count}개는 끼워 넣은 0에 놓여서 0이 곱해져요.`,
		row: (output, row, matrix) => `${output}: ${matrix}의 ${row}번 행이 값을 모아요.`,
		column: (input, col, matrix) => `${matrix}의 ${col}번 열: ${input}의 값이 가는 곳이에요.`,
		stamp: {
			conv: (input, value) => `${input} = ${value}. 이 값을 읽는 출력이에요.`,
			transposed: (input, value) => `${input} = ${value}. 이 값을 곱한 커널을 출력에 도장처럼 찍어요.`
		},
		tap: (weight, value, count) => `${weight} = ${value}. 성분 ${count}개에 들어 있어요.`,
		entry: (row, col, weight, value) => `(${row}, ${col}) 성분: ${weight} = ${value}`,
		zero: (row, col, input, output) =>
			`(${row}, ${col}) 성분: 0. ${input} → ${output} 사이를 잇는 가중치가 없어요.`,
		empty: '닿는 가중치가 없어요.',
		more: (count) => `외 ${count}개`,
		valueOf: (name) => `${name}의 값`
	},
	turn: {
		label: 'C를 Cᵀ로 전치하기',
		scrub: '전치',
		play: '전치하기',
		again: '다시 전치하기',
		caption: 'C의 행이 하나씩 대각선을 축으로 내려와 Cᵀ의 열이 돼요.',
		follow: (index, name) => `${index}번 행(${name})이 ${index}번 열이 돼요`,
		progress: (percent) => `${percent} % 전치됨`
	},
	gather: {
		inserted: '0을 끼워 넣은 입력',
		rotated: '180° 돌린 커널',
		caption: (zeros) =>
			`${zeros} 그 위로 180° 돌린 커널을 보폭 1로 미끄러뜨려요. 이해를 돕는 그림이고, 실제로 이렇게 계산하지는 않아요.`,
		zeros: (between, around, end, formula) => {
			const inside =
				between === 0
					? '픽셀 사이에는 0을 넣지 않고(s − 1 = 0)'
					: `픽셀 사이마다 0을 ${between}개씩 넣고(s − 1)`;
			const more = end > 0 ? `, 끝 쪽에 ${end}개 더 덧대요(a)` : '';
			if (around > 0) return `${inside}, 양옆에 0을 ${around}개씩 둘러요(${formula})${more}.`;
			if (around === 0) return `${inside}, 둘레에는 0을 두르지 않아요(${formula} = 0)${more}.`;
			return `${inside}, 양 끝을 ${-around}칸씩 잘라 내요(${formula} = −${-around})${more}.`;
		},
		along: { vertical: '세로:', horizontal: '가로:' },
		alternative: (size) =>
			`모으는 그림으로 보여 드려요. 0을 끼워 넣은 ${size} 입력 위로 180° 돌린 커널이 미끄러져요.`
	},
	routes: {
		title: '네 가지 길, 하나의 답',
		matrix: 'Cᵀx: 행렬 곱',
		scatter: '뿌리기: 입력마다 커널을 찍기',
		gather: '모으기: 0을 끼워 넣고 180° 돌린 커널 미끄러뜨리기',
		gradient: '합성곱의 기울기 (TensorFlow.js, 32비트)',
		difference: 'Cᵀx와의 차이 가운데 가장 큰 값',
		loading: 'TensorFlow.js를 불러오는 중이에요…',
		failed: 'TensorFlow.js를 불러오지 못했어요. 나머지 세 길은 그대로예요.',
		retry: '다시 시도',
		tooLarge: (most) => `자동 미분은 출력이 ${most}픽셀 이하일 때 보여 드려요.`,
		caption:
			'네 길의 답은 같아요. 네 번째는 32비트 부동소수점으로 계산하기 때문에 끝자리가 조금 다를 수 있어요.'
	},
	legend: {
		taps: '색: 성분에 들어 있는 커널 가중치',
		values: '색: 값',
		tooLarge: '숫자를 쓰기에는 큰 맵',
		inserted: '끼워 넣은 0',
		padding: '패딩 (0)',
		cropped: '패딩만큼 잘려 나가는 자리'
	},
	table: {
		summary: '숫자를 표로 보기',
		caption: (name) => `${name}에서 가중치가 놓인 성분`,
		row: '행',
		col: '열',
		weight: '가중치',
		value: '값',
		more: (shown, all) =>
			`가중치가 놓인 성분 ${grouped(all)}개 가운데 처음 ${shown}개예요. CSV 파일에는 모두 들어 있어요.`
	},
	alternative: {
		conv: (input, kernel, output, rows, cols, entries) =>
			`${input} 입력에 ${kernel} 커널로 합성곱을 하면 ${output} 출력이 나와요. 행렬 C는 ${grouped(rows)}행 ${grouped(cols)}열이고 가중치가 놓인 성분은 ${grouped(entries)}개예요.`,
		transposed: (input, kernel, output, rows, cols, entries) =>
			`${input} 입력에 ${kernel} 커널로 전치 합성곱을 하면 ${output} 출력이 나와요. 행렬 Cᵀ는 ${grouped(rows)}행 ${grouped(cols)}열이고 가중치가 놓인 성분은 ${grouped(entries)}개예요.`
	}
};
