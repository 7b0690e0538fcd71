/** Where a layer's units look, line by line: every layer on the way, with the numbers that move it. */
import type { AlignmentStep, Crop, Window } from '$lib/conv';
import type { Evaluated } from './evaluate';
import { layersOf, type StackRow } from './rows';

export type DerivationLine =
	| { kind: 'picture'; name: string }
	| {
			kind: 'slide' | 'stamp';
			name: string;
			from: Position | null;
			window: Window;
			before: Position;
			after: Position;
	  }
	/** layers that neither move nor widen the grid */
	| { kind: 'still'; names: readonly string[]; from: Position | null; windows: readonly Window[] }
	| { kind: 'crop'; name: string; crop: Crop }
	| { kind: 'add'; name: string; branches: readonly string[]; apart: number };

export interface Position {
	readonly name: string;
	readonly stride: number;
	readonly offset: number;
}

/** The lines that lead to the layer `name`, in the order of the stack; [] where it has no place. */
export function derivationOf(rows: readonly StackRow[], { maps }: Evaluated, name: string): DerivationLine[] {
	const steps = new Map(maps.map(({ step }) => [step.name, step]));
	if (!steps.has(name)) return [];
	const needed = ancestors(rows, name);
	const lines: DerivationLine[] = [];
	let last = '';
	for (const { step } of maps) {
		if (!needed.has(step.name)) continue;
		append(lines, step, last);
		last = step.name;
	}
	return lines;
}

function append(lines: DerivationLine[], step: AlignmentStep, last: string): void {
	const { name, terms } = step;
	switch (terms.rule) {
		case 'input':
			lines.push({ kind: 'picture', name });
			return;
		case 'crop':
			lines.push({ kind: 'crop', name, crop: terms.crop });
			return;
		case 'add':
			lines.push({
				kind: 'add',
				name,
				branches: terms.branches.map((branch) => branch.name),
				apart: terms.apart
			});
			return;
		case 'same':
			return;
	}
	const { before, window } = terms;
	const from = before.name === last ? null : before;
	if (step.stride !== before.stride || step.offset !== before.offset) {
		lines.push({ kind: terms.rule, name, from, window, before, after: step });
		return;
	}
	const open = lines.at(-1);
	if (open?.kind === 'still' && !from) {
		lines[lines.length - 1] = { ...open, names: [...open.names, name], windows: [...open.windows, window] };
	} else lines.push({ kind: 'still', names: [name], from, windows: [window] });
}

/** All layers that a layer is made of, and itself. */
function ancestors(rows: readonly StackRow[], name: string): Set<string> {
	const layers = layersOf(rows);
	const found = new Set([name]);
	for (const layer of layers.toReversed()) {
		if (found.has(layer.name)) layer.inputs?.forEach((input) => found.add(input));
	}
	return found;
}
