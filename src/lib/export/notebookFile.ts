/** A Jupyter notebook's file: nbformat 4.5 JSON for a Python 3 kernel, nothing run yet. */

export interface Cell {
	kind: 'markdown' | 'code';
	/** unique in the notebook, letters, digits and hyphens */
	id: string;
	source: string;
}

export function notebookFile(cells: readonly Cell[]): string {
	const content = {
		cells: cells.map(cellJson),
		metadata: {
			kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
			language_info: { name: 'python' }
		},
		nbformat: 4,
		nbformat_minor: 5
	};
	return JSON.stringify(content, null, 1) + '\n';
}

/** nbformat keeps a cell's text as lines that still end in "\n", all but the last. */
function cellJson({ kind, id, source }: Cell) {
	const lines = source.split(/(?<=\n)/);
	return kind === 'markdown'
		? { cell_type: kind, id, metadata: {}, source: lines }
		: { cell_type: kind, execution_count: null, id, metadata: {}, outputs: [], source: lines };
}
