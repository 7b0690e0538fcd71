/** For states of figures whose parameters each have a few values: what is not among them is an Error with advice. */
export function onlyKnown(state: string, parameters: Readonly<Record<string, readonly string[]>>): void {
	for (const [name, value] of new URLSearchParams(state)) {
		const values = Object.hasOwn(parameters, name) ? parameters[name] : null;
		if (!values) throw new Error(`"${name}" is no setting: use ${Object.keys(parameters).join(', ')}`);
		if (!values.includes(value))
			throw new Error(`"${name}" cannot be "${value}": use ${values.filter(Boolean).join(', ')}`);
	}
}
