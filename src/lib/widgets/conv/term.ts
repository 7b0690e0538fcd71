/** A role as it is named in prose and formulas; pointing at one lights the other. */
export type Term = 'input' | 'kernel' | 'output';

/** What every widget is given by a lesson. */
export interface WidgetProps {
	/** the figure's state, in the Matrix Lab's URL parameters */
	state: string;
	/** the term that the reader points at in the text */
	term?: Term | null;
	/** told which term the reader points at in the figure */
	onterm?: (term: Term | null) => void;
}
