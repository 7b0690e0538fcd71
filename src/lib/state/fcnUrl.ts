/** The page of the network as a query: the drawn street's number, the head, and the backend if one was chosen. */
import { backendNames, heads, type BackendName, type HeadName } from '$lib/fcn';

export interface FcnChoice {
	/** number of a drawn street, from 1 */
	readonly scene: number;
	readonly head: HeadName;
	readonly backend: BackendName | 'auto';
}

/** A parameter that makes no sense, and what was taken instead. */
export interface Unread {
	readonly name: string;
	readonly got: string;
	readonly used: string;
}

export const usualChoice: FcnChoice = { scene: 1, head: '8s', backend: 'auto' };

const mostScene = 999_999;

/** Never throws: what cannot be read falls back to the nearest legal value. */
export function parseFcnQuery(query: string): { choice: FcnChoice; unread: Unread[] } {
	const params = new URLSearchParams(query);
	const unread: Unread[] = [];
	const read = <Value extends string | number>(
		name: keyof FcnChoice,
		value: (got: string) => Value
	): Value => {
		const got = params.get(name) ?? String(usualChoice[name]);
		const used = value(got);
		if (String(used) !== got) unread.push({ name, got: got.slice(0, 40), used: String(used) });
		return used;
	};
	const among = <Name extends string>(names: readonly Name[], usual: Name) => {
		return (got: string) => names.find((name) => name === got) ?? usual;
	};
	const choice: FcnChoice = {
		scene: read('scene', sceneNumber),
		head: read('head', among(heads, usualChoice.head)),
		backend: read('backend', among(['auto', ...backendNames] as const, usualChoice.backend))
	};
	return { choice, unread };
}

/** The nearest number that a street can have. */
export function sceneNumber(got: string | number): number {
	const number = Math.round(Number(got));
	return Number.isNaN(number) ? usualChoice.scene : Math.min(mostScene, Math.max(1, number));
}

/** Without `?`; only what differs from the usual. */
export function fcnQuery(choice: FcnChoice): string {
	return (['scene', 'head', 'backend'] as const)
		.filter((name) => choice[name] !== usualChoice[name])
		.map((name) => `${name}=${choice[name]}`)
		.join('&');
}
