/** The kinds of control with which pages ask: the one list of them, for fields as documented and for widgets as found. */
const CONTROL_KINDS = [
  'text',
  'textarea',
  'native-select',
  'radio-group',
  'checkbox',
  'checkbox-group',
  'select',
  'multi-select',
  'cascader',
  'date',
  'date-range',
  'upload',
  'read-only',
  'unknown',
] as const;

/** `select` and its like are any list to choose from where a field is described, a library's where a widget was found. */
export type ControlKind = (typeof CONTROL_KINDS)[number];

/** What only a person can do: `puzzle` on the page, `phone` on another device. */
const FOR_A_PERSON = ['puzzle', 'phone'] as const;

export const FIELD_CONTROL_KINDS = [
  ...CONTROL_KINDS.filter((kind) => kind !== 'native-select' && kind !== 'unknown'),
  ...FOR_A_PERSON,
] as const;

type FieldControlKind =
  | Exclude<ControlKind, 'native-select' | 'unknown'>
  | (typeof FOR_A_PERSON)[number];

/** How pages ask a field. */
export interface FieldControl {
  /** Every kind that is known for it, the most usual one first. */
  kinds: FieldControlKind[];
  /**
   * One field in more than one control: `region` in linked lists of province, city and district, `several` in anything
   * else (two dates, boxes for each domain, a kind and a name).
   */
  parts?: 'several' | 'region';
  /** For people who read the data; it decides nothing. */
  note?: string;
}

/** Whether pages only show the field and never take it. */
export const isShownOnly = ({ kinds }: FieldControl): boolean => kinds.includes('read-only');
