import traditional from './data/traditional.json';

/** Labels and messages of the filing pages are far shorter; what is longer is prose and matches nothing. */
const LONGEST_RESULT = 160;
const LONGEST_INPUT = 2_000;

/** Characters that the pages add or leave out at will; an empty string removes them. */
const REPLACEMENTS = new Map<number, string>();
for (const ignored of '*:!。∗ⓘ▼▾\u00a0\u00ad\u180e\u2028\u2029\ufeff') {
  REPLACEMENTS.set(ignored.charCodeAt(0), '');
}
for (let code = 0x2000; code <= 0x200f; code += 1) REPLACEMENTS.set(code, '');
for (const [at, simplified] of [...traditional.simplified].entries()) {
  REPLACEMENTS.set(traditional.traditional.charCodeAt(at), simplified);
}

const isCompatibilityForm = (code: number) =>
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f);

/**
 * Brings a label, option or message of a page to the form in which texts are compared: without stars, colons,
 * exclamation marks, full stops and spaces (also those inside 姓 名); full-width and half-width forms alike, Latin
 * letters small, Traditional characters Simplified; and one wording for 通讯/通信, 住所/住址/地址, 电子邮件/电子邮箱/邮箱
 * and 投资人/投资者. A text longer than any label or message gives an empty string. The same for its own result.
 *
 * Brackets stay but for one that only opens at the end, because they tell options apart (（原备案在阿里云）); `withoutSuffix` takes one off the end.
 */
export function normalise(text: string): string {
  if (text.length > LONGEST_INPUT) return '';
  let result = '';
  let mayHaveSynonym = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    if (code < 0x80) {
      if (code === 0x2a || code === 0x3a || code === 0x21) continue;
      result += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : text[at];
    } else if (code === 0x3000) {
      continue;
    } else if (isCompatibilityForm(code)) {
      const folded = foldForm(text.charAt(at));
      if (SYNONYM_START.test(folded)) mayHaveSynonym = true;
      result += folded;
    } else {
      const simple = REPLACEMENTS.get(code) ?? text.charAt(at);
      if (simple === '讯' || simple === '住' || simple === '邮' || simple === '资') {
        mayHaveSynonym = true;
      }
      result += simple;
    }
    if (result.length > LONGEST_RESULT) return '';
  }
  // What the bracket holds stands in another element: 主办单位信息（ before a red remark.
  while (result.endsWith('(')) result = result.slice(0, -1);
  return mayHaveSynonym ? foldSynonyms(result) : result;
}

const SYNONYM_START = /[讯住邮资]/u;

function foldForm(character: string): string {
  let result = '';
  for (const part of character.normalize('NFKC')) {
    const code = part.charCodeAt(0);
    if (code <= 0x20 || isCompatibilityForm(code)) continue;
    const lower = code >= 0x41 && code <= 0x5a ? part.toLowerCase() : part;
    if (code !== 0x2a && code !== 0x3a && code !== 0x21) result += REPLACEMENTS.get(code) ?? lower;
  }
  return result;
}

/** No replacement yields a part of another pattern, so that once is enough. */
function foldSynonyms(text: string): string {
  return text
    .replaceAll('通讯', '通信')
    .replaceAll('住所', '地址')
    .replaceAll('住址', '地址')
    .replaceAll('投资者', '投资人')
    .replace(/(?:电子邮件|电子邮箱|邮箱)(?:地址)?/gu, 'email');
}

/** A normalised text without one bracketed suffix, e.g. 联系方式1 for 联系方式1（手机号）; itself when it has none. */
export function withoutSuffix(normalised: string): string {
  if (!normalised.endsWith(')')) return normalised;
  const open = normalised.lastIndexOf('(');
  return open > 0 ? normalised.slice(0, open) : normalised;
}
