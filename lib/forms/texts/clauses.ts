import { clauseOf } from './clause';
import { capital, HAN, small } from './letters';
import { nounPhrase } from './noun-phrase';
import { tokensOf } from './tokens';

/** 10:30 and 1,000 are no clauses; marks of full width always part them. */
const SEPARATOR = /((?:[，；。！？：|\n]+|[,;!?:、]+(?!\d)|\.(?!\w))+)/u;

/** A text clause by clause, with its marks. */
export function clauses(text: string): string | null {
  const formats =
    /^(?:仅|只|仅限|只能)?(?:支持|上传)((?:[A-Za-z]{2,5}[、,，/和及或\s]*)+)(?:等)?(?:格式)(?:的?(?:图片|文件|照片))?[,，;；。]?\s*(.*)$/u.exec(
      text,
    );
  if (formats) {
    const names = (formats[1] ?? '').match(/[A-Za-z]+/gu)?.map((name) => name.toUpperCase()) ?? [];
    const rest = formats[2] ? clauses(formats[2]) : '';
    if (rest === null) return null;
    return `Formats: ${names.join(', ')}${rest === '' ? '' : `; ${small(rest)}`}`;
  }
  const supported = /^(?:仅|只|目前仅?)?支持([^，,。;；]+)$/u.exec(text);
  if (supported) {
    const names = (supported[1] ?? '')
      .split(/[、/]|和|及|或|与/u)
      .map((part) => (HAN.test(part) ? nounPhrase(tokensOf(part)) : part.trim()));
    if (!names.includes(null) && names.length > 1) return `Supported: ${names.join(', ')}`;
  }
  const agreed = /^(?:我)?(?:已|已经)?(?:仔细)?阅读(?:、理解)?并(?:同意|接受|遵守)(.*)$/u.exec(
    text,
  );
  if (agreed) {
    const what = agreed[1] ? nounPhrase(tokensOf(agreed[1])) : '';
    return what === null ? null : ['I have read and agree to', what || 'this'].join(' ');
  }
  // 创建变更备案、网站订单: the order is of both, and English would part them.
  if (
    /^[^，,。；;：:]*、[^，,。；;：:、]{2,}(?:订单|申请|工单|接口|列表|模板|请求|任务|记录|流程)$/u.test(
      text,
    ) &&
    !/(?:订单|申请|工单|接口|列表|模板|请求|任务|记录|流程)、/u.test(text) &&
    // 查看样例、下载模板 are two deeds.
    !isDeed(/、([^、]+)$/u.exec(text)?.[1] ?? '')
  )
    return null;
  // JPG、PNG格式: one format or the other.
  const pieces = text.replace(/(?<=[A-Za-z]{2})[、,，](?=\s*[A-Za-z]{2})/gu, '或').split(SEPARATOR);
  let en = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const clause = (pieces[at] ?? '').trim();
    const mark = pieces[at + 1]?.charAt(0) ?? '';
    if (clause !== '') {
      const said = HAN.test(clause) ? clauseOf(clause) : clause;
      // 是否清晰、正确: a question that goes on behind the mark.
      if (said === null || (said.endsWith('?') && mark === '、')) return null;
      en += en === '' || /[.?] $/u.test(en) ? capital(said) : said;
    }
    const isLast = pieces.slice(at + 2).every((piece) => piece.trim() === '');
    en += isLast ? (MARK_AT_END[mark] ?? '') : (MARKS[mark] ?? ' ');
  }
  const said = en
    .trim()
    .replace(/^Needed: ([^,;:.]+)$/u, (_, what: string) => `${capital(what)} needed`);
  return said === '' ? null : said;
}

const isDeed = (clause: string): boolean => {
  const [verb, ...object] = tokensOf(clause) ?? [];
  return verb?.verb !== undefined && verb.noun === undefined && object.length === 1;
};

const MARKS: Record<string, string> = {
  ',': ', ',
  '，': ', ',
  '、': ', ',
  ';': '; ',
  '；': '; ',
  '。': '. ',
  '.': '. ',
  '!': '. ',
  '！': '. ',
  '?': '? ',
  '？': '? ',
  ':': ': ',
  '：': ': ',
  '|': ' | ',
  '\n': ' ',
};
const MARK_AT_END: Record<string, string> = { '?': '?', '？': '?' };
