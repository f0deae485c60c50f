import { factsFor } from '../answers';
import { publisherOf, sources } from '../fact-text';
import { takesTravelPermit } from '../person-documents';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';

/** Which phones are needed, and that they are answered. */
export const phones: Group = {
  id: 'phones',
  title: 'Phones',
  items: (context) => [
    {
      name: 'answered',
      text: 'Keep the filed mobile switched on and answer it in normal working hours in China.',
      why: 'The reviewer calls it when there is a problem; a phone out of service leads to rejection.',
      source: ['seed-first'],
    },
    {
      name: 'unused',
      text: 'Use numbers that no other filing uses.',
      why: 'Numbers already filed for another entity are refused (手机号码备案频率大于1).',
      source: ['ali-reject-2019'],
    },
    {
      name: 'emergency',
      text: 'Have an emergency phone: a mobile number.',
      why: 'The field has been mandatory since early 2019.',
      chinese: [{ zh: '应急联系电话', en: 'emergency phone' }],
      source: ['ali-fields-2019'],
    },
    sms(context),
    local(context),
  ],
};

function sms(context: Context): ItemDraft {
  const { province, input } = context;
  const { seed, current, note } = province.smsVerification;
  const who =
    input.kind === 'individual'
      ? 'your mobile'
      : 'the mobiles of the entity leader and the website administrator';
  const before = seed.required
    ? `required, within ${seed.windowHours} hours`
    : `not required${seed.windowHours === null ? '' : ` (${seed.windowHours} hours)`}`;
  return {
    name: 'sms',
    text: current.required
      ? `SMS verification: have ${who} in hand when the filing goes to the communications administration, and verify within ${current.windowHours} hours.`
      : `SMS verification is not required (where it is: ${current.windowHours} hours).`,
    why: `Alibaba Cloud’s guides of 2018–2019 for ${province.en}: ${before}. Mandatory since ${current.mandatorySince}. ${note} After the time runs out the filing is returned.`,
    how: `The message is in Chinese and comes within five minutes of the notice. Enter the 6-digit code, the mobile number and ${lastSix(context)}.`,
    chinese: [{ zh: '短信核验', en: 'SMS verification' }],
    facts: [
      'smsVerification/seed/required',
      'smsVerification/seed/windowHours',
      'smsVerification/current/required',
      'smsVerification/current/windowHours',
      'smsVerification/current/mandatorySince',
      'smsVerification/note',
    ],
    source: sources(seed.source, current.source, 'ali-sms-2019'),
  };
}

const ZHEJIANG = '33';

/** What the page of the verification asks for besides code and mobile. */
function lastSix(context: Context): string {
  const { nationality } = context.input;
  if (!takesTravelPermit(context)) return 'the last six characters of the ID number';
  if (nationality === 'hong-kong-macao' && context.province.code === ZHEJIANG)
    return 'the last six characters of the ID number; with a travel permit those of the Hong Kong or Macao identity number on its back, with full-width brackets';
  return 'the last six characters of the ID number; with a travel permit those of the number on its front';
}

function local(context: Context): ItemDraft {
  const { province, input } = context;
  const { path, alibaba2019, later } = factsFor(province, input.kind);
  const asked = alibaba2019.phoneMustBeLocal;
  const newer = later.flatMap(({ facts, source }, index) =>
    facts && 'phoneMustBeLocal' in facts ? [{ index, source, must: facts.phoneMustBeLocal }] : [],
  );
  const fact = `${path}/alibaba2019/phoneMustBeLocal`;
  const name = 'local';
  if (asked === null && newer.length === 0) {
    return unknownItem(context, { name, about: 'Whether the phone must be a local number', fact });
  }
  const in2019 =
    asked === null
      ? 'The page of 2019-09 gives no rule.'
      : asked === 'or-remark'
        ? `A number of ${province.en}, or the reason in the remark (Alibaba Cloud, 2019-09).`
        : asked
          ? `A number of ${province.en} (Alibaba Cloud, 2019-09).`
          : 'A number from anywhere (Alibaba Cloud, 2019-09).';
  return {
    name,
    text: [
      `Local phone number. ${in2019}`,
      ...newer.map(
        ({ must, source }) =>
          `${publisherOf(source)}: ${must ? `a number of ${province.en}` : 'a number from anywhere'}.`,
      ),
    ].join(' '),
    facts: [fact, ...newer.map(({ index }) => `${path}/later/${index}/facts/phoneMustBeLocal`)],
    source: sources(
      alibaba2019.source,
      newer.map(({ source }) => source),
    ),
  };
}
