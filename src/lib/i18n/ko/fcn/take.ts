import type { FcnWords } from '../../fcn';

/** 파일로 내려받는 곳의 말. */
export const take: FcnWords['take'] = {
	title: '가져가기',
	explain: '지금 보이는 그대로를 브라우저 안에서 파일로 만들어요.',
	own: '내 사진이나 내 사진으로 계산한 숫자가 파일에 들어 있어요. 파일은 이 기기에서 만들어지고, 다른 곳에는 남지 않아요.',
	picture: '이미지',
	mask: (head) => `${head}의 마스크`,
	maps: '이 층의 모든 맵',
	network: '신경망 그림',
	scores: '고정한 픽셀의 점수',
	nowhere: '픽셀을 고정하면 그 점수도 가져갈 수 있어요.',
	png: 'PNG',
	npy: '.npy',
	svg: 'SVG',
	notebook: 'Jupyter 노트북',
	size: (shape, megabytes) => `[채널, 높이, 너비] = ${shape}, float32, ${megabytes}MB`,
	beside: (maps, mask) =>
		`노트북은 맵의 값을 검산하고 살펴봐요(설명은 영어). ${maps} 파일과 ${mask} 파일을 읽으니, 둘 다 노트북과 같은 폴더에 저장하세요.`,
	classNumbers: '마스크의 .npy 파일에는 클래스 번호가 [높이, 너비] 순서로 들어 있어요. 0이 하늘이에요.',
	saved: (name) => `내려받기 시작: ${name}`,
	changed:
		'숫자를 다 읽기 전에 이미지가 바뀌었어요. 다시 눌러 주세요. 카메라를 쓰고 있다면 먼저 멈춰 주세요.',
	failed: '파일을 만들지 못했어요. 메모리가 모자랄 수 있으니 다른 탭을 닫고 다시 눌러 주세요.',
	figure: {
		network: (head) => `신경망: 층마다 가장 세게 반응한 채널, ${head}의 길`,
		scores: (head, x, y) => `픽셀 (${x}, ${y})에서 ${head}의 점수와 그 출처`
	}
};
