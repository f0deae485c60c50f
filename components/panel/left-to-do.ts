import type { FieldState } from '@/lib/autofill/types';
import type { FrameState } from '@/lib/messaging';
import type { Finding, Severity } from '@/lib/rules/types';

export interface ToDo {
  frame: string;
  /** Id of the field on the page, to jump to it. */
  field: string;
  name: string;
  severity: Severity | 'empty';
  message: string;
  finding?: Finding;
  /** This step only shows the value: it is changed on an earlier one. */
  isOnlyShown?: boolean;
}

const ORDER: Record<ToDo['severity'], number> = { error: 0, warning: 1, empty: 2, info: 3 };

/**
 * Everything that is left to do on a page: findings by severity, then required fields that are still empty. An empty
 * field of which a finding says more is named once, and one that the next press fills is not.
 * @param willFill `frame/field` of what the next press fills
 */
export function leftToDo(
  frames: readonly FrameState[],
  nameOf: (key: string) => string,
  willFill: ReadonlySet<string> = new Set(),
): ToDo[] {
  return frames
    .flatMap((frame) => {
      const missing = empty(frame, nameOf).filter(
        ({ field }) => !willFill.has(`${frame.frame}/${field}`),
      );
      const found = findings(frame, nameOf);
      const told = new Set(found.map(({ field }) => field));
      const emptyFields = new Set(missing.map(({ field }) => field));
      return [
        ...found.map((item) =>
          item.severity === 'info' && emptyFields.has(item.field)
            ? { ...item, severity: 'empty' as const }
            : item,
        ),
        ...missing.filter(({ field }) => !told.has(field)),
      ];
    })
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

function findings({ frame, fields, findings: found }: FrameState, nameOf: (key: string) => string) {
  return found.flatMap((finding): ToDo[] => {
    const field = fields.find(({ key, index }) => key === finding.field && index === finding.index);
    if (!field) return [];
    const { severity, message } = finding;
    const isOnlyShown = field.control === 'read-only' || ONLY_SHOWN.includes(field.obstacle);
    const name = nameOf(field.key);
    return [{ frame, field: field.id, name, severity, message, finding, isOnlyShown }];
  });
}

const ONLY_SHOWN: readonly FieldState['obstacle'][] = ['disabled', 'read-only'];

/**
 * How many further fields hold nothing: what the page does not demand, and of what it is not certain what it asks. Where
 * there is one, nobody can say that nothing is left.
 * @param told what `leftToDo` names of the same frames
 */
export function otherEmpty(
  frames: readonly FrameState[],
  told: readonly ToDo[],
  willFill: ReadonlySet<string>,
): number {
  const named = new Set(told.map(({ frame, field }) => `${frame}/${field}`));
  return frames
    .flatMap(({ frame, fields }) => fields.filter(isEmpty).map(({ id }) => `${frame}/${id}`))
    .filter((place) => !named.has(place) && !willFill.has(place)).length;
}

/**
 * How many pictures a page asks for that the profile does not have.
 * @param attached the catalogue keys of those that it has
 */
export const missingDocuments = (
  frames: readonly FrameState[],
  attached: ReadonlySet<string>,
  willFill: ReadonlySet<string>,
): number =>
  frames.flatMap(({ frame, fields }) =>
    fields
      .filter((field) => field.control === 'upload' && isEmpty(field) && !attached.has(field.key))
      .filter(({ id }) => !willFill.has(`${frame}/${id}`)),
  ).length;

/** What stands in the way of a program, and not in the person's. */
const ONLY_IN_OUR_WAY: readonly FieldState['obstacle'][] = [
  null,
  'covered',
  'needs-person',
  'pressed-for-file',
];

const isEmpty = ({ value, beside, obstacle }: FieldState): boolean =>
  !value && !beside && ONLY_IN_OUR_WAY.includes(obstacle);

function empty({ frame, fields }: FrameState, nameOf: (key: string) => string): ToDo[] {
  return fields
    .filter((field) => field.required && field.certain && isEmpty(field))
    .map(({ id, key }) => ({
      frame,
      field: id,
      name: nameOf(key),
      severity: 'empty' as const,
      message: '',
    }));
}
