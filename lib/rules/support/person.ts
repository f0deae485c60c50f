import type { Values } from '@/lib/forms/values';
import { checkPermanentResidentId } from '@/lib/identifiers/permanent-resident-id';
import { checkResidencePermit } from '@/lib/identifiers/residence-permit';
import { checkResidentId } from '@/lib/identifiers/resident-id';
import { documentType } from './identifiers';
import { folded } from './text';

/** The birth date that a person's document number states, where it states one. */
export function birthDate(
  values: Values,
  role: string,
  index: number,
  today: string,
): string | undefined {
  const number = values.text(`${role}.certificateNumber`, index);
  switch (documentType(values, `${role}.certificateType`, index)) {
    case '居民身份证':
      return checkResidentId(number, today).facts?.birthDate;
    case '港澳居民居住证':
    case '台湾居民居住证':
      return checkResidencePermit(number, today).facts?.birthDate;
    case '外国人永久居留身份证':
      return checkPermanentResidentId(number, today).facts?.birthDate;
    default:
      return undefined;
  }
}

/** Whether two entries mean one person: undefined while one of the names is missing. */
export function samePerson(
  values: Values,
  one: string,
  other: string,
  index: number,
): boolean | undefined {
  const names = [values.text(`${one}.name`), values.text(`${other}.name`, index)];
  if (names.includes('')) return undefined;
  const [first = '', second = ''] = names.map((name) => folded(withMiddleDots(name)));
  return first === second;
}

/** Parts of Chinese characters with a dot of any kind between them: an address or a sentence is no such name. */
const NAME_IN_PARTS = /^\p{Script=Han}+(?:\s*[·・･•．.‧∙⋅●。﹒]\s*\p{Script=Han}+)+$/u;

/** A person's name with the middle dot that documents print, whatever keyboard or copied text put between its parts. */
export const withMiddleDots = (name: string): string =>
  NAME_IN_PARTS.test(name) ? name.replaceAll(/\s*[·・･•．.‧∙⋅●。﹒]\s*/gu, '·') : name;
