/** The widgets that a lesson can name. Each is loaded only by the pages that show it. */
import type { Component } from 'svelte';
import type { WidgetProps } from './conv/term';

export type Widget = Component<WidgetProps>;

const loaders = {
	BilinearKernel: () => import('./BilinearKernel.svelte'),
	CheckerboardLab: () => import('./CheckerboardLab.svelte'),
	ConvMatrix: () => import('./ConvMatrix.svelte'),
	CropOffsets: () => import('./CropOffsets.svelte'),
	FcToConv: () => import('./FcToConv.svelte'),
	FlattenPicture: () => import('./FlattenPicture.svelte'),
	FourRoutes: () => import('./FourRoutes.svelte'),
	FrameworkTranslator: () => import('./FrameworkTranslator.svelte'),
	GatherPlayer: () => import('./GatherPlayer.svelte'),
	LearnUpsampling: () => import('./LearnUpsampling.svelte'),
	PoolLadder: () => import('./PoolLadder.svelte'),
	SizeCalculator: () => import('./SizeCalculator.svelte'),
	SkipFusion: () => import('./SkipFusion.svelte'),
	StampPlayer: () => import('./StampPlayer.svelte'),
	TransposeTurn: () => import('./TransposeTurn.svelte'),
	UpsamplingPictures: () => import('./UpsamplingPictures.svelte')
} satisfies Record<string, () => Promise<{ default: Widget }>>;

export type WidgetName = keyof typeof loaders;

export const widgetNames = Object.keys(loaders) as WidgetName[];

export function isWidgetName(name: string): name is WidgetName {
	return Object.hasOwn(loaders, name);
}

export async function loadWidget(name: WidgetName): Promise<Widget> {
	return (await loaders[name]()).default;
}
