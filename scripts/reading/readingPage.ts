import { escaped } from '../report/markup.ts';
import type { ReportBundle, Resource, Section } from './resources.ts';
import { ownIn } from './resources.ts';

/**
 * A report as a person reads it: the narrative of its sections, one after the other, and its key images and measured regions. Markdown with
 * HTML in it, for the guide. The narrative of the guide's own examples is taken as it is.
 */
export function readingPage(bundle: ReportBundle): string {
  const resources = bundle.entry.map(({ resource }) => resource);
  const composition = resources.find(({ resourceType }) => resourceType === 'Composition');
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient');
  const pictures = resources.filter(isPictured);
  const head = [
    ['Patient', patient === undefined ? '' : nameOf(patient)],
    ['Date', String(composition?.date ?? '').slice(0, 10)],
    ['Status', String(composition?.status ?? '')],
  ].map(([label, value]) => `<b>${label}</b> ${escaped(value ?? '')}`);
  const sections = ownIn<readonly Section[]>(composition, 'section') ?? [];
  return [
    `This is what the ${link(bundle, 'document')} says to a person who reads it. The patient is invented, and the images are drawn by a program: only what is marked in them, and where, is the example's.`,
    '',
    '<div class="report">',
    `<p class="report-title">${escaped(String(composition?.title ?? ''))}</p>`,
    `<p>${head.join(' · ')}</p>`,
    ...sections.map((section) => sectionMarkup(section, 4)),
    ...(pictures.length > 0 ? ['<h4>Images</h4>', ...pictures.map(figure)] : []),
    '</div>',
    '',
  ].join('\n');
}

/** Whether there is something to draw: a key image, or a region in the coordinates of an image. */
export function isPictured(resource: Resource): boolean {
  if (resource.resourceType !== 'ImagingSelection') return false;
  const isKeyImage = resource.meta?.profile?.some((profile) => profile.includes('KeyImage')) === true;
  return isKeyImage || (resource.instance ?? []).some(({ imageRegion2D = [] }) => imageRegion2D.length > 0);
}

export const pictureName = (id: string): string => `reading-${id}.svg`;

const link = ({ id }: ReportBundle, text: string): string => `[${text}](Bundle-${id}.html)`;

function sectionMarkup({ title = '', text, section = [] }: Section, level: number): string {
  return [
    `<h${level}>${escaped(title)}</h${level}>`,
    text?.div ?? '',
    ...section.map((each) => sectionMarkup(each, Math.min(6, level + 1))),
  ].join('\n');
}

function figure(resource: Resource): string {
  const code = resource.code?.coding?.[0]?.display ?? 'Selection';
  return `<figure><img src="${pictureName(resource.id)}" alt="A synthetic image with what the selection ${escaped(resource.id)} marks in it"/><figcaption><a href="ImagingSelection-${escaped(resource.id)}.html">${escaped(code)}: ${escaped(resource.id)}</a></figcaption></figure>`;
}

function nameOf(patient: Resource): string {
  const [name] =
    ownIn<
      readonly { readonly text?: string; readonly given?: readonly string[]; readonly family?: string }[]
    >(patient, 'name') ?? [];
  return name?.text ?? [...(name?.given ?? []), name?.family ?? ''].join(' ').trim();
}
