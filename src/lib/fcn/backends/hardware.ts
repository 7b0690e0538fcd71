/** Which graphics processors there are, and whether they are real. A software one is slower than WASM 30 times and more. */
import type { BackendName } from './types';

export interface Hardware {
	readonly present: boolean;
	readonly software: boolean;
	/** as the driver names itself, where the browser tells */
	readonly renderer?: string;
}

const emulated = /swiftshader|llvmpipe|softpipe|lavapipe|software|basic render/i;

export const isEmulated = (renderer: string) => emulated.test(renderer);

/** Looks without starting TensorFlow.js. */
export async function hardwareFor(name: BackendName): Promise<Hardware> {
	if (name === 'webgpu') return webgpu();
	if (name === 'webgl') return webgl();
	return { present: name === 'cpu' || typeof WebAssembly === 'object', software: false };
}

const none: Hardware = { present: false, software: false };

async function webgpu(): Promise<Hardware> {
	const adapter = await globalThis.navigator?.gpu?.requestAdapter().catch(() => null);
	if (!adapter) return none;
	const { vendor, architecture, description, isFallbackAdapter } = adapter.info;
	const renderer = [vendor, architecture, description].filter(Boolean).join(' ');
	const fallback = isFallbackAdapter || (adapter as { isFallbackAdapter?: boolean }).isFallbackAdapter;
	return { present: true, software: fallback === true || isEmulated(renderer), renderer };
}

function webgl(): Hardware {
	if (typeof OffscreenCanvas === 'undefined') return none;
	const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
	// Without float targets the maps would be rounded to 16 bits.
	if (!gl?.getExtension('EXT_color_buffer_float')) return none;
	const info = gl.getExtension('WEBGL_debug_renderer_info');
	const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
	gl.getExtension('WEBGL_lose_context')?.loseContext();
	return { present: true, software: isEmulated(renderer), renderer };
}
