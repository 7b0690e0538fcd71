/** The layers of a brought model that give maps, as a drawing of them needs it. */
import type { MapShape } from '../layers';
import type { BroughtNode, LeftOut, OpenedModel } from './model';
import { positionsOf, windowOf, type Position, type Window } from './positions';

export interface BroughtLayer {
	readonly name: string;
	/** what its file calls it; '' for the picture */
	readonly type: string;
	/** names of earlier layers, past those that give no map */
	readonly inputs: readonly string[];
	readonly shape: MapShape;
	/** null where it is not known */
	readonly position: Position | null;
	readonly window: Window | null;
	readonly relu: boolean;
	readonly parameters: number;
}

export interface BroughtLayers {
	/** in order, the picture first */
	readonly layers: readonly BroughtLayer[];
	readonly left: readonly LeftOut[];
	/** the layer that is the first answer, or the last one before it that gives maps */
	readonly output: string;
}

/** shape of a result → of a map: [1, height, width, channels] as it is, [1, values] as one pixel of many channels. */
export function mapShapeOf(shape: readonly number[]): MapShape | null {
	const [batch, ...sides] = shape;
	if (batch !== 1 || sides.some((side) => side < 1)) return null;
	if (sides.length === 3) return [sides[0], sides[1], sides[2]];
	return sides.length === 1 ? [1, 1, sides[0]] : null;
}

/** What says only sizes, or hands on what it gets, is passed over in silence. */
const silent = ({ type }: BroughtNode, shape: readonly number[]) =>
	type === 'Identity' || type === 'InputLayer' || shape.length < 2;

/** shapes: of the model's input and of every result, by name */
export function layersOf(model: OpenedModel, shapes: ReadonlyMap<string, readonly number[]>): BroughtLayers {
	const { input, nodes } = model;
	const shapeOf = (name: string) => shapes.get(name) ?? [];
	const picture = mapShapeOf(shapeOf(input.name)) as MapShape;
	const sizes = new Map(
		[...shapes].flatMap(([name, shape]) =>
			shape.length === 4 ? [[name, [shape[1], shape[2]]] as const] : []
		)
	);
	const positions = positionsOf(input.name, nodes, sizes);
	const layers: BroughtLayer[] = [
		{
			...{ name: input.name, type: '', inputs: [], shape: picture, relu: false, parameters: 0 },
			...{ window: null, position: { stride: [1, 1], field: [1, 1] } }
		}
	];
	const left = [...model.left];
	/** by node: the layers that stand for it */
	const standing = new Map<string, readonly string[]>([[input.name, [input.name]]]);
	for (const node of nodes) {
		const inputs = [...new Set(node.inputs.flatMap((each) => standing.get(each) ?? []))];
		const { name, type, relu, parameters } = node;
		const shape = mapShapeOf(shapeOf(name));
		const passed = silent(node, shapeOf(name));
		standing.set(name, shape && !passed ? [name] : inputs);
		if (shape && !passed)
			layers.push({
				...{ name, type, inputs, shape, relu, parameters, window: windowOf(node.move) },
				position: positions.get(name) ?? null
			});
		else if (!passed) left.push({ name, type, why: 'shape', shape: shapeOf(name) });
	}
	return { layers, left, output: standing.get(model.output)?.at(-1) ?? layers[layers.length - 1].name };
}
