import type { Words } from '..';

/** 네 가지 길의 그림에 쓰는 말: 출력 픽셀 하나에 어떻게 이르는지. */
export const routes: Words['routes'] = {
	hint: '출력 픽셀을 가리키면 네 길이 저마다 그 값을 어떻게 얻는지 보여 줘요.',
	row: (output) => `${output}의 행`,
	landing: (input) => `${input}·w 찍기`,
	window: 'x와 0 위의 돌린 w',
	zeros: (count) => `0과의 곱 ${count}개`,
	none: '닿는 가중치가 없어요',
	result: (route) => `출력, ${route}`
};
