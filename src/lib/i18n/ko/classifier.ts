import type { ClassifierWords } from '../classifier';

/** 강의에서 쓰는 작은 분류기의 말. 물체를 옮기는 그림, 출력부를 두 가지로 읽는 그림. */
export const classifier: ClassifierWords = {
	failed: '분류기를 불러오지 못해서 아직 숫자가 없어요.',
	retry: '다시 시도',
	noScript: '이 그림은 움직이는 대로 바로 계산해요. 자바스크립트를 켜 주세요.',
	answer: '답',
	table: '숫자를 표로 보기',
	classes: ['하늘', '건물', '나무', '바닥', '자동차', '사람'],
	classNames: {
		sky: '하늘',
		building: '건물',
		tree: '나무',
		ground: '바닥',
		car: '자동차',
		person: '사람'
	},
	things: { car: '자동차', person: '사람' },
	keys: { release: '풀기' },
	flatten: {
		picture: (thing, side) =>
			`${side}×${side} 이미지, 물체는 ${thing}. 화살표 키로 4픽셀씩, Shift를 함께 누르면 1픽셀씩 옮겨요.`,
		pictureName: '이미지',
		at: (thing, top, left) => `물체(${thing})의 왼쪽 위는 ${top}번 줄 ${left}번 칸이에요.`,
		says: (name, share) => `분류기의 답: ${name}, ${share}.`,
		thing: '물체',
		side: (side) => `이미지: ${side}×${side}`,
		sideLabel: '이미지 한 변의 픽셀 수',
		none: '없음: 벡터가 맞지 않아요',
		share: '비율',
		channel: '채널',
		channelLabel: '맵의 채널',
		channelField: '맵의 채널 번호',
		unit: '행',
		unitLabel: 'fc6 행렬의 행',
		unitField: 'fc6 행렬의 행 번호',
		mapName: (channel) => `맵의 ${channel}번 채널`,
		mapLabel: (channel, height, width) =>
			`맵의 ${channel}번 채널, ${height}×${width}. 화살표 키로 옮기고 Enter로 고정, Escape로 풀어요.`,
		placesName: (name) => `‘${name}’의 맵`,
		placesLabel: (name, rows, columns) =>
			`클래스 ${name}의 맵, ${rows}×${columns}. 화살표 키로 옮기고 Enter로 고정, Escape로 풀어요.`,
		strongest: (line, place, entry, value, length) =>
			`가장 큰 칸: ${line}번 줄 ${place}번 칸, 값 ${value}. 벡터 성분 ${length}개 중 ${entry}번이에요.`,
		cell: (line, place, entry, value, length) =>
			`${line}번 줄 ${place}번 칸: ${value}. 벡터 성분 ${length}개 중 ${entry}번이에요.`,
		entries: (first, last, length) => `펼친 벡터: 성분 ${length}개 중 ${first}번부터 ${last}번까지`,
		line: (line) => `${line}번 줄`,
		weights: (unit) => `fc6의 ${unit}번 행에서 이 성분들에 곱하는 가중치`,
		products: '곱',
		sum: (unit, here, value) =>
			`이 곱의 합: ${here}. 다른 채널과 편향까지 더하고 ReLU를 거친 ${unit}번 행의 값: ${value}.`,
		vectorOf: (height, width, channels, length) => `벡터: ${height}×${width}×${channels} = 성분 ${length}개`,
		matrixOf: (rows, columns) => `fc6: 가중치 ${columns}개짜리 행 ${rows}개`,
		fits: '성분마다 짝이 되는 열이 있어요.',
		tooLong: (length, columns) =>
			`성분 ${length - columns}개는 짝이 되는 열이 없어요. 곱 자체가 정의되지 않아요. PyTorch의 오류 메시지예요.`,
		tableCaption: (channel) => `맵의 ${channel}번 채널`,
		columns: { line: '줄', place: '칸', entry: '성분', value: '값', weight: '가중치' },
		keys: { move: '물체 옮기기', fine: '1픽셀씩' },
		captions: {
			answer: '물체를 끌거나 화살표 키로 옮겨 보세요. 나오는 값은 언제나 여섯 개예요.',
			map: '마지막 풀링을 지나고 아직 펼치기 전의 맵이에요. 초록이 짙을수록 값이 커요. 칸을 가리키면 그 칸이 보는 픽셀이 이미지에 테두리로 나타나요.',
			vector:
				'맵의 칸마다 색이 하나씩 있고, 펼쳐져도 그 색을 가지고 가요. 막대의 높이가 값이에요. 맨 위의 가는 줄은 채널 순서로 늘어놓은 벡터 전체예요.',
			weights:
				'선 위의 막대는 양수, 아래는 음수예요. 가중치는 제자리에 있고, 물체가 움직이면 만나는 가중치가 달라져요.',
			size: '색이 가득한 부분은 행렬에 짝이 되는 열이 있는 성분, 빗금은 짝이 없는 성분이에요.',
			places:
				'같은 가중치로 네 픽셀마다 다시 물어본 결과예요. 가장 짙은 초록이 비율 1이에요. 칸 하나가 32×32 창 하나의 답이에요. 칸을 가리키면 그 창이 보여요.'
		}
	},
	convolve: {
		street: (number) =>
			`${number}번 거리, 120×160픽셀. 화살표 키로 창을 4픽셀씩, Shift를 함께 누르면 16픽셀씩 옮겨요.`,
		at: (top, left) => `창의 왼쪽 위는 ${top}번 줄 ${left}번 칸이에요.`,
		says: (name) => `분류기의 답: ${name}.`,
		grown: (height, width, rows, columns) =>
			`${height}×${width} 이미지에서 클래스마다 점수가 ${rows}×${columns}개 나와요.`,
		streetNumber: '거리',
		streetLabel: '거리',
		streetField: '거리 번호',
		undrawn: '이 브라우저에는 거리를 그릴 캔버스가 없어요.',
		className: '클래스',
		size: (height, width) => `이미지: ${height}×${width}`,
		sizeLabel: '이미지의 크기',
		window: '창 하나',
		picture: '이미지',
		oneWindow: '이 창의 답',
		mapOfScores: (name) => `‘${name}’의 맵`,
		windowByWindow: '창을 하나씩 돌린 맵',
		mapOf: (height, width, channels) => `맵 ${height}×${width}×${channels}`,
		flatten: '펼치기',
		vector: (length) => `숫자 ${length}개`,
		weights: (count) => `가중치 ${count}개`,
		scores: (count) => `점수 ${count}개`,
		maps: (channels, height, width) => `들어오는 것: ${height}×${width} 채널 ${channels}개`,
		kernels: (channels, side) => `접은 행: ${side}×${side} 커널 ${channels}개`,
		range: (least, most) => `${least} ~ ${most}`,
		unitBoth: (unit, matrix, convolution) =>
			`${unit}번 유닛: 행과 벡터의 곱으로 ${matrix}, 합성곱으로 ${convolution}.`,
		bothCaption: '창 하나의 점수를 두 가지로 계산한 값',
		byMatrix: '행렬로',
		byConvolution: '합성곱으로',
		hiddenDifference: (count) => `fc6, 유닛 ${count}개:`,
		scoreDifference: (count) => `fc7, 점수 ${count}개:`,
		hidden: (count) => `fc6의 출력: 숫자 ${count}개`,
		pointwise: (name, count) => `‘${name}’의 1×1 커널: 가중치 ${count}개`,
		products: (name, score) => `곱. 모두 더하고 편향을 더하면 ‘${name}’의 점수 ${score}`,
		slide: (count) => `창 ${count}개를 하나씩 돌리기`,
		stop: '멈추기',
		progress: '끝난 창',
		done: (count) => `창 ${count}개를 마쳤어요`,
		costCaption: '창을 하나씩 돌릴 때와 한 번에 돌릴 때의 계산량',
		multiplyAdds: '곱셈-덧셈',
		time: '이 기기에서 잰 시간',
		byWindows: (count) => `창 ${count}개를 하나씩`,
		atOnce: '이미지를 한 번에',
		ratio: '몇 배',
		windowDifference: '창과 맵의 차이, 모든 클래스:',
		tableCaption: '창 하나의 클래스별 값',
		score: '점수',
		share: '비율',
		keys: { move: '창 옮기기', coarse: '16픽셀씩' },
		captions: {
			head: '창을 거리 위에서 끌어 보세요. 분류기는 이 32×32픽셀만 받아요.',
			kernel: '맵은 파랑이 짙을수록 값이 커요. 커널은 양수가 청록, 음수가 보라이고 0에 가까울수록 옅어요.',
			same: '두 값 모두 지금 이 브라우저에서 64비트로 계산했어요. 더하는 순서만 달라서, 차이도 그만큼뿐이에요.',
			pointwise: '선 위의 막대는 양수, 아래는 음수예요.',
			map: '초록이 짙을수록 그 클래스의 비율이 커요(0 ~ 1). 칸은 자기 창의 한가운데에 놓여 있어요.',
			windows:
				'곱셈-덧셈 수는 공식으로 센 값이에요. 시간은 지금 이 브라우저에서 잰 값이라 돌릴 때마다 달라요.'
		}
	}
};
