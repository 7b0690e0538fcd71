import type { Words } from '..';

/** 없는 주소의 화면에 쓰는 말. 모든 페이지에 실린다. */
export const notFound: Words['site']['notFound'] = {
	title: '없는 페이지예요',
	text: '주소가 잘못되었거나 바뀌었을 수 있어요.',
	home: '첫 화면으로'
};
