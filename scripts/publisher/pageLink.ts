const guide = 'http://hl7.eu/fhir/imaging-r5/';

/**
 * Where the site has what a URL of the guide names: `.../StructureDefinition/X#X.status` is on the page that defines each element, another
 * `.../TYPE/ID` on the page of that artefact, and a page's own URL is relative to the site, wherever that is put.
 */
export function pageLink(url: string): string {
  if (!url.startsWith(guide)) return url;
  const within = url.slice(guide.length);
  const [, type, id, anchor] = /^([A-Z]\w+)\/([^#]+)(?:#(.*))?$/.exec(within) ?? [];
  if (type === undefined) return within;
  const isElement = type === 'StructureDefinition' && anchor !== undefined && /^[A-Z]/.test(anchor);
  return isElement ? `${type}-${id}-definitions.html#${anchor}` : `${type}-${id}.html`;
}
