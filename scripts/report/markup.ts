const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text of a stranger as text or attribute value of XML and HTML: nothing in it is markup, and what XML 1.0 has no place for (section
 * 2.2) is a replacement character.
 */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A part of a page. @param markup safe as it is */
export const section = (title: string, markup: string): string =>
  `<section><h2>${escaped(title)}</h2>\n${markup}\n</section>`;

/** A table that scrolls by itself where it is wider than the page. @param rows markup that is safe as it is */
export const table = (name: string, heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(name)}"><table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
