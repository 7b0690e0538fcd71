import type { FcnWords } from '../../fcn';
import { intoWord, isWord } from '../particle';

/** 점수가 어디에서 왔는지 말하는 말. */
export const sources: FcnWords['sources'] = {
	title: '왜 이 클래스일까요',
	explain: (head) =>
		`1 × 1 점수 층을 지나면 ${head}는 선형이에요. 그래서 한 픽셀에서 클래스의 점수는 그냥 더한 값이에요. fc7이 주는 몫, 건너뛰기 연결(skip connection)\u2060마다 더하는 몫, 그리고 편향(bias)\u2060을 같은 전치 합성곱으로 크기를 키운 다음 더해요.`,
	names: { fc7: 'fc7', pool4: 'pool4', pool3: 'pool3', bias: '편향' },
	nowhere: '이미지에서 픽셀을 고정하면 그 점수를 나누어 보여 줘요.',
	waiting: '계산하고 있어요 …',
	caption: (x, y) => `픽셀 (${x}, ${y})의 점수`,
	alternative: (x, y, rows) => `픽셀 (${x}, ${y})의 점수를 합으로 나타냈어요. ${rows}.`,
	row: (name, terms, score) => `${name}: ${terms}, 합은 ${score}`,
	term: (value, part) => `${part} ${value}`,
	columns: { class: '클래스', sum: '합', score: '점수', difference: '|Δ|' },
	chart: '막대는 앞 막대가 끝난 곳에서 시작해요. 세로줄이 점수예요.',
	difference: (most) =>
		`합은 여기에서 64비트로 더한 값이고, 점수는 신경망이 32비트로 계산한 값이에요. 모든 클래스에서 가장 큰 |\u2060Δ\u2060|:\u00a0${most}.`,
	all: '모든 클래스',
	winner: (name) => `합이 가장 큰 클래스는 ${isWord(name)}.`,
	without: (part, name) => `${part}의 몫을 빼면 ${intoWord(name)} 바뀌어요.`,
	still: (parts, name) =>
		`${parts.join(', ')}의 몫은 ${parts.length > 1 ? '하나씩 ' : ''}빼도 그대로 ${isWord(name)}.`,
	walk: '이 점수에서 이미지의 픽셀까지 거슬러 올라가기 ↑',
	map: {
		title: '무엇이 결정했을까요',
		explain:
			'합에서 이 몫만 빼고 나머지는 그대로 두었을 때 다른 클래스가 1등이 되면, 이 몫이 그 픽셀을 결정한 거예요. 모든 픽셀에서 정확하게 계산해요.',
		label: '점수의 출처',
		every: '모두',
		alternative: (shares) => `무엇이 결정했는지 나타낸 지도: ${shares}.`,
		picture: '무엇이 결정했는지 얹은 그림',
		here: (x, y, name) => `(${x}, ${y})에서는 ${name} 점수가 가장 커요.`,
		categories: {
			none: '하나만 빼서는 바뀌지 않아요',
			fc7: 'fc7만 결정해요',
			pool4: 'pool4만 결정해요',
			pool3: 'pool3만 결정해요',
			bias: '편향만 결정해요',
			several: '여럿이 저마다 결정해요',
			here: (part) => `${part}의 몫이 결정해요`,
			notHere: (part) => `${part}의 몫을 빼도 그대로예요`
		},
		rounding: (count) =>
			`픽셀 ${count}개에서는 두 클래스의 점수가 아주 가까워서, 반올림만으로도 마스크와 다른 클래스가 1등이 돼요.`,
		exact: '모든 픽셀에서 1등이 마스크와 같아요.'
	}
};
