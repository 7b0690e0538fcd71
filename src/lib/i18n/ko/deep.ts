import type { DeepWords } from '../deep';

/** 강의에서 신경망을 돌려 보여 주는 그림의 말. */
export const deep: DeepWords = {
	status: {
		coming: '여기에 신경망을 불러와요. 5MB이고, 다음에 다시 받지 않도록 이 브라우저에 저장해 둬요.',
		still: '자바스크립트를 켜면 학습한 신경망이 이 기기에서 돌아가요.',
		noFigure: '그림을 받아 올 수 없어요. 인터넷에 연결되어 있나요?',
		retry: '다시 시도'
	},
	see: '그림에 보일 것',
	picture: {
		name: '거리. 화살표 키로 한 픽셀씩, Shift와 함께 누르면 여덟 픽셀씩 움직여요. Enter로 고정하고 Escape로 풀어요.',
		street: (number) => `그려 낸 거리 ${number}번. 픽셀을 가리켜 보세요. 누르면 고정돼요.`,
		another: '다른 거리',
		waiting: '결과가 여기에 나타나요.'
	},
	levels: {
		pool1: 'pool1',
		pool2: 'pool2',
		pool3: 'pool3',
		pool4: 'pool4',
		pool5: 'pool5',
		fc7: 'fc7',
		score_fc7: '점수'
	},
	ladder: {
		name: '작아지는 거리',
		sights: { levels: '단계', scores: '점수', stamp: '도장', mask: '32s의 마스크' },
		tiles: '단계마다 가장 세게 반응한 맵, 거리와 같은 비율',
		choose: (level, height, width) => `${level}, ${height} × ${width}: 한 칸이 무엇을 보는지 보기`,
		said: (level, row, column, stride, field) =>
			`${level}에서 이 픽셀은 (${row}, ${column})번 칸에 들어가요. 칸은 ${stride} × ${stride}픽셀(초록), 그 칸의 수용 영역은 ${field} × ${field}픽셀(파랑)이에요.`,
		caption:
			'맵은 단계마다 가장 세게 반응한 채널이고, 거리와 같은 비율로 그렸어요. 흰 네모가 이 픽셀의 칸이에요. 점선은 앞 단계들의 수용 영역이에요.',
		alternative: (street, x, y, level, field) =>
			`거리 ${street}번. 픽셀 (${x}, ${y}) 둘레에 ${level}의 칸과, 그 칸의 수용 영역 ${field} × ${field}픽셀을 그렸어요.`,
		enlarged: (side) => `그 둘레 ${side} × ${side}픽셀을 확대한 모습`,
		table: '모든 단계를 표로 보기',
		tableCaption: '거리에 패딩을 덧댄 384 × 480픽셀에서 시작해요',
		columns: {
			level: '단계',
			size: '크기',
			channels: '채널',
			stride: '보폭',
			field: '수용 영역',
			cell: '픽셀의 칸'
		}
	},
	scores: {
		alternative: (street, height, width) =>
			`거리 ${street}번을 ${height} × ${width}칸으로 나누고, 칸마다 점수가 가장 큰 클래스의 색을 칠했어요.`,
		said: (row, column, name, kinds) =>
			kinds === 1
				? `(${row}, ${column})번 칸의 답: ${name}. 이 칸에는 실제로 클래스가 한 가지뿐이에요.`
				: `(${row}, ${column})번 칸의 답: ${name}. 이 칸에는 실제로 클래스 ${kinds}가지가 들어 있어요.`,
		table: '한 칸의 점수, 그리고 그 칸의 픽셀이 실제로 무엇인지',
		columns: { class: '클래스', score: '점수', truth: '실제' }
	},
	stamp: {
		alternative: (side, row, column) =>
			`(${row}, ${column})번 칸이 거리에 찍는 도장. ${side} × ${side}픽셀이고 가운데가 가장 진해요.`,
		said: (row, winner, first, rival, second) =>
			`이미지의 ${row}번 줄. 이 픽셀의 점수: ${winner} ${first}, ${rival} ${second}.`,
		wrong: (name) => `실제로는 ${name}.`,
		chart: (name, side) =>
			`픽셀이 있는 줄을 따라 그린 그래프. ${name} 점수가 ${side / 2}픽셀마다 하나씩 있고, 점수마다 너비 ${side}픽셀의 세모꼴 도장을 찍어요. 도장을 모두 더한 선은 점수가 있는 곳에서만 꺾여요.`,
		legend: {
			scores: (name) => `이 줄에서 ${name} 점수`,
			tents: (side) => `점수가 찍는 도장, 너비 ${side}px`,
			sum: '도장을 모두 더한 값',
			rival: (name) => `${name} 점수로 똑같이 더한 값`
		},
		table: '도장을 표로 보기',
		tableCaption: (row) => `이미지의 ${row}번 줄에 찍힌 도장. 픽셀 번호는 패딩부터 세었어요`,
		columns: { column: '칸', pixels: '픽셀' }
	},
	mask: {
		label: '보기',
		truth: '정답',
		alternative: (mean) => `거리 위에 FCN-32s의 마스크를 얹었어요. 평균 IoU ${mean}.`,
		truthAlternative: (street) => `거리 ${street}번의 정답.`,
		mean: (percent) =>
			`평균 IoU는 ${percent}예요. 이 거리에 있거나 결과에 나온 클래스를 모두 평균했어요. 픽셀이 아무리 적은 클래스도 무게는 같아요.`
	},
	fusion: {
		name: '한 거리를 본 FCN-32s, 16s, 8s',
		sights: { heads: '마스크', edges: '경계', sum: '더하기', off: '꺼 보기' }
	},
	heads: {
		label: '신경망',
		only: '더해진 연결이 바꾼 곳만',
		alternative: (head, mean) => `거리 위에 ${head}의 마스크를 얹었어요. 평균 IoU ${mean}.`,
		changedAlternative: (before, now) =>
			`${before}와 ${now}의 클래스가 다른 픽셀을 새 클래스의 색으로 칠했어요.`,
		first: '건너뛰기 연결 없이, fc7의 점수만 32배로 키운 결과예요.',
		moved: (pool, share, right, wrong) =>
			`${pool}의 점수를 더하자 전체 픽셀의 ${share}에서 클래스가 바뀌었어요. 그 가운데 ${right}는 맞게 바뀌었고, ${wrong}는 원래 맞던 곳이에요.`,
		table: '이 거리의 클래스별 IoU, 굵은 글씨가 가장 높은 값',
		class: '클래스',
		mean: '평균 IoU',
		here: (x, y, truth) => `픽셀 (${x}, ${y}), 실제로는 ${truth}`
	},
	edges: {
		kinds: {
			fc7: '32s가 찾음',
			pool4: '16s가 처음 찾음',
			pool3: '8s가 처음 찾음',
			missed: '아무도 못 찾음'
		},
		alternative: (deep, middle, fine) =>
			`거리의 실제 경계를, 처음 찾은 신경망의 색으로 그렸어요. 찾은 비율은 32s ${deep}, 16s ${middle}, 8s ${fine}.`,
		table: (reach) => `경계, ${reach}픽셀까지는 어긋나도 좋다고 볼 때`,
		columns: {
			head: '신경망',
			recall: '실제 경계 가운데 찾은 비율',
			precision: '마스크의 경계 가운데 맞은 비율'
		},
		explain: (reach) =>
			`실제 경계에서 ${reach}픽셀 안에 마스크의 경계가 있으면 찾은 것으로 쳐요. 어느 클래스의 경계인지는 따지지 않아요. 정답이 없는 픽셀 옆은 세지 않아요.`
	},
	sum: {
		alternative: (x, y) => `FCN-8s의 마스크에 픽셀 (${x}, ${y})를 표시했어요.`,
		truth: '정답',
		void: '채점하지 않음'
	},
	off: {
		label: 'FCN-8s에서 끌 것',
		skips: { pool4: 'pool4 건너뛰기 연결', pool3: 'pool3 건너뛰기 연결' },
		whole: '아무것도 끄지 않은 FCN-8s의 마스크.',
		alternative: (skips) =>
			`${skips} 건너뛰기 연결을 끈 FCN-8s에서 클래스가 바뀐 픽셀을 새 클래스의 색으로 칠했어요.`,
		nothing: '꺼진 것이 없어요.',
		changed: (skips, share) => `${skips} 건너뛰기 연결을 끄면 전체 픽셀의 ${share}가 다른 클래스로 바뀌어요.`,
		twin: (head, share) =>
			`학습한 출력부 가운데 같은 몫을 더하는 것은 ${head}인데, 그 결과와는 전체 픽셀의 ${share}에서 달라요.`,
		alone: '이 몫만 더하도록 학습한 출력부는 없어요. 아무도 학습시킨 적 없는 신경망인 셈이에요.',
		table: '이 거리에서의 평균 IoU',
		columns: { what: '신경망', mean: '평균 IoU' },
		ablated: (skips) => `${skips} 건너뛰기 연결을 끈 FCN-8s: 절제 실험`,
		none: '… 건너뛰기 연결을 끈 FCN-8s',
		head: (head) => `${head}, 학습한 출력부`,
		noHead: '같은 몫을 더하도록 학습한 출력부'
	}
};
