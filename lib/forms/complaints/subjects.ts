import type { FieldKey } from '../types';
import { catalogue } from './catalogue';
import { THINGS } from './things';

/** What a message speaks of: fields of the form, or a thing of the filing that no field asks. */
export interface Subject {
  keys: readonly FieldKey[];
  thing: string | null;
  /** Of a thing; fields have their names. */
  en: string;
  words: string;
}

/** Where the same is asked for another purpose: results of a look-up, verification by SMS, the police's own form. */
const ELSEWHERE = /^(?:recover|lookup|sms|mail|order|filing|psb|instance)\./u;
const DECORATION =
  /^(?:的|该|此|本人的?|本|所有|所|您的?|你的?|贵|其|填写的|上传的|提交的|登记的|提供的|录入的|备案的)+|(?:的|处|中|里|内|上|部分|一栏|一项|均|都|所|填写|项)+$/gu;

/** What of a picture is spoken of: 证件背景. */
const PART =
  /^(.{2,}?)(?:的)?(?:副本(?:图片|照片|原件|扫描件)?|背景|边框|四角|字迹|文字|拍摄|图像|正反面照?片?|原件|扫描件|填写|提交|上传|真实性|有效性)$/u;

/** Of a person as a whole; as a label, the same words head the choice of who it is. */
const PERSON_DATA = /^(.*负责人)(?:的)?(?:信息|资料|数据)$/u;

/** What words of a message name; null when they are no name of anything known. */
export function subjectOf(words: string): Subject | null {
  const name = words.replace(DECORATION, '');
  if (name === '') return null;
  const thing = THINGS.find(([, , known]) => known.test(name));
  if (thing) return { keys: [], thing: thing[0], en: thing[1], words };
  const [, person] = PERSON_DATA.exec(name) ?? [];
  if (person) return subjectOf(person);
  const part = PART.exec(name)?.[1];
  if (part && catalogue().labelEntries(name).length === 0) return subjectOf(part);
  const every = [
    ...new Set(
      catalogue()
        .labelEntries(name)
        .map(({ key }) => key),
    ),
  ];
  const near = every.filter((key) => !ELSEWHERE.test(key));
  const some = near.length > 0 ? near : every;
  const ofPeople = /^(?:居民)?身份证/u.test(name)
    ? some.filter((key) => !/^entity\.|\.entity/u.test(key))
    : [];
  const keys = ofPeople.length > 0 ? ofPeople : some;
  if (keys.length === 0) return null;
  return { keys, thing: null, words, en: /[人员]$|法人$/u.test(name) ? personOf(keys) : '' };
}

const PEOPLE: Readonly<Record<FieldKey, string>> = {
  'leader.name': 'The leader',
  'admin.name': 'The administrator',
};

/** Who is named without a property: 网站负责人. */
const personOf = (keys: readonly FieldKey[]): string =>
  keys.every((key) => PEOPLE[key] !== undefined) ? keys.map((key) => PEOPLE[key]).join(' or ') : '';

const NAMED_OTHERWISE: Readonly<Record<FieldKey, string>> = { 'website.domains': 'Domain' };
const PERSON = /^(?:Leader|Administrator): (.)(.*)$/u;

/** English names of fields; whose they are only where it is one person's. */
export function namesOf(keys: readonly FieldKey[]): string {
  const names = keys.map((key) => NAMED_OTHERWISE[key] ?? catalogue().fieldOf(key)?.en ?? '');
  const said = names.map((name) =>
    keys.length > 1
      ? name.replace(PERSON, (_, first: string, rest: string) => first.toUpperCase() + rest)
      : name.replace(': ', '’s '),
  );
  return [...new Set(said)].join(' / ');
}
