/** The Alignment Lab: a stack of layers over a picture, the layer looked at, and the unit pinned in the figure. */
import { seenBy } from '$lib/conv';
import { readAddress, usualNet, writeAddress, type AlignmentNote } from './stack/address';
import { bandsOf, centreOf, extentOf, unitAt, type Band, type View } from './stack/bands';
import { derivationOf } from './stack/derivation';
import { added, changed, moved, removed } from './stack/edit';
import { evaluate } from './stack/evaluate';
import { presetNames, presetOf, type PresetName } from './stack/presets';
import { layersOf, nearest, pictureName, type RowKind, type StackRow } from './stack/rows';
import { writeRows } from './stack/text';

/** A unit of one band. */
export interface Pointed {
	readonly band: number;
	readonly unit: number;
}

export class AlignmentLab {
	net: PresetName = $state(usualNet);
	rows: readonly StackRow[] = $state.raw(presetOf(usualNet).rows);
	picture = $state(presetOf(usualNet).picture);
	view: View = $state('start');
	/** name of the layer chosen by the reader; null: the last crop */
	chosen: string | null = $state(null);
	/** picture coordinate and band of what is pinned and of what is pointed at */
	pinned: Pointed | null = $state.raw(null);
	previewed: Pointed | null = $state.raw(null);
	notes: readonly AlignmentNote[] = $state.raw([]);

	evaluated = $derived.by(() => evaluate(layersOf(this.rows), this.picture));
	bands: readonly Band[] = $derived.by(() => bandsOf(this.evaluated));
	extent = $derived.by(() => extentOf(this.bands, this.view));
	names: readonly string[] = $derived.by(() => [pictureName, ...this.rows.map(({ name }) => name)]);
	/** the layer whose place is derived */
	selected: string = $derived.by(() => {
		if (this.chosen !== null && this.names.includes(this.chosen)) return this.chosen;
		const { crops, maps } = this.evaluated;
		return crops.at(-1)?.name ?? maps.at(-1)?.step.name ?? pictureName;
	});
	/** index of its row; −1 for the picture */
	index = $derived.by(() => this.rows.findIndex(({ name }) => name === this.selected));
	lines = $derived.by(() => derivationOf(this.rows, this.evaluated, this.selected));
	crop = $derived.by(() => this.evaluated.crops.find(({ name }) => name === this.selected) ?? null);
	/** What the figure shows of one unit: pointed at, else pinned, else the first that the crop keeps. */
	unit = $derived.by(() => {
		const pointed = this.previewed ?? this.pinned ?? this.#usualUnit();
		const band = this.bands[pointed.band];
		if (!band) return null;
		const unit = Math.min(pointed.unit, band.size - 1);
		const [first, last] = seenBy(band.map.step.field, unit);
		return { ...pointed, unit, centre: centreOf(band, unit), first, last, name: this.#nameIn(band) };
	});

	#nameIn({ names }: Band): string {
		return names.includes(this.selected) ? this.selected : names[names.length - 1];
	}

	#usualUnit(): Pointed {
		const of = this.crop?.source.name ?? this.selected;
		const band = Math.max(0, this.#bandOf(of));
		return { band, unit: Math.max(0, this.crop?.start ?? 0) };
	}

	#bandOf(name: string): number {
		return this.bands.findIndex(({ names }) => names.includes(name));
	}

	sizeOf(name: string): number | null {
		return this.evaluated.maps.find(({ step }) => step.name === name)?.size ?? null;
	}

	/** The unit of another band that lies nearest to this one. */
	beside(band: number, { band: from, unit }: Pointed): Pointed {
		return { band, unit: unitAt(this.bands[band], centreOf(this.bands[from], unit)) };
	}

	preview(pointed: Pointed | null): void {
		this.previewed = pointed;
		if (pointed) this.#show(pointed);
	}

	pin(pointed: Pointed): void {
		this.pinned = pointed;
		this.chosen = this.#nameIn(this.bands[pointed.band]);
	}

	release(): void {
		this.pinned = null;
		this.previewed = null;
	}

	/** What is walked to has to be in sight. */
	#show({ band, unit }: Pointed): void {
		const at = centreOf(this.bands[band], unit);
		const [from, to] = this.extent;
		if (at < from || at > to) this.view = 'whole';
	}

	choose(name: string): void {
		this.chosen = name;
		this.pinned = null;
	}

	begin(net: PresetName): void {
		const { rows, picture } = presetOf(net);
		this.net = net;
		this.rows = rows;
		this.picture = picture;
		this.view = 'start';
		this.chosen = null;
		this.notes = [];
		this.release();
	}

	setPicture(pixels: number): void {
		this.picture = nearest('picture', pixels);
		this.release();
	}

	change(change: Partial<StackRow>): void {
		if (this.index >= 0) this.#edit(changed(this.rows, this.index, change), this.selected);
	}

	add(kind: RowKind): void {
		const index = this.index;
		const rows = added(this.rows, index, kind);
		if (rows !== this.rows) this.#edit(rows, rows[index + 1].name);
	}

	remove(): void {
		const index = this.index;
		if (index < 0 || this.rows.length < 2) return;
		const rows = removed(this.rows, index);
		this.#edit(rows, rows[Math.min(index, rows.length - 1)].name);
	}

	move(by: 1 | -1): void {
		if (this.index >= 0) this.#edit(moved(this.rows, this.index, by), this.selected);
	}

	#edit(rows: readonly StackRow[], selected: string): void {
		const same = presetNames.find((name) => writeRows(presetOf(name).rows) === writeRows(rows));
		this.net = same ?? 'own';
		this.rows = rows;
		this.chosen = selected;
		this.notes = [];
		this.release();
	}

	query: string = $derived.by(() =>
		writeAddress({
			...{ net: this.net, rows: this.rows, picture: this.picture, view: this.view },
			layer: this.pinned ? this.selected : this.chosen,
			unit: this.pinned?.unit ?? null
		})
	);

	load(query: string): void {
		const { address, notes } = readAddress(query);
		const { net, rows, picture, view, layer, unit } = address;
		Object.assign(this, { net, rows, picture, view, chosen: layer, previewed: null, notes });
		const band = layer === null ? -1 : this.#bandOf(layer);
		this.pinned =
			unit === null || band < 0 ? null : { band, unit: Math.min(unit, this.bands[band].size - 1) };
	}
}
