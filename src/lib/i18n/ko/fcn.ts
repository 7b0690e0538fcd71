import type { FcnWords } from '../fcn';
import { brought } from './fcn/brought';
import { channels } from './fcn/channels';
import { map } from './fcn/map';
import { picture } from './fcn/picture';
import { pixel } from './fcn/pixel';
import { knockOut } from './fcn/knockOut';
import { result } from './fcn/result';
import { run } from './fcn/run';
import { studio } from './fcn/studio';
import { sources } from './fcn/sources';
import { tour } from './fcn/tour';
import { take } from './fcn/take';

/** 신경망을 돌려 보는 페이지의 말. */
export const fcn: FcnWords = {
	title: 'FCN 들여다보기',
	parts: '이 페이지의 차례',
	privacy: '사진은 이 기기 밖으로 나가지 않아요.',
	tour,
	picture,
	studio,
	head: {
		label: '출력부(head)',
		names: { '32s': 'FCN-32s', '16s': 'FCN-16s', '8s': 'FCN-8s' }
	},
	result,
	sources,
	knockOut,
	classes: {
		sky: '하늘',
		building: '건물',
		pole: '기둥',
		road: '차도',
		pavement: '보도',
		tree: '나무',
		sign: '표지판',
		fence: '울타리',
		car: '자동차',
		pedestrian: '보행자',
		cyclist: '자전거 탄 사람'
	},
	channels,
	brought,
	map,
	run,
	take,
	pixel,
	progress: {
		label: '신경망 내려받기',
		bytes: (there, total) => `${total}MB 가운데 ${there}MB`,
		stop: '멈추기',
		retry: '다시 시도',
		running: '계산하고 있어요 …',
		done: (milliseconds) => `계산에 ${milliseconds}ms 걸렸어요`
	},
	backend: {
		label: '실행 환경',
		auto: '자동',
		names: { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: '자바스크립트' },
		threads: (count) => `스레드 ${count}개`,
		passed: '쓰지 않은 환경:',
		reasons: {
			missing: '이 브라우저에 없어요',
			software: '소프트웨어로 흉내만 낼 수 있어서 더 느려요',
			inexact: '숫자가 충분히 정확하지 않아요',
			lost: '계산하다가 끊겨서, 다른 곳에서 다시 계산했어요',
			failed: '계산하다가 실패해서, 다른 곳에서 다시 계산했어요'
		}
	},
	notStored: '브라우저가 저장을 막고 있어서, 다음에 올 때 신경망을 다시 내려받아야 해요.',
	errors: {
		aborted: '내려받기를 멈췄어요.',
		network: '신경망의 가중치를 받아 올 수 없어요. 인터넷에 연결되어 있나요?',
		'not-found': '이 서버에는 신경망의 가중치가 없어요.',
		damaged:
			'가중치가 두 번이나 손상된 채로 도착했어요. 서버와 이 기기 사이에서 무언가가 내용을 바꾸고 있어요.',
		format: '서버에 있는 가중치는 이 페이지가 돌릴 수 없는 형식이에요. 페이지를 새로 고쳐 보세요.',
		'no-backend': '이 브라우저에는 신경망을 돌릴 방법이 없어요.',
		backend: '이 브라우저에서는 그 방법으로 돌릴 수 없어요. 하던 대로 계속할게요.',
		size: '이 크기의 이미지는 계산할 수 없어요.',
		'unknown-layer': '신경망에 그런 층이 없어요.',
		'unknown-channel': '그 층에 그런 채널이 없어요.',
		outside: '이미지 밖의 점이에요.',
		'not-ready': '신경망이 아직 준비되지 않았어요.',
		'picture-empty': '빈 파일이에요. 다른 파일을 골라 주세요.',
		'picture-unreadable':
			'브라우저가 읽을 수 있는 이미지가 아니에요. JPEG, PNG, WebP, GIF 파일을 쓸 수 있어요.',
		'picture-too-large': '픽셀이 1억 2천만 개를 넘어요. 먼저 크기를 줄여 주세요.',
		'picture-unreachable': '사진을 받아 올 수 없어요. 인터넷에 연결되어 있나요?',
		unknown: '예상하지 못한 문제가 생겼어요. 페이지를 새로 고쳐 보세요.'
	},
	unreadable: (name, got, used) =>
		used
			? `“${name}=${got}” 값을 읽을 수 없어서 대신 ${used} 값을 써요.`
			: `“${name}=${got}” 값을 읽을 수 없어서 뺐어요.`
};
