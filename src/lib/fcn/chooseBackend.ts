/** Which backend runs the network: the wanted one, or the first that is there, real and exact. */
import { engine, findBackendFactory, setBackend } from '@tensorflow/tfjs-core';
import { hardwareFor } from './backends/hardware';
import {
	backendNames,
	type BackendModule,
	type BackendName,
	type BackendOptions,
	type BackendReason,
	type Passed
} from './backends/types';
import { FcnError } from './errors';
import { isExact } from './selfCheck';

export interface RunningBackend {
	readonly name: BackendName;
	/** of wasm, where it is known */
	readonly threads?: number;
	/** the graphics processor, as its driver names itself */
	readonly renderer?: string;
	/** those before it in the order that were not taken, and why */
	readonly passed: readonly Passed[];
	readonly lost: () => boolean;
}

/** Only what is tried is downloaded. */
const modules: Record<BackendName, () => Promise<{ backend: BackendModule }>> = {
	webgpu: () => import('./backends/webgpu'),
	webgl: () => import('./backends/webgl'),
	wasm: () => import('./backends/wasm'),
	cpu: () => import('./backends/cpu')
};

/**
 * wanted: a backend, taken even where its hardware is emulated, or 'auto'; without: backends that are out, and why.
 * Throws `FcnError`: 'backend' when the wanted one will not do, 'no-backend' when none does.
 */
export async function chooseBackend(
	wanted: BackendName | 'auto',
	options: BackendOptions,
	without: readonly Passed[] = []
): Promise<RunningBackend> {
	const passed = [...without];
	for (const name of wanted === 'auto' ? backendNames : [wanted]) {
		if (passed.some((each) => each.name === name)) continue;
		const result = await start(name, { ...options, software: options.software || wanted !== 'auto' });
		if (typeof result === 'object') return { ...result, passed };
		passed.push({ name, reason: result });
	}
	const reasons = passed.map(({ name, reason }) => `${name}: ${reason}`).join(', ');
	throw new FcnError(wanted === 'auto' ? 'no-backend' : 'backend', reasons);
}

async function start(
	name: BackendName,
	options: BackendOptions
): Promise<Omit<RunningBackend, 'passed'> | BackendReason> {
	const { present, software, renderer } = await hardwareFor(name);
	if (!present) return 'missing';
	if (software && !options.software) return 'software';
	try {
		const { backend } = await modules[name]();
		await backend.register(options);
		if (options.everything) await backend.registerAll();
		if (!(await setBackend(name))) return 'missing';
		if (!(await isExact())) return discarded(name, 'inexact');
		return { name, renderer, ...backend.describe(), lost: () => backend.lost() };
	} catch {
		return discarded(name, 'missing');
	}
}

function discarded(name: BackendName, reason: BackendReason): BackendReason {
	stopBackend(name);
	return reason;
}

/** Frees what the backend holds; tensors on it are gone. */
export function stopBackend(name: BackendName): void {
	if (!findBackendFactory(name)) return;
	try {
		engine().removeBackend(name);
	} catch {
		// A lost device cannot even be told to free its memory.
	}
}
