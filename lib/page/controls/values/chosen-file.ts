import type { FieldValue } from '@/lib/forms/values';

import { queryAll } from '../../read/dom';
import type { Control } from '../../types';

/**
 * The file that an upload holds; undefined when the page has taken it over and emptied its input, since nothing but
 * its name is known then.
 */
export function chosenFile(control: Control): FieldValue['file'] {
  for (const element of control.elements) {
    const inputs =
      element instanceof HTMLInputElement ? [element] : queryAll(element, 'input[type="file" i]');
    for (const input of inputs) {
      const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
      if (file) return { name: file.name, type: file.type, size: file.size };
    }
  }
  return undefined;
}
