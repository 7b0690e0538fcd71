import type { ShareWords } from '../share';

/** 그림을 나눌 때 쓰는 말. */
export const share: ShareWords = {
	title: '이 그림 공유하기',
	part: '그림',
	whole: '페이지 전체',
	link: '지금 이 상태의 링크',
	frame: '내 웹 페이지나 슬라이드에 넣기 (HTML)',
	copy: '복사',
	copyLink: '링크 복사',
	copyFrame: 'HTML 복사',
	copied: '복사했어요.',
	notCopied: '여기서는 복사할 수 없어요. 글을 직접 골라 복사해 주세요.',
	present: '수업용으로 크게 보기',
	alone: '그림만 따로 열기',
	close: '닫기'
};
