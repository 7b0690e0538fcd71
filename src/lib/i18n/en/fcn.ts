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

/** Words of the page that runs the network. */
export const fcn = {
	title: 'FCN Inspector',
	parts: 'Parts of this page',
	privacy: 'The picture stays on your device.',
	tour,
	picture,
	studio,
	head: {
		label: 'Head',
		names: { '32s': 'FCN-32s', '16s': 'FCN-16s', '8s': 'FCN-8s' }
	},
	result,
	sources,
	knockOut,
	classes: {
		sky: 'sky',
		building: 'building',
		pole: 'pole',
		road: 'road',
		pavement: 'pavement',
		tree: 'tree',
		sign: 'sign',
		fence: 'fence',
		car: 'car',
		pedestrian: 'pedestrian',
		cyclist: 'cyclist'
	},
	channels,
	brought,
	map,
	run,
	take,
	pixel,
	progress: {
		label: 'Download of the network',
		bytes: (there: string, total: string) => `${there} of ${total} MB`,
		stop: 'Stop',
		retry: 'Try again',
		running: 'Computing …',
		done: (milliseconds: string) => `Computed in ${milliseconds} ms`
	},
	backend: {
		label: 'Runs on',
		auto: 'automatic',
		names: { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'JavaScript' },
		threads: (count: number) => (count === 1 ? '1 thread' : `${count} threads`),
		passed: 'Not taken:',
		reasons: {
			missing: 'not there in this browser',
			software: 'only emulated in software, which is slower',
			inexact: 'its numbers are not exact enough',
			lost: 'it went away while computing; the picture was run again',
			failed: 'it failed while computing; the picture was run again'
		}
	},
	notStored:
		'Your browser does not let this page store the network, so the next visit will download it again.',
	errors: {
		aborted: 'The download was stopped.',
		network: 'The network’s weights cannot be reached. Are you offline?',
		'not-found': 'The network’s weights are not on this server.',
		damaged: 'The weights arrived damaged twice. Something between you and the server changes them.',
		format: 'The weights on this server are of a kind that this page cannot run. Reload the page.',
		'no-backend': 'This browser offers nothing that can run the network.',
		backend: 'This browser cannot run the network there. It goes on as before.',
		size: 'This picture’s size cannot be run.',
		'unknown-layer': 'The network has no such layer.',
		'unknown-channel': 'The layer has no such channel.',
		outside: 'This point is not in the picture.',
		'not-ready': 'The network is not ready yet.',
		'picture-empty': 'This file is empty.',
		'picture-unreadable': 'This file is no picture that your browser can read. JPEG, PNG, WebP and GIF work.',
		'picture-too-large': 'This picture has more than 120 million pixels. Make it smaller first.',
		'picture-unreachable': 'This photograph cannot be fetched. Are you offline?',
		unknown: 'Something went wrong that should not. Reload the page.'
	},
	unreadable: (name: string, got: string, used: string) =>
		used
			? `“${name}=${got}” cannot be read; ${used} is used instead.`
			: `“${name}=${got}” cannot be read and is left out.`
};
