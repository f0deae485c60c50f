import { factsFor } from '../answers';
import { publisherOf, sources } from '../fact-text';
import { takesTravelPermit } from '../person-documents';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import * as say from '../english/groups/phones';

/** Which phones are needed, and that they are answered. */
export const phones: Group = {
  id: 'phones',
  title: say.phonesTitle,
  items: (context) => [
    {
      name: 'answered',
      text: say.answered,
      why: say.answeredWhy,
      source: ['seed-first'],
    },
    {
      name: 'unused',
      text: say.unused,
      why: say.unusedWhy,
      source: ['ali-reject-2019'],
    },
    {
      name: 'emergency',
      text: say.emergency,
      why: say.emergencyWhy,
      chinese: [{ zh: '应急联系电话', en: say.emergencyPhone }],
      source: ['ali-fields-2019'],
    },
    sms(context),
    local(context),
  ],
};

function sms(context: Context): ItemDraft {
  const { province, input } = context;
  const { seed, current, note } = province.smsVerification;
  const who = input.kind === 'individual' ? say.yourMobile : say.theMobilesOfTheEntity;
  const before = seed.required
    ? say.requiredWithinHours(seed.windowHours)
    : say.notRequired(seed.windowHours);
  return {
    name: 'sms',
    text: current.required
      ? say.smsVerificationHaveInHand(who, current.windowHours)
      : say.smsVerificationIsNotRequired(current.windowHours),
    why: say.smsWhy(province.en, before, current.mandatorySince, note),
    how: say.smsHow(lastSix(context)),
    chinese: [{ zh: '短信核验', en: say.smsVerification }],
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
  if (!takesTravelPermit(context)) return say.theLastSixCharacters;
  if (nationality === 'hong-kong-macao' && context.province.code === ZHEJIANG)
    return say.theLastSixCharactersOfTheId;
  return say.theLastSixCharactersOfTheIdNumber;
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
    return unknownItem(context, { name, about: say.whetherThePhoneMust, fact });
  }
  const in2019 =
    asked === null
      ? say.thePageOf201909
      : asked === 'or-remark'
        ? say.aNumber(province.en)
        : asked
          ? say.aNumberOfAlibabaCloud(province.en)
          : say.aNumberFromAnywhereAlibaba;
  return {
    name,
    text: [
      say.localPhoneNumber(in2019),
      ...newer.map(({ must, source }) =>
        say.newerText(publisherOf(source), Boolean(must), province.en),
      ),
    ].join(' '),
    facts: [fact, ...newer.map(({ index }) => `${path}/later/${index}/facts/phoneMustBeLocal`)],
    source: sources(
      alibaba2019.source,
      newer.map(({ source }) => source),
    ),
  };
}
