/** A lesson as the page shows it: plain data. Its HTML lies apart, see `Prose`. */
import type { Component } from 'svelte';

/** The parts of a figure, matrix or formula that share one colour and light up together. */
export const terms = ['input', 'kernel', 'output'] as const;
export type Term = (typeof terms)[number];

/**
 * The lesson's HTML by key. It is rendered into the page once and stays there: in the browser it is read back from the
 * page, so that no prose and no formula is sent a second time as data.
 */
export type Prose = Readonly<Record<ProseKey, string>>;
export type ProseKey = string;

/** What the figure beside the text shows: a widget's name and its state as URL parameters. */
export interface FigureState {
	widget: string;
	state: string;
}

export interface Choice {
	value: string;
	label: ProseKey;
	explanation: ProseKey;
}

export interface Question {
	kind: 'question';
	id: string;
	/** 1, 2, … through the lesson */
	number: number;
	text: ProseKey;
	/** the value of the right choice, computed from the mathematics */
	answer: string;
	choices: Choice[];
}

export type Block =
	| { kind: 'prose'; html: ProseKey }
	/** `title` is what is commonly said, as HTML; `html` says it more precisely */
	| { kind: 'said'; title: string; html: ProseKey }
	| Question;

export interface Step {
	id: string;
	/** HTML */
	heading: string;
	/** its own figure, or that of the step before */
	figure: FigureState;
	blocks: Block[];
}

export interface Lesson {
	slug: string;
	number: number;
	title: string;
	/** one sentence, plain text */
	summary: string;
	minutes: number;
	/** HTML each */
	goals: string[];
	/** what the figure shows beside the lead */
	figure: FigureState;
	lead: Block[];
	steps: Step[];
	/** the whole lesson on one screen */
	recap: ProseKey | null;
	reading: ProseKey | null;
}

/** What opens beside a marked term. */
export interface TermCard {
	/** of its entry in the glossary */
	id: string;
	/** HTML */
	name: string;
	html: ProseKey;
}

/** What lists of lessons show. */
export interface LessonEntry {
	slug: string;
	number: number;
	title: string;
	summary: string;
	minutes: number;
	stepIds: string[];
	questionIds: string[];
}

/** What a lesson gives to a widget. */
export interface FigureProps {
	state: string;
	/** the term that the text points at */
	term?: Term | null;
	/** called with the term that the reader points at in the figure */
	onterm?: (term: Term | null) => void;
}

export type Figures = Readonly<Record<string, Component<FigureProps>>>;
