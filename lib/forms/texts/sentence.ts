import { clauses } from './clauses';
import { capital, HAN, numberOf, small } from './letters';

const WRAPPED = /^\s*[(（【[]\s*([^()（）]*?)\s*[)）\]】]\s*$/u;
const BRACKETED = /^(.*?)\s*[(（]([^()（）]*)[)）]\s*(.*)$/u;

/** What a button says is said as well, where it is one phrase; anything else stands beside the English as it is. */
function quotedIn(inner: string): string | null {
  if (/^[A-Za-z0-9]+$/u.test(inner)) return inner;
  const said = HAN.test(inner) && inner.length <= 12 ? clauses(inner) : null;
  return said && /^[\w ’-]+$/u.test(said) ? said : null;
}

/** 点击“提交备案”: what a button says is said as well, and marks within it part nothing. */
const QUOTE = /(?<=点击|单击|点|选择)[【「『]([^】」』]+)[】」』]|“([^”]+)”/gu;

/** A text with what stands around its clauses: the number of a step, marks of a list, brackets. */
export function sentence(written: string): string | null {
  const text = written
    .replace(/^[，,；;。、\s]+|\s+$/gu, '')
    .replace(QUOTE, (_, ...[one, other]: string[]) => `“${quotedIn(one ?? other ?? '') ?? '…'}”`)
    .replace(/^[-—=~]{2,}\s*|\s*[-—=~]{2,}$/gu, '');
  if (/^[*＊]\s*(?:号)?(?:均|都)?(?:为|是|表示)/u.test(text)) return clauses(`带${text}`);
  const marked =
    /^([>*＊\-+○●◆■·✓✔✗✘×√]+|\d{1,2}(?:\.\d{1,2}){1,2}(?=\s|\p{Script=Han})|[(（]?\d{1,2}[.、)）])\s*(.+)$/u.exec(
      text,
    );
  if (marked?.[2]) {
    const rest = sentence(marked[2]);
    const mark = /\d/u.test(marked[1] ?? '')
      ? `${marked[1]?.replace(/[（(）)、]|\.$/gu, '')}. `
      : '';
    return rest && mark + rest;
  }
  const step = /^第([\d一二三四五六七八九十])步[:：,，、\s]*(.*)$/u.exec(text);
  if (step) {
    const name = `Step ${numberOf(step[1] ?? '')}`;
    if (!step[2]) return name;
    const rest = sentence(step[2]);
    return rest && `${name}: ${rest}`;
  }
  const led = /^(下一步|上一步)(?!操作$)[:：,，、\s]*(.*)$/u.exec(text);
  if (led) {
    const name = led[1] === '下一步' ? 'Next' : 'Back';
    const rest = led[2] ? sentence(led[2]) : '';
    return rest === null ? null : rest === '' ? name : `${name}: ${small(rest)}`;
  }
  // 控制台, 备案, 费用 with wide spaces between them: links of a site in one text.
  const apart = text.split(/\s+[·•]\s+|(?<=\S{2})\u3000+(?=\S{2})/u);
  if (apart.length > 1) {
    const said = apart.map((part) => (HAN.test(part) ? sentence(part) : part));
    return said.includes(null) ? null : said.join(' · ');
  }
  // 首页 / 备案详情: where the page is, and no choice.
  const steps = text.split(/\s+[/>›»]\s+/u);
  if (steps.length > 1) {
    const said = steps.map((step) => (HAN.test(step) ? sentence(step) : step));
    return said.includes(null)
      ? null
      : said
          .map((one, at) =>
            at > 0 && (said[0]?.includes(':') || /^[已未待请]/u.test(text))
              ? small(one ?? '')
              : one,
          )
          .join(' / ');
  }
  const inBrackets = WRAPPED.exec(text);
  if (inBrackets?.[1]) {
    const rest = sentence(inBrackets[1]);
    return rest && `(${small(rest)})`;
  }
  const bracketed = BRACKETED.exec(text.replace(/(?<=[)）])[。.]$/u, ''));
  if (bracketed) {
    const [, before = '', inside = '', after = ''] = bracketed;
    const parts = [before, inside, after].map((part) => (part.trim() === '' ? '' : aside(part)));
    if (parts.includes(null)) return null;
    const [first, middle, last] = parts as string[];
    const said = [
      first,
      `(${small(middle ?? '').replace(/^(?:include|contain) /u, 'including ')})`,
      small(last ?? ''),
    ]
      .filter(Boolean)
      .join(' ')
      .replace(/ ([.,;:])/gu, '$1');
    return HAN.test(before) ? capital(said) : said;
  }
  return clauses(text) ?? several(text) ?? listed(text);
}

/** 须在网站、应用程序底部标明: what the mark parts belongs together. */
const listed = (text: string): string | null =>
  /\p{Script=Han}、\p{Script=Han}/u.test(text) &&
  !/(?:订单|申请|工单|接口|列表|模板|请求|任务|记录|流程)$/u.test(text)
    ? clauses(text.replaceAll('、', '和'))
    : null;

/** 账号无效/实例无效, 未备案 && 信息未填: each is a text of its own. */
function several(text: string): string | null {
  const mark = text.includes('&&') ? ' && ' : ' / ';
  const parts = text.split(/\s*(?:&&|\/)\s*/u);
  if (parts.length < 2 || (mark === ' / ' && !parts.every((part) => part.length > 4))) return null;
  const said = parts.map((part) => (HAN.test(part) ? clauses(part) : null));
  return said.includes(null)
    ? null
    : said.map((one, at) => (at > 0 ? small(one ?? '') : one)).join(mark);
}

/** A part that may be a number or Latin alone. */
const aside = (part: string): string | null => (HAN.test(part) ? sentence(part) : part.trim());
