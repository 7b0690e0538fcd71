/** Runs exported programs: many in one process, since importing PyTorch takes seconds, and one as a reader would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Outcome {
	/** exit status; not 0 for an exception */
	status: number;
	/** what it printed, an exception's text included */
	output: string;
}

/** Runs Python sources one after another in one interpreter, each in a fresh namespace. */
export function runAllPython(python: string, sources: string[]): Outcome[] {
	const finished = spawnSync(python, ['-c', pythonRunner], {
		input: JSON.stringify(sources),
		encoding: 'utf8',
		env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
		maxBuffer: 2 ** 26
	});
	if (finished.status !== 0) throw new Error(`python failed: ${finished.stderr}`);
	return JSON.parse(finished.stdout) as Outcome[];
}

const pythonRunner = `
import contextlib, io, json, sys, traceback

outcomes = []
for source in json.load(sys.stdin):
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    status = 0
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(source, "program.py", "exec"), {"__name__": "__main__"})
        except SystemExit as end:
            status = end.code or 0
        except BaseException:
            status = 1
            traceback.print_exc(file=printed)
    printed.flush()
    outcomes.append({"status": status, "output": printed.buffer.getvalue().decode("utf-8")})
json.dump(outcomes, sys.stdout)
`;

/** Runs ES modules one after another in one Node that finds this project's packages. */
export function runAllModules(sources: string[]): Outcome[] {
	return inTemporaryFolder((folder) => {
		const paths = sources.map((source, index) => write(folder, `program${index}.mjs`, source));
		const runner = write(folder, 'runner.mjs', moduleRunner);
		const finished = spawnSync(process.execPath, [runner, ...paths], { encoding: 'utf8' });
		if (finished.status !== 0) throw new Error(`node failed: ${finished.stderr}`);
		return JSON.parse(finished.stdout) as Outcome[];
	});
}

const moduleRunner = `
import { pathToFileURL } from 'node:url';

const outcomes = [];
for (const path of process.argv.slice(2)) {
	const lines = [];
	console.log = (line) => lines.push(line);
	let status = 0;
	try {
		await import(pathToFileURL(path).href);
	} catch (error) {
		status = 1;
		lines.push(String(error));
	}
	outcomes.push({ status, output: lines.join('\\n') });
}
process.stdout.write(JSON.stringify(outcomes));
`;

/** Saves one program under \`name\` and runs it with \`program name\`, as a reader would. */
export function runFile(program: string, name: string, source: string): Outcome {
	return inTemporaryFolder((folder) => {
		const path = write(folder, name, source);
		const finished = spawnSync(program, [path], { encoding: 'utf8', cwd: folder });
		return { status: finished.status ?? 1, output: finished.stdout + finished.stderr };
	});
}

function write(folder: string, name: string, source: string): string {
	const path = join(folder, name);
	writeFileSync(path, source);
	return path;
}

function inTemporaryFolder<Result>(work: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'export-'));
	try {
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
