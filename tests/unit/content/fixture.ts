// Small lessons to break, and what the build would say about them.
import { Library } from '$lib/content/library';
import { LessonError } from '$lib/content/problems';

export const path = 'lessons/07-a-lesson/en.md';

export const frontMatter = `---
title: A lesson
summary: What it is about.
minutes: 3
goals:
  - Say something
---
`;

/** The front matter above takes lines 1 to 7. */
export const bodyBegins = 8;

export const figure = '::figure{widget="ConvMatrix" state="op=conv&i=4&k=3"}';

/** One step that lacks nothing. */
export const step = `## One step {#one}

${figure}

Some text.
`;

/** The same lesson in both languages. */
export const files = (text: string, folder = '07-a-lesson') => ({
	[`/lessons/${folder}/en.md`]: text,
	[`/lessons/${folder}/ko.md`]: text
});

/** The lesson whose body, below a complete front matter, is `body`. */
export function lessonOf(body: string) {
	const found = new Library(files(frontMatter + body)).find('en', 'a-lesson');
	if (!found) throw new Error('the fixture was not found again');
	return found;
}

/** HTML of the lesson's blocks, in order. */
export function htmlOf(body: string): string[] {
	const { lesson, prose } = lessonOf(body);
	return [lesson.lead, ...lesson.steps.map(({ blocks }) => blocks)]
		.flat()
		.flatMap((block) => (block.kind === 'question' ? [] : [prose[block.html]]));
}

/** What the build says about these files, without the Korean half of the same; [] when it builds. */
export function problemsOf(all: Record<string, string>): string[] {
	try {
		new Library(all);
		return [];
	} catch (error) {
		if (!(error instanceof LessonError)) throw error;
		return error.problems.filter(
			(problem) => !problem.includes('/ko.md:') || !('/lessons/07-a-lesson/ko.md' in all)
		);
	}
}

/** What the build says about a lesson with this body. */
export const problemsIn = (body: string) => problemsOf(files(frontMatter + body));
