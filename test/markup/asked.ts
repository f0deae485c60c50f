import { FIELDS, optionsOf, sectionOf } from '@/lib/forms';
import { HEADING_ENTRIES } from '@/lib/forms/entries';
import type { Field, FieldKey, SectionId, SystemId } from '@/lib/forms/types';

/** One field that a generated page asks for. */
export interface Asked {
  key: FieldKey;
  label: string;
  /** Names of its controls, unique on the page; the label is right when the first of them is the field's. */
  names: string[];
  /** Its controls, without anything around them. */
  control: string;
}

export interface AskedSection {
  heading: string;
  fields: Asked[];
}

/** What one page of one system asks for, with one wording of each label. */
export interface AskedPage {
  system: SystemId;
  /** Which wording of each label, from 0. */
  round: number;
  sections: AskedSection[];
}

/** Sections without a documented heading of their own have none on the generated pages either. */
const headingOf = (section: SectionId): string =>
  HEADING_ENTRIES.find(
    ({ scopes: [first, ...others], confidence }) =>
      confidence === 'documented' &&
      first === section &&
      others.every((scope) => scope === 'leader' || scope === 'admin'),
  )?.zh ?? '';

/** What is never typed, and the characters of a picture that stand on a page of their own. */
const NEVER_TYPED = ['read-only', 'phone', 'puzzle'] as const;
const isLeftOut = ({ key, control }: Field) =>
  key === 'lookup.captcha' || NEVER_TYPED.some((kind) => control.kinds.includes(kind));

/** Two common words beside boxes make no filing form. */
const SMALLEST = 3;

/**
 * Every page that a system's documented labels make: the fields of one step under the headings of their sections, in
 * the order of the catalogue. Fields with several wordings make several pages.
 */
export function askedPages(): AskedPage[] {
  const byPage = new Map<string, { system: SystemId; fields: Field[] }>();
  for (const field of FIELDS.values()) {
    if (isLeftOut(field)) continue;
    for (const system of Object.keys(field.labels) as SystemId[]) {
      const name = `${system} ${field.pages[0]}`;
      const page = byPage.get(name) ?? { system, fields: [] };
      page.fields.push(field);
      byPage.set(name, page);
    }
  }
  return [...byPage.values()].flatMap(({ system, fields }) => {
    const rounds = Math.max(...fields.map(({ labels }) => labels[system]?.length ?? 0));
    return [...Array(rounds).keys()]
      .map((round) => askedPage(system, fields, round))
      .filter(({ sections }) => sections.flatMap((section) => section.fields).length >= SMALLEST);
  });
}

function askedPage(system: SystemId, fields: readonly Field[], round: number): AskedPage {
  const sections = new Map<SectionId, AskedSection>();
  const used = new Set<string>();
  for (const field of fields) {
    const wordings = field.labels[system] ?? [];
    const label = wordings[round % wordings.length];
    const section = sectionOf(field.key) as SectionId;
    // One wording for two fields of one section decides nothing on any page.
    if (!label || used.has(`${section} ${label}`)) continue;
    used.add(`${section} ${label}`);
    const known = sections.get(section) ?? { heading: headingOf(section), fields: [] };
    known.fields.push(asked(field, label));
    sections.set(section, known);
  }
  return { system, round, sections: [...sections.values()] };
}

function asked({ key, control }: Field, label: string): Asked {
  const name = key.replace('.', '-');
  if (control.parts === 'region') {
    const names = [`${name}-1`, `${name}-2`, `${name}-3`];
    const selects = names.map((one) => `<select name="${one}"><option>请选择</option></select>`);
    return { key, label, names, control: selects.join('') };
  }
  const texts = optionsOf(key)
    .slice(0, 3)
    .map(({ zh }) => zh);
  return { key, label, names: [name], control: controlOf({ key, control }, name, texts) };
}

function controlOf(
  { key, control }: Pick<Field, 'key' | 'control'>,
  name: string,
  texts: readonly string[],
): string {
  const [kind] = control.kinds;
  if (kind === 'upload') return `<input type="file" name="${name}">`;
  if (kind === 'textarea') return `<textarea name="${name}"></textarea>`;
  if (kind === 'select' && texts.length > 0)
    return `<select name="${name}">${texts.map((zh) => `<option>${zh}</option>`).join('')}</select>`;
  const type = kind === 'radio-group' ? 'radio' : 'checkbox';
  if ((kind === 'radio-group' || kind === 'checkbox-group') && texts.length > 1)
    return texts
      .map((zh) => `<label><input type="${type}" name="${name}" value="${zh}">${zh}</label>`)
      .join('');
  const beside = key.endsWith('.captcha')
    ? '<img alt="">'
    : key.endsWith('.mobileCode')
      ? '<button>获取验证码</button>'
      : '';
  return `<input type="text" name="${name}">${beside}`;
}
