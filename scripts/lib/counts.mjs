// How many tests there were: read from the JSON reports of Vitest and Playwright.
import { existsSync, readFileSync, statSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 };

/** @returns {Counts} */
export const sum = (/** @type {Counts} */ a, /** @type {Counts} */ b) => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped
});

export const countingLine = (/** @type {Counts} */ { passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * @param {any} report parsed; Playwright's has `stats`, Vitest's `numPassedTests`
 * @returns {Counts} a test that passed on a second try counts as passed
 */
export function countsOf(report) {
	const { stats } = report;
	if (stats)
		return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {string} file
 * @param {number} since a report that is older than this moment is not of this run
 * @param {number} status of the run: one that failed without a failed test (a crash) counts as one failure
 * @returns {Counts}
 */
export function countsIn(file, since, status) {
	const written = existsSync(file) && statSync(file).mtimeMs >= since;
	const counts = written ? countsOf(JSON.parse(readFileSync(file, 'utf8'))) : noCounts;
	return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
