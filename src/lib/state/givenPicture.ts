/** The picture in what somebody dropped or pasted. */
export type Given = File | 'folder' | 'nothing';

/** The first picture, else the first file: decoding it will tell what is wrong with it. */
export function givenPicture(data: DataTransfer | null): Given {
	const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
	const pictures = items.filter(({ type }) => type.startsWith('image/'));
	const [item] = [...pictures, ...items];
	if (!item) return 'nothing';
	if (item.webkitGetAsEntry()?.isDirectory) return 'folder';
	return item.getAsFile() ?? 'nothing';
}
