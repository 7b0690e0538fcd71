import type { SizeWords } from '../sizes';

/** 크기 계산기와 프레임워크 번역기에 쓰는 말. */
export const sizes: SizeWords = {
	calculator: '크기 계산기',
	formula: '항마다 풀어 쓴 식. Enter로 항을 고정하고 Escape로 풀어요.',
	pictureLabel: '한 줄로 그린 그림. 왼쪽·오른쪽 화살표로 출력을 따라가고 Enter로 고정, Escape로 풀어요.',
	parts: {
		output: '출력의 칸 수',
		floor: '내림: 남는 칸',
		input: '입력의 칸 수',
		padding: '양쪽의 패딩',
		span: '커널이 덮는 칸',
		stride: '옮기는 횟수',
		first: '첫 번째 창',
		travel: '첫 도장에서 마지막 도장까지',
		extra: '출력 패딩'
	},
	picture: {
		rows: { conv: '창', transposed: '도장' },
		is: (letter, value) => `${letter} = ${value}`,
		room: (room) => `여유 ${room}`,
		left: (left) => `${left}칸 남음`
	},
	says: {
		windows: (room, moves, stride, left, output) =>
			room === 0
				? '첫 창이 움직일 여유가 없어요. 창은 하나뿐이고 출력은 1칸이에요.'
				: `첫 창 뒤로 여유가 ${room}칸 있어요. ${stride}칸씩 ${moves}번 옮기${left > 0 ? `고 ${left}칸이 남아요` : '면 꼭 맞아요'}. 첫 창까지 세면 출력은 ${output}칸이에요.`,
		stamps: (input, canvas, start, end, beyond, output) =>
			`도장 ${input}개가 ${canvas}칸을 덮어요. ${
				start + end === 0
					? '잘려 나가는 칸은 없어요.'
					: `패딩이 앞에서 ${start}칸, 뒤에서 ${end}칸을 잘라 내요.`
			}${beyond > 0 ? ` 도장 바깥으로 ${beyond}칸이 더 이어져요.` : ''} 출력은 ${output}칸이에요.`,
		input: (input) => `i: 입력은 ${input}칸이에요.`,
		padding: (padding, padded) =>
			padding === 0
				? '2p: 0을 덧대지 않아요. 창은 입력 위에서만 움직여요.'
				: `2p: 양쪽에 0을 ${padding}칸씩 덧대요. 창은 ${padded}칸 위를 미끄러져요.`,
		window: (span, room) =>
			`d(k − 1) + 1: 창 하나가 ${span}칸을 덮어요. 첫 창 뒤로 ${room}칸의 여유가 있어요.`,
		stride: (stride, moves) => `/ s: 한 번에 ${stride}칸씩, 모두 ${moves}번 옮길 수 있어요.`,
		exact: '⌊ ⌋: 나누어떨어져요. 마지막 창이 패딩까지 더한 입력의 끝에 꼭 맞아요.',
		floor: (left, missing) =>
			`⌊ ⌋: 끝에 ${left}칸이 남아요. 다음 창을 놓기에는 ${missing}칸이 모자라서 버려요.`,
		first: '+ 1: 옮기기 전부터 있던 첫 번째 창이에요.',
		output: (output) => `o: 출력은 ${output}칸이에요.`,
		travel: (input, stride, travel) =>
			`(i − 1)s: 도장 ${input}개를 ${stride}칸씩 띄워 찍으면 첫 도장에서 마지막 도장까지 ${travel}칸이에요.`,
		stamp: (span) => `d(k − 1) + 1: 마지막 도장이 덮는 ${span}칸이에요.`,
		cut: (padding) =>
			padding === 0
				? '2p: 잘라 내는 칸이 없어요.'
				: `2p: 찍힌 결과의 양 끝에서 패딩이 ${padding}칸씩 잘라 내요.`,
		extra: (extra, padding, cutEnd, beyond) => {
			if (extra === 0) return 'a: 출력 패딩이 0이니 가장 작은 크기를 골랐어요.';
			const where =
				padding === 0
					? ''
					: beyond === 0
						? ` 그래서 그쪽에서는 ${padding}칸이 아니라 ${cutEnd}칸만 잘려요.`
						: ' 그래서 그쪽에서는 잘리는 칸이 없어요.';
			return `a: 출력이 끝에서 ${extra}칸 더 이어져요.${where}${
				beyond > 0 ? ` 그중 ${beyond}칸은 마지막 도장 바깥에 있어요.` : ''
			}`;
		},
		reads: (sum, onPadding) =>
			onPadding === 0 ? sum : `${sum}. 가중치 ${onPadding}개는 패딩에 놓여 0이 곱해져요.`,
		landed: (sum, count) => `${sum}: 가중치 ${count}개가 여기에 닿아요.`,
		nothing: (sum) => `${sum}: 여기에 닿는 가중치가 없어요.`
	},
	family: {
		title: {
			conv: (output) => `출력이 ${output}칸이 되는 입력들`,
			transposed: (input) => `입력 ${input}칸에서 나올 수 있는 출력들`
		},
		input: (size) => `i = ${size}`,
		padded: (extra, size) => `a = ${extra}: ${size}`,
		chooseInput: (size, left) => `입력 ${size}칸, ${left}칸 남음`,
		choosePadding: (extra, size) => `출력 패딩 ${extra}, 출력 ${size}칸`,
		note: {
			conv: (stride) =>
				stride === 1
					? '보폭이 1이면 남는 칸이 없어요. 입력 크기마다 출력 크기가 달라요.'
					: `나머지는 0부터 ${stride - 1}까지, 많으면 ${stride}가지예요. 이 나머지가 되돌아갈 때의 출력 패딩이에요.`,
			transposed: (stride) =>
				stride === 1
					? '보폭이 1이면 크기가 하나뿐이고, 출력 패딩은 0만 쓸 수 있어요.'
					: '합성곱은 이 크기들을 모두 같은 입력 크기로 보내요. 칸 안의 숫자는 그 칸에 닿는 가중치의 번호예요. 2 0이면 w₂와 w₀이에요. 닿는 것이 없는 칸은 0으로 남아요.'
		}
	},
	why: {
		bound: '이 계산기는 여기까지 다뤄요.',
		least: '이보다 작을 수는 없어요.',
		kernelExceedsInput: (span, padded) =>
			`여기서 더 가면 커널이 ${span}칸을 덮는데, 패딩까지 더한 입력은 ${padded}칸뿐이에요.`,
		outputPadding: (stride) =>
			stride === 1
				? '출력 패딩은 보폭보다 작아야 해요.'
				: `출력 패딩은 보폭보다 작아요. 크기 ${stride}가지에 하나씩이에요.`,
		nothingLeft: '여기서 더 가면 패딩이 출력을 모두 잘라 내요.',
		mapTooLarge: (size, most) => `여기서 더 가면 맵이 ${size}칸이 돼요. 이 계산기는 ${most}칸까지 다뤄요.`,
		matrixTooLarge: (entries, most) =>
			`여기서 더 가면 행렬의 성분이 ${entries}개가 돼요. 이 계산기는 ${most}개까지 다뤄요.`
	},
	table: {
		caption: {
			conv: '출력 칸마다 읽는 값',
			transposed: '출력 칸마다 닿는 값'
		},
		sum: '합',
		onPadding: '패딩에 놓인 가중치',
		more: (shown, all) => `${all}칸 가운데 처음 ${shown}칸이에요.`
	},
	alternative: {
		conv: ({ input, kernel, stride, padding, dilation }, output) =>
			`한 줄로 본 합성곱: 입력 ${input}, 커널 ${kernel}, 보폭 ${stride}, 패딩 ${padding}, 팽창 ${dilation}. 출력은 ${output}칸이에요.`,
		transposed: ({ input, kernel, stride, padding, dilation, outputPadding }, output) =>
			`한 줄로 본 전치 합성곱: 입력 ${input}, 커널 ${kernel}, 보폭 ${stride}, 패딩 ${padding}, 팽창 ${dilation}, 출력 패딩 ${outputPadding}. 출력은 ${output}칸이에요.`
	},
	translator: {
		label: '프레임워크 번역기',
		written: '패딩 쓰는 법',
		ways: { numbers: '숫자', same: '“same”', valid: '“valid”' },
		names: { pytorch: 'PyTorch', keras: 'Keras', tfjs: 'TensorFlow.js', onnx: 'ONNX' },
		does: {
			conv: (input, output, start, end) =>
				`${input} → ${output}. ${start + end === 0 ? '입력 둘레에 0을 덧대지 않아요' : `입력 앞에 0을 ${start}칸, 뒤에 ${end}칸 덧대요`}.`,
			transposed: (input, output, start, end) =>
				`${input} → ${output}. ${
					start === 0 && end <= 0
						? '잘라 내는 칸이 없어요'
						: `앞에서 ${start}칸, 뒤에서 ${Math.max(0, end)}칸 잘라 내요`
				}.${end < 0 ? ` 마지막 도장 바깥으로 ${-end}칸 더 이어져요.` : ''}`
		},
		weights: '커널',
		axes: { out: '출력', in: '입력', height: '세로', width: '가로' },
		data: (layout) => `데이터 ${layout}`,
		copy: '복사',
		copyOf: (name) => `${name} 코드 복사`,
		linesOf: (name) => `${name} 코드`,
		copied: '복사했어요',
		notCopied: '복사가 막혀 있어요. 직접 선택해서 복사해 주세요.',
		remarks: {
			sameShifts: {
				conv: (start, end, wantedStart, wantedEnd) =>
					`"same"을 써도 크기는 같지만, 앞뒤에 0을 ${wantedStart}칸, ${wantedEnd}칸이 아니라 ${start}칸, ${end}칸 덧대요. 그래서 값이 달라져요.`,
				transposed: (start, end, wantedStart, wantedEnd) =>
					`"same"을 써도 크기는 같지만, 앞뒤에서 ${wantedStart}칸, ${wantedEnd}칸이 아니라 ${start}칸, ${end}칸을 잘라요. 그래서 결과가 통째로 밀려요.`
			},
			sameDepends:
				'보폭이 있으면 "same"이 덧대는 칸 수가 입력 크기에 따라 달라져요. 이 숫자는 지금의 입력 크기에만 맞아요.',
			twoSides: {
				conv: (start, end) =>
					`숫자 하나로는 앞 ${start}칸, 뒤 ${end}칸을 나타낼 수 없어요. 그래서 0을 먼저 덧대요.`,
				transposed: (start, end) =>
					`숫자 하나로는 앞 ${start}칸, 뒤 ${end}칸을 나타낼 수 없어요. 그래서 나머지를 나중에 잘라 내요.`
			},
			spreadRefused: (kernel) =>
				`보폭과 팽창을 함께 쓰면 오류가 나요. 팽창만큼의 0을 커널 안에 끼워 넣어 길이 ${kernel}짜리로 만드세요.`,
			spreadSilent: (kernel) =>
				`이 층은 dilationRate를 말없이 무시해요. 0을 커널 안에 끼워 넣어 길이 ${kernel}짜리로 만드세요.`,
			cut: '패딩을 숫자로 쓸 수 없어서, 가장자리는 따로 둔 층이 잘라 내요.',
			validLonger: (valid, zero) =>
				`커널이 보폭보다 짧아요. "valid"만 쓰면 ${valid}칸인데, PyTorch에서 패딩 0이면 ${zero}칸이에요.`,
			biasAfter: '출력 패딩이 없어서 0을 덧대요. 편향(bias)은 그다음에 더해야 이 칸들도 빠지지 않아요.'
		},
		table: {
			summary: '커널의 축을 바꾸는 순서',
			caption: '각 행의 프레임워크에서 각 열의 프레임워크로 갈 때 transpose나 permute에 넣는 순서',
			to: '원래 ↓ 옮길 곳 →',
			note: '값은 그대로예요. 네 프레임워크 모두 커널을 뒤집지 않아요.'
		}
	}
};
