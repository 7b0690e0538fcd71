import type { Words } from '..';
import { notFound } from './notFound';

/** 모든 페이지를 감싸는 틀과 첫 화면의 말. */
export const site: Words['site'] = {
	name: 'Transposed',
	claim: '전치 합성곱이 하는\u00a0일을 눈으로 봐요',
	description:
		'희소 행렬 C로 쓴 합성곱, 그 전치 Cᵀ, 그리고 완전 합성곱 신경망까지. 움직이는 그림과 정확한 숫자를 브라우저에서 바로 볼 수 있어요.',
	skip: '본문으로 건너뛰기',
	navigation: '주 메뉴',
	pages: '모든 페이지',
	lessons: '강의',
	matrixLab: '행렬 실험실',
	alignmentLab: '정렬 실험실',
	upsamplingLab: '업샘플링 실험실',
	fcn: 'FCN 들여다보기',
	glossary: '용어집',
	glossaryLead:
		'이 분야의 말을 몇 문장으로 정확하게 풀었어요. 영어 용어와, 그것을 직접 볼 수 있는 곳도 함께 적었어요.',
	glossaryFind: '용어 찾기 (한국어나 영어로)',
	glossaryCount: (count) => `용어 ${count}개`,
	glossaryNone: '그런 글자가 들어간 용어가 없어요.',
	about: '이 사이트',
	share: '공유',
	leave: '크게 보기 끝내기',
	openWhole: 'Transposed에서 열기',
	language: { label: '언어', en: 'English', ko: '한국어' },
	theme: { label: '화면 색', auto: '시스템', light: '밝게', dark: '어둡게' },
	notSaved: '브라우저가 저장을 막고 있어서, 진도와 설정은 이 창을 닫을 때까지만 유지돼요.',
	noScript:
		'그림을 움직이고 눌러 보려면 자바스크립트를 켜 주세요. 글과 수식, 멈춘 그림은 그대로 볼 수 있어요.',
	footer: '방문을 추적하지 않고, 다른 서버에서 아무것도 받아 오지 않아요. 모든 계산은 브라우저 안에서 해요.',
	landing: {
		alignment:
			'층을 쌓고, 층마다 이미지의 어디를 보는지 따라가 보세요. 보폭과 수용 영역, 그리고 FCN-32s가 19픽셀을 잘라 내는 까닭까지 볼 수 있어요.',
		fcn: 'VGG-16과 같은 구조의 완전 합성곱 신경망(fully convolutional network)이 거리의 픽셀마다 이름을 붙여요. 계산은 모두 브라우저 안에서 하고, 층마다 이미지를 어떻게 보는지도 볼 수 있어요.',
		upsampling:
			'전치 합성곱은 언제 체커보드 무늬를 남길까요? 커널을 보고 예측하고 눈으로 확인해요. 키우는 방법 다섯 가지를 비교하고, 커널이 브라우저 안에서 학습하는 모습도 봐요.',
		lead: '합성곱(convolution)은 희소 행렬(sparse matrix) C 하나로 쓸 수 있어요. 그 전치(transpose) Cᵀ는 거꾸로 작은 맵에서 큰 맵으로 가요. 두 방향을 숫자 하나하나까지 눈으로 따라가 보세요.',
		figure: '3×3 맵을 5×5 맵에 도장처럼 찍는 그림',
		caption:
			'3×3 입력의 픽셀마다 커널(kernel)에 자기 값을 곱해 5×5 출력에 도장처럼 찍어요. 도장이 겹치는 곳에서는 값이 더해져요. 도장 하나가 Cᵀ의 열 하나예요. 무엇이든 가리켜 보세요.',
		labs: '실험실'
	},
	notFound
};
