/** The picture, or the model, in what somebody dropped or pasted. */
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

/** Files of a model, and of formats that might be taken for one. */
const ofModel = /\.(json|bin|h5|hdf5|keras|pb|onnx|tflite|pth?|safetensors)$/i;

/** All files where one of them is of a model; none otherwise. */
export function givenModel(data: DataTransfer | null): File[] {
	const files = [...(data?.files ?? [])];
	return files.some(({ name }) => ofModel.test(name)) ? files : [];
}
