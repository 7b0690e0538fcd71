/**
 * Questions. The right choice is not marked in the text: it is the one whose value equals the quantity that the
 * question names, computed by the mathematics of the site.
 */
import type { PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Choice, Question } from '$lib/components/lesson/types';
import { attributesOf } from './attributes';
import type { Keeper } from './keeper';
import type { Problems } from './problems';
import { quantity } from './quantities';

export function readQuestion(
	node: ContainerDirective,
	number: number,
	keeper: Keeper,
	problems: Problems
): Question {
	const { id, quantity: name, settings } = attributesOf(node, ['id', 'quantity', 'settings'], problems);
	const isChoice = (child: RootContent): child is ContainerDirective =>
		child.type === 'containerDirective' && child.name === 'choice';
	const choices = node.children.filter(isChoice).map((choice) => readChoice(choice, keeper, problems));
	const text = node.children.filter((child) => !isChoice(child));
	if (text.length === 0)
		problems.add(node, `the question "${id}" asks nothing: write it before the first choice`);
	if (choices.length < 2)
		problems.add(node, `the question "${id}" needs two choices at least, got ${choices.length}`);
	const answer = rightAnswer(node, name, settings, choices, problems);
	return { kind: 'question', id, number, text: keeper.text(text), answer, choices };
}

function readChoice(node: ContainerDirective, keeper: Keeper, problems: Problems): Choice {
	const { value } = attributesOf(node, ['value'], problems);
	const [label, ...explanation] = node.children;
	if (label?.type !== 'paragraph')
		problems.add(node, `the choice "${value}" begins with a paragraph: its label`);
	if (explanation.length === 0)
		problems.add(node, `the choice "${value}" needs an explanation after its label`);
	const words: PhrasingContent[] = label?.type === 'paragraph' ? label.children : [];
	return { value, label: keeper.line(words), explanation: keeper.text(explanation) };
}

/** The value of the one choice that equals the computed quantity. */
function rightAnswer(
	node: ContainerDirective,
	name: string,
	settings: string,
	choices: readonly Choice[],
	problems: Problems
): string {
	let computed: number | string;
	try {
		computed = quantity(name, settings);
	} catch (error) {
		problems.add(node, (error as Error).message);
		return '';
	}
	const right = choices.filter(({ value }) => equal(value, computed));
	if (right.length !== 1) {
		const found = right.length === 0 ? 'none of the choices is' : `${right.length} choices are`;
		problems.add(node, `${name} for "${settings}" is ${computed}, and ${found} ${computed}`);
	}
	return right[0]?.value ?? '';
}

function equal(value: string, computed: number | string): boolean {
	return typeof computed === 'string'
		? value === computed
		: value !== '' && Math.abs(Number(value) - computed) < 1e-9;
}
