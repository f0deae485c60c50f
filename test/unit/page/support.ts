import { readWith } from '@/lib/forms/complaints/catalogue';
import { tellsFault } from '@/lib/forms/complaints/complaints-in';
import { OWN_CATALOGUE } from '@/lib/forms/complaints/own-catalogue';
import type { SystemId } from '@/lib/forms/types';
import { knowRemarks } from '@/lib/page/items/words';
import { readPage } from '@/lib/page/read-page';
import { finish } from '@/lib/page/read/slices';
import type { PageReading } from '@/lib/page/types';

/** Shows the markup and reads it, as a page of a system that is known: two labels are no filing anywhere else. */
export function readMarkup(markup: string, system: SystemId | null = 'aliyun'): PageReading {
  document.body.innerHTML = markup;
  return readPage(document, { system });
}

/** One line a field: key, index and the names of its controls. */
export const fieldsOf = (reading: PageReading): string[] =>
  reading.fields.map(({ key, index, controls, certain }) => {
    const names = controls.map(({ elements }) => nameOf(elements[0]));
    return `${key}${index > 0 ? `#${index}` : ''}${certain ? '' : '?'} = ${names.join(' ') || 'nothing'}`;
  });

const nameOf = (element: Element | undefined): string =>
  element?.getAttribute('name') ??
  element?.querySelector('[name]')?.getAttribute('name') ??
  element?.textContent.trim() ??
  '';

/** From now on remarks are known, as when the script that reads them is in the frame. */
export function knowAllRemarks(): void {
  readWith(OWN_CATALOGUE);
  finish(knowRemarks(tellsFault));
}
