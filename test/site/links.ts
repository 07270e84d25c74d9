import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Seen } from './sweep.ts';

/** The links of pages that lead to no file of the site, or to no anchor of the page they name: `page -> link`. */
export function brokenLinks(folder: string, pages: readonly Seen[]): readonly string[] {
  const anchors = new Map(pages.map((page) => [page.name, new Set(page.anchors)]));
  return pages.flatMap(({ name, links }) =>
    [...new Set(links)]
      .filter((link) => !resolves(folder, anchors, name, link))
      .map((link) => `${name} -> ${link}`),
  );
}

function resolves(
  folder: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  link: string,
): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return true;
  const [file = '', anchor = ''] = link.split('#').map(decodeURIComponent);
  const target = file === '' ? from : file.replace(/^\.\//, '').replace(/\?.*/, '');
  if (!existsSync(path.join(folder, target))) return false;
  const known = anchors.get(target);
  return anchor === '' || anchor === 'top' || known === undefined || known.has(anchor);
}
