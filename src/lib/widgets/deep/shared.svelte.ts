/** The street and the network that figures share, for a component as long as it lives. */
import { onMount } from 'svelte';
import { shareStreet, type FcnStreet } from '$lib/state/fcnStreet.svelte';
import { siteAddress } from './siteAddress';

/** Call during a component's initialisation, in the browser. */
export function useStreet(): FcnStreet {
	const { street, leave } = shareStreet(siteAddress());
	onMount(() => leave);
	return street;
}
