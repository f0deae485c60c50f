import type { FieldKey } from '../types';

/** Words of English labels; spaces are gone from a `normalise`d one. */
const WORD =
  'responsible|representative|administrator|organi[sz](?:ation|er)|correspondence|registration|certificate|description|application|information|info|details|receiver|recipient|landline|telephone|cellphone|emergency|registered|principal|enterprise|validity|address|website|contact|company|sponsor|subject|manager|license|licence|mailing|postal|service|content|language|platform|package|expiry|expiration|identity|identification|provider|registrar|business|category|province|location|personal|document|leader|person|entity|office|mobile|number|domain|region|filing|remarks?|nature|credit|social|unified|detailed|server|access|holder|valid|until|legal|phone|photo|picture|front|email|e-mail|owner|admin|title|notes?|years?|icon|back|side|unit|type|kind|code|name|bundle|system|os|site|date|city|area|full|page|home|mail|icp|tel|url|web|app|the|and|id|ip|no|of|in|charge';
const ENGLISH = new RegExp(`^[/|(·&-]*(?:(?:${WORD})['./&-]*)+[)/|·-]*$`, 'u');
const MAY_BE =
  /^(?=.*[\u4e00-\u9fff])(?:[a-z][a-z'./&()|-]{2,}(?=\(?[\u4e00-\u9fffeui])|.*[a-z]{2}[/|·-]*\)?$)/u;
const AT_START = /^[a-z][a-z'./&|-]*[()|]*/u;
const AT_END = /[/|(·-]*[a-z][a-z'./&|-]*\)?$/u;

/** What the last word in English says is asked, by the fields for which it does; any word may end any other label. */
const SAYS: readonly [RegExp, RegExp][] = [
  [/mail$/u, /email|mail\./u],
  [/(?:mobile|cellphone)(?:phone)?(?:no|number)?$/u, /mobile|phone|sms/u],
  [/(?:phone|tel)(?:no|number)?$/u, /mobile|landline|Phone|phone|psb\.emergency/u],
  [/(?<!domain)name$/u, /[nN]ame$|^psb\.(?!domain)|admin\.choice/u],
  [/domain(?:name)?$/u, /omain/u],
  [/url|page$/u, /Url/u],
  [/language$/u, /languages/u],
  [/address$/u, /ddress|residence|Url|Ip|ip$|erverLocation/u],
  [/(?:remarks?|notes?)$/u, /remark/u],
  // 网站负责人ID and 主办单位ID are something of theirs.
  [/^id$/u, /^psb\.|\.(?!name$)/u],
  [/(?:type|kind|nature|category)$/u, /[tT]ype|kind|nature|erviceContent/u],
];

/**
 * The Chinese of a `normalise`d label in two languages (Entity Name 主体名称), the longest one that is left first, with the
 * fields that the English lets it mean.
 */
export function* withoutEnglish(
  text: string,
): Generator<{ chinese: string; english: string; allows: (key: FieldKey) => boolean }> {
  if (!MAY_BE.test(text)) return;
  for (const { english, chinese } of parted(text)) {
    if (!ENGLISH.test(english)) continue;
    const words = english.replace(/[^a-z]+$/u, '');
    const says = SAYS.find(([ending]) => ending.test(words))?.[1];
    yield { chinese, english, allows: (key) => says?.test(key) ?? true };
  }
}

function* parted(text: string): Generator<{ english: string; chinese: string }> {
  const [start = ''] = AT_START.exec(text) ?? [];
  const [end = ''] = AT_END.exec(text) ?? [];
  for (let length = 3; length <= start.length && length < text.length; length++)
    yield {
      english: text.slice(0, length),
      chinese: text.slice(length).replace(/^\((.*)\)$/u, '$1'),
    };
  for (let length = 2; length <= end.length && length < text.length; length++)
    yield { english: text.slice(-length), chinese: text.slice(0, -length) };
}
