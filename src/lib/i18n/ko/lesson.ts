import type { Words } from '..';

/** 강의 글을 감싸는 화면과 강의 목록의 말. */
export const lesson: Words['lesson'] = {
	lesson: (number) => `${number}강`,
	minutes: (minutes) => `${minutes}분`,
	print: '인쇄 · PDF로 저장',
	licence: 'MIT 라이선스',
	goals: '이 강의를 마치면',
	contents: '차례',
	step: (number, of) => `${of}단계 중 ${number}단계`,
	read: '읽음',
	keys: '이전 단계와 다음 단계. 재생기가 있는 그림 위에서는 그림의 단계',
	figure: '그림',
	figureOf: (step) => `${step}단계의 그림`,
	moreBelow: '아래에 더 있어요',
	said: '흔히 하는 말',
	precisely: '더 정확히는',
	question: (number) => `문제 ${number}`,
	right: '정답이에요.',
	wrong: '아니에요.',
	again: '다시 풀기',
	summary: '정리',
	reading: '더 읽을거리',
	answers: '정답과 풀이',
	rightChoice: '(정답)',
	previous: '이전',
	next: '다음',
	neighbours: '앞뒤 강의',
	all: '모든 강의',
	progress: (read, of) => `${of}단계 중 ${read}단계 읽음`,
	finished: '끝까지 읽음'
};
