// How the commands speak: a heading per step, and faults as advice instead of a stack trace.

/** A fault whose message tells the reader what to do; it is shown without a stack trace. */
export class Advice extends Error {}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (/** @type {string} */ text) => (colour ? `\u001b[1m${text}\u001b[0m` : text);

export const heading = (/** @type {string} */ text) => console.log(`\n${bold(`── ${text} ──`)}`);
export const note = (/** @type {string} */ text) => console.log(`   ${text}`);

export const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs a command's main function. Advice is printed as it stands and ends the process with status 1;
 * anything else is a fault of ours and keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
	try {
		needsNode(process.versions.node);
		await main();
	} catch (fault) {
		console.error(fault instanceof Advice ? `\n${fault.message}` : fault);
		process.exitCode = 1;
	}
}

/**
 * @param {string} version for example '20.19.0'
 * @throws {Advice} when this Node is too old to build the site
 */
export function needsNode(version) {
	const [major, minor] = version.split('.').map(Number);
	if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
	throw new Advice(
		`This is Node ${version}. The project needs Node 20.19 or later, 22.12 or later, or 24: see https://nodejs.org.`
	);
}
