import type { FcnWords } from '../../fcn';

/** 이미지를 어디서 가져오는지에 관한 말. */
export const picture: FcnWords['picture'] = {
	label: '이미지',
	number: '그려 낸 거리의 번호',
	another: '다른 거리',
	edit: '이 거리의 물체를 옮기고 더해 보기',
	file: '내 사진',
	elsewhere: '사진을 이 페이지 아무 데나 끌어다 놓거나 Ctrl+V로 붙여 넣어도 돼요.',
	dropHere: '아무 데나 놓으세요',
	notShared:
		'내 사진은 이 기기 밖으로 나가지 않아요. 링크에도 담기지 않아서, 링크를 연 사람에게는 그려 낸 거리가 보여요.',
	photographs: {
		label: '거리 밖의 사진',
		explain:
			'이 신경망은 거리만 보고 배웠고, 무엇을 보든 열한 가지 클래스 가운데 하나로 답해야 해요. 이런 사진에는 뭐라고 답할까요?',
		names: {
			coffee: '커피 한 잔',
			cat: '고양이',
			rocket: '해 질 녘의 로켓',
			cameraman: '카메라를 든 사람'
		},
		credit: (by, licence) => `사진: ${by} (${licence})`,
		publicDomain: '퍼블릭 도메인'
	},
	camera: {
		start: '카메라 쓰기',
		stop: '카메라 멈추기',
		starting: '카메라를 기다리고 있어요. 브라우저가 허락할지 물어볼 수 있어요.',
		label: '지금 카메라에 보이는 것',
		rate: (rate) => `1초에 ${rate}장을 계산하고 있어요`,
		measuring: '1초에 몇 장을 계산하는지 재고 있어요 …'
	},
	problems: {
		folder: '폴더예요. 안에 있는 사진 하나를 끌어다 놓으세요.',
		'nothing-dropped': '끌어다 놓은 것에 사진이 없어요. 사진을 저장한 다음 그 파일을 끌어다 놓으세요.',
		'nothing-pasted': '클립보드에 사진이 없어요. 주소가 아니라 사진 자체를 복사해 주세요.',
		'camera-refused':
			'이 페이지에서는 카메라를 쓸 수 없게 되어 있어요. 브라우저의 사이트 설정에서 허용한 다음 다시 시도해 주세요.',
		'camera-absent': '카메라를 찾을 수 없어요. 연결한 다음 다시 시도해 주세요.',
		'camera-busy': '카메라를 열 수 없어요. 다른 프로그램이 쓰고 있을지도 몰라요.',
		'camera-insecure': '브라우저는 안전한 페이지(https)\u2060에서만 카메라를 열어 줘요.',
		'camera-ended': '카메라 연결이 끊겼어요.'
	},
	close: '알림 닫기'
};
