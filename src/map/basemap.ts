/**
 * A map beneath the areas, off as delivered: the page asks no third party for anything.
 * Set `styleUrl` to the address of a MapLibre style on a server of your own to draw one; the page's policy must then allow that address in `connect-src`
 * and `img-src`. Areas are drawn above every layer of it.
 */
export const basemap: { readonly styleUrl: string } = { styleUrl: '' };
