const the = (part: string) => (part === 'biases' ? 'the biases' : part);
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Words of a score's sources. */
export const sources = {
	title: 'Why this class?',
	explain: (head: string) =>
		`After the 1 × 1 score layers ${head} is linear. So the score of a class at a pixel is a plain sum: what fc7 gives, what each skip adds, and the biases, each carried up by the same transposed convolutions.`,
	names: { fc7: 'fc7', pool4: 'pool4', pool3: 'pool3', bias: 'biases' },
	nowhere: 'Pin a pixel of the picture to see its scores split up.',
	waiting: 'Being computed …',
	caption: (x: number, y: number) => `Scores at pixel (${x}, ${y})`,
	alternative: (x: number, y: number, rows: string) => `Scores at pixel (${x}, ${y}) as sums: ${rows}.`,
	row: (name: string, terms: string, score: string) => `${name}: ${terms} = ${score}`,
	term: (value: string, part: string) => `${value} from ${part}`,
	columns: { class: 'Class', sum: 'Sum', score: 'Score', difference: '|Δ|' },
	chart: 'Each bar begins where the one before ends; the line is the score.',
	difference: (most: string) =>
		`Sum: added here in 64 bits. Score: what the network computed in 32 bits. Largest |Δ| over all classes: ${most}.`,
	all: 'All classes',
	winner: (name: string) => `Largest sum: ${name}.`,
	without: (part: string, name: string) => `Without ${the(part)} it would be ${name}.`,
	still: (parts: readonly string[], name: string) =>
		`Taking out ${either.format(parts.map(the))}${parts.length > 1 ? ', one at a time,' : ''} still leaves ${name}.`,
	walk: 'From this score back to the pixels ↑',
	map: {
		title: 'Where each source decides',
		explain:
			'A source decides a pixel when another class would win there if this source’s share were taken out of the sum, and nothing else changed. Computed exactly, for every pixel.',
		label: 'Source',
		every: 'all',
		alternative: (shares: string) => `Map of what decides: ${shares}.`,
		picture: 'Picture with what decides',
		here: (x: number, y: number, name: string) => `At (${x}, ${y}) ${name} wins.`,
		categories: {
			none: 'none alone decides',
			fc7: 'only fc7 decides',
			pool4: 'only pool4 decides',
			pool3: 'only pool3 decides',
			bias: 'only the biases decide',
			several: 'several decide, each on its own',
			here: (part: string) => `${part} decides`,
			notHere: (part: string) => `the same class wins without ${part}`
		},
		rounding: (count: string) =>
			`At ${count} pixels two classes are so close that rounding alone names another winner than the mask.`,
		exact: 'The winner agrees with the mask at every pixel.'
	}
};
