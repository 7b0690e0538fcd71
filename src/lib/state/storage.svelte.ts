/**
 * What the site remembers between visits (language, theme, lesson progress), in localStorage.
 * Where the browser refuses (private mode, blocked, full) values live until the page closes, and `blocked` turns true once.
 */
class Storage {
	blocked = $state(false);
	#memory = new Map<string, string>();

	get(key: string): string | null {
		if (typeof window === 'undefined') return null;
		try {
			return localStorage.getItem(`transposed.${key}`) ?? this.#memory.get(key) ?? null;
		} catch {
			return this.#memory.get(key) ?? null;
		}
	}

	set(key: string, value: string): void {
		try {
			localStorage.setItem(`transposed.${key}`, value);
		} catch {
			this.#memory.set(key, value);
			this.blocked = true;
		}
	}
}

export const storage = new Storage();
