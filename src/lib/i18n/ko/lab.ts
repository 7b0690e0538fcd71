import type { Words } from '..';

/** 행렬 실험실의 말. */
export const lab: Words['lab'] = {
	title: '행렬 실험실',
	description:
		'보폭(stride), 커널(kernel), 패딩(padding), 팽창(dilation)을 바꾸면 합성곱 행렬 C와 그 전치 Cᵀ도 따라 바뀌어요. 무엇이든 가리키면 그것과 이어진 것들이 함께 켜져요.',
	op: { label: '연산', conv: '합성곱', transposed: '전치 합성곱' },
	route: { label: '그리는 방식', scatter: '찍기(scatter)', gather: '모으기(gather)' },
	view: { label: '보기', matrix: { conv: 'C', transposed: 'Cᵀ' }, both: 'C와 Cᵀ' },
	colour: { label: '색', tap: '가중치별', value: '값별' },
	values: { label: '표기', numbers: '숫자', symbols: '기호' },
	settings: '설정',
	fields: {
		input: '입력',
		kernel: '커널',
		stride: '보폭',
		padding: '패딩',
		dilation: '팽창',
		outputPadding: '출력 패딩'
	},
	fieldTerms: {
		input: 'input',
		kernel: 'kernel',
		stride: 'stride',
		padding: 'padding',
		dilation: 'dilation',
		outputPadding: 'output padding'
	},
	axes: { vertical: '세로', horizontal: '가로' },
	linked: '세로=가로',
	link: (field) => `세로=가로: ${field}의 가로세로를 같게`,
	numberOf: (field) => `${field}, 숫자`,
	sliderOf: (field) => `${field}, 슬라이더`,
	oneD: '1차원 (한 줄)',
	reset: '처음부터',
	ends: (field, value, why) => `${field}의 한계는 ${value}: ${why}`,
	range: (min, max) => `${min}–${max}`,
	why: {
		bound: '이 실험실은 여기까지 다뤄요.',
		least: '이보다 작을 수는 없어요.',
		kernelExceedsInput: (span, padded) =>
			`여기서 더 가면 커널이 ${span}픽셀에 걸치는데, 패딩까지 더한 입력은 ${padded}픽셀뿐이에요.`,
		outputPadding: (stride) => `출력 패딩은 보폭(${stride})보다 작아야 해요.`,
		nothingLeft: '여기서 더 가면 패딩이 출력을 모두 잘라 내요.',
		mapTooLarge: (size, most) =>
			`여기서 더 가면 맵 한 변이 ${size}픽셀이 돼요. 이 실험실은 ${most}픽셀까지 다뤄요.`,
		matrixTooLarge: (entries, most) =>
			`여기서 더 가면 C에서 가중치가 놓인 성분이 ${entries.toLocaleString('ko')}개까지 늘어요. 이 실험실은 ${most.toLocaleString('ko')}개까지 다뤄요.`
	},
	notes: {
		changed: (field, from, to, why) => `${field} ${from} → ${to}: ${why}`,
		unreadable: (param, got, used) => `‘${param}=${got}’ → ${used}: 읽을 수 없는 값이어서 이렇게 바꾸었어요.`,
		number: (param, got) => `${param}의 값 ‘${got}’ → 0: 숫자가 아니어서 이렇게 바꾸었어요.`,
		preset: (param, got) => `‘${param}=${got}’: 그런 값 모음은 없어서 기본값을 보여 드려요.`,
		large: (param, got, most) =>
			`${param}의 값 ‘${got}’: 너무 커서 여기서는 계산할 수 없어요. 이 실험실은 ±${most}까지 다뤄요.`,
		nearest: '쓸 수 있는 값 가운데 가장 가까운 값이에요.',
		dismiss: '알겠어요'
	},
	presets: {
		input: '입력값',
		kernel: '커널값',
		seedOf: (what) => `${what} 시드`,
		seed: '난수 다시 뽑기',
		names: {
			count: '1, 2, 3 …',
			identity: '항등',
			box: '상자 (평균)',
			edge: '가장자리',
			bilinear: '쌍선형',
			random: '난수',
			ones: '모두 1',
			impulse: '한 점만 1',
			list: '직접 입력'
		}
	},
	states: {
		label: '해 보기',
		guide: '2강의 4×16',
		strided: '보폭 2',
		padded: '패딩 1',
		dilated: '팽창 2',
		upsample: '2배 업샘플링',
		blackboard: '칠판에 쓰는 1차원',
		large: '128 × 128'
	},
	written: '풀어 쓰기',
	facts: {
		title: '살펴보기',
		shape: 'C의 모양',
		nonzeros: '가중치가 놓인 성분',
		zeroWeights: (count) => `그중 ${count}곳은 가중치가 0이에요`,
		density: '밀도(density)',
		memory: '메모리 (32비트)',
		memoryText: (dense, sparse, times) => `밀집 ${dense}, 희소 ${sparse}: 밀집이 희소의 ${times}배예요`,
		memoryMore: (dense, sparse) => `밀집 ${dense}, 희소 ${sparse}`,
		outputSize: '출력 크기',
		sharing: (output) => `출력이 ${output}인 C의 입력 크기`,
		sharingNote:
			'보폭이 2 이상인 합성곱에서는 크기가 다른 입력들이 같은 크기의 출력이 되기도 해요. 돌아올 때 그중 어느 크기인지는 출력 패딩(output padding)이 정해요.',
		stride: '보폭이 하는 일',
		strideText: (kept, all, down, across) =>
			`보폭이 1일 때의 ${all}행 가운데 ${kept}행만 남아요. ${down === across ? `가로세로 모두 ${down}칸마다` : `세로로 ${down}칸마다, 가로로 ${across}칸마다`} 하나씩이에요.`,
		gram: 'CᵀC = I일까요?',
		gramNo: (largest) => `아니에요. 단위행렬과 비교하면 성분이 최대 ${largest}만큼 달라요.`,
		gramYes: '네, 여기서는 같아요. 이 C는 값을 그대로 옮기기만 해요.',
		gramRank: (rows, cols) =>
			`같을 수가 없어요. C는 행이 ${rows}개라서 CᵀC의 랭크(rank)는 ${rows} 이하인데, 단위행렬의 랭크는 ${cols}이기 때문이에요.`,
		there: '갔다가 돌아오기',
		thereText: (difference) => `C에 들어가는 맵을 z라고 하면, CᵀCz와 z는 최대 ${difference}만큼 달라요.`,
		vertical: '세로',
		horizontal: '가로'
	},
	routes: {
		open: '네 가지 길, 하나의 답',
		switch: '전치 합성곱을 계산하는 네 가지 방법이에요.',
		switchButton: '전치 합성곱으로 바꾸기'
	},
	take: {
		title: '가져가기',
		link: '링크 복사',
		copied: '복사했어요',
		notCopied: '복사가 막혀 있어요. 직접 선택해서 복사해 주세요.',
		picture: '그림',
		figures: { matrix: '행렬', input: '입력', kernel: '커널', output: '출력' },
		svg: 'SVG',
		png: 'PNG',
		matrix: '행렬 C',
		csv: 'CSV',
		market: 'Matrix Market',
		code: '이 상태를 그대로 재현하고 스스로 검산하는 코드',
		language: '언어',
		numpy: 'NumPy',
		pytorch: 'PyTorch',
		tfjs: 'TensorFlow.js',
		copy: '복사',
		download: '내려받기',
		notebook: 'Jupyter 노트북'
	}
};
