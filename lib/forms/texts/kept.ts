/** What the page quotes stands beside the English in full. */
const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|【[^】]*】/gu;
const NUMBER = /\d[\d*]*/gu;
const HAN = /\p{Script=Han}/u;

/** Says no of something; without those that say less of a number or nothing of the kind. */
const NEGATIVE = /[不未无非勿莫]|没有?|禁止|严禁|切忌/u;
const NO_NEGATION =
  /是否|否则|无误|不限|不动产|不断|不仅|无障碍|无线|无忧|非常|不同|不(?:能|得|可以?|应)?(?:大于|超过|少于|小于|低于|多于|足|满)|未满|不良/gu;
const SAYS_NO =
  /\b(?:not|no|non-?|none|cannot|without|never|nobody|nothing|except|avoid|unrelated|unsaved|left empty|fail(?:s|ed|ure)?|differ\w*|illegal|lacks|forbid\w*|invalid|incomplete|incorrect|unknown|unlimited|unclear|blurred)\b/iu;

/** Words that were put together and say nothing: somebody is left out. */
const NO_ENGLISH = /\bif do(?:es)? not\b|\bis (?:at|in) [^,.;:]* what follows\b/iu;

/**
 * Whether nothing was lost on the way into English that would mislead: every number, a negation, and every word. What
 * the words of the page quote is not looked at.
 */
export function keepsAll(zh: string, en: string): boolean {
  const said = zh.replace(QUOTED, '');
  return !HAN.test(en) && !NO_ENGLISH.test(en) && keepsNumbers(said, en) && keepsNegation(said, en);
}

function keepsNumbers(zh: string, en: string): boolean {
  const left: string[] = [...(en.replace(/\bone\b/giu, '1').match(NUMBER) ?? [])];
  return [...(zh.match(NUMBER) ?? [])].every((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const keepsNegation = (zh: string, en: string): boolean =>
  !NEGATIVE.test(zh.replace(NO_NEGATION, '')) || SAYS_NO.test(en);
