import { QUOTED_KINDS } from '../quoted-kinds';
import type { FieldKey, PageMessage, SystemId } from '../types';
import { isAbout, topics } from './about';
import { catalogue } from './catalogue';
import { KNOWN_COMPLAINTS } from './known-complaints';
import { inEnglish, keysOf } from './in-english';
import type { Complaint } from './complaint';
import { contextOf, readComplaint } from './read-complaint';
import type { Subject } from './subjects';
import { adviceIn } from './advice';
import { saidOtherwise } from './said-otherwise';

/** A reason that a message gives, in words that no source has, read from its parts. */
export interface ReadReason {
  zh: string;
  en: string;
  /** The fields that it can be about; none when it is about something else. */
  keys: readonly FieldKey[];
  /** What the catalogue has in other words, and knows more of. */
  known: PageMessage | null;
  /** What a form asks beforehand rather than what a review found. */
  isDemand: boolean;
}

const SEPARATORS = /[，,。；;\n\r!！]+|、(?=[未不无缺没漏已])|但是?(?=[\u4e00-\u9fff]{2})|却/u;
const LABEL =
  /^\s*[^:：，,。；;]{0,12}(?:原因|意见|理由|说明|结果|提示|如下|您好|用户|客户|驳回|退回|失败|不通过)\s*[:：]/u;
const LONGEST = 400;
const QUICK =
  /[不未无非缺漏误错没]|简单|笼统|空壳|[三五]证合一|过期|失效|到期|模糊|遮挡|重复|存在|空(?!间)|冲突|已被|被.*(?:使用|备案)|相同|雷同|一致|超过|过[大小长短多]|太[大小长短]|注销|吊销|异常|停机|关机|变更|含|必[填选]|问题|违规|正确|真实|经营|企业|虚假|本省|跨省|本地|异地|外省|早于|可.*访问|范围|本人|前置|根据|按照?|依据|原件|分开|分别|格式|水印|阴影|年龄|失败|超时|大于|反光|造假|复印件|截图|[多少暗]|详|杂乱|传反|清晰|关联|对照|营业执照上|具体到|覆盖|勿|报备/u;

const read = new Map<string, readonly Complaint[] | null>();
const MOST_READ = 2_000;

/**
 * What a text of a page complains of, clause by clause; null as soon as one of its clauses has a word that is not known
 * or tells no fact, so that it goes whole to a translator.
 */
export function complaintsIn(text: string): readonly Complaint[] | null {
  if (text.length > LONGEST || !QUICK.test(text)) return null;
  let found = read.get(text);
  if (found === undefined) {
    found = readAll(text);
    if (read.size >= MOST_READ) read.clear();
    read.set(text, found);
  }
  return found;
}

function readAll(text: string): readonly Complaint[] | null {
  const complaints: Complaint[] = [];
  let before: readonly Subject[] = [];
  for (const part of clausesOf(text)) {
    const advice = adviceIn(part);
    const last = complaints.at(-1);
    if (advice !== null && (last || advice === '')) {
      if (last && advice !== '') complaints.splice(-1, 1, advised(last, advice, ', then '));
      continue;
    }
    const found = eachIn(part, before);
    const context = found ? null : contextOf(part);
    if (context) {
      before = context;
      continue;
    }
    const other = found || !last ? null : saidOtherwise(part);
    if (last && other) {
      complaints.splice(-1, 1, advised(last, other.en, other.joiner));
      continue;
    }
    if (!found) return null;
    complaints.push(...found);
    before = found.at(-1)?.subjects ?? before;
  }
  return complaints.length > 0 ? complaints : null;
}

const advised = (complaint: Complaint, advice: string, joiner: string): Complaint => ({
  ...complaint,
  advice: complaint.advice ? `${complaint.advice}${joiner}${advice}` : advice,
});

/** Several complaints of one clause, where each half is one: 非纯白色或光线异常. */
function eachIn(part: string, before: readonly Subject[]): readonly Complaint[] | null {
  const whole = readComplaint(part, before);
  if (whole) return [whole];
  for (const { index } of part.matchAll(/[、或且并]/gu)) {
    const first = readComplaint(part.slice(0, index), before);
    const rest = first && eachIn(part.slice(index + 1), first.subjects);
    if (rest) return [first, ...rest];
  }
  return null;
}

const QUOTE = /[“"「『【《][^“”"「」『』【】《》]*[”"」』】》]/gu;

/** The parts between commas and full stops; those within what is quoted part nothing. */
function clausesOf(text: string): string[] {
  const quotes: string[] = [];
  const bare = text.replace(LABEL, '').replace(QUOTE, (quote) => {
    quotes.push(quote);
    return `〔${quotes.length - 1}〕`;
  });
  return bare
    .split(SEPARATORS)
    .map((part) =>
      part
        .replace(/〔(\d+)〕/gu, (_, at: string) => quotes[Number(at)] ?? '')
        .replace(/^\s*(?:[(（]?\d{1,2}[)）.．、]\s*|[①-⑳])/u, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** Whether a text tells of something wrong, in words of its own: 营业执照照片看不清. */
export const tellsFault = (text: string): boolean =>
  complaintsIn(text)?.some(({ fault }) => !fault.isDemand) ?? false;

/** The reasons in a text, each with what the catalogue knows of it; none when it is not read from its parts. */
export const reasonsIn = (text: string, system?: SystemId): readonly ReadReason[] =>
  (complaintsIn(text) ?? []).map((complaint) => reasonOf(complaint, system));

function reasonOf(complaint: Complaint, system?: SystemId): ReadReason {
  const { zh, subjects, fault } = complaint;
  return {
    zh,
    en: inEnglish(complaint),
    keys: [...new Set(subjects.flatMap((subject) => keysOf(subject, fault.id)))],
    known: knownOf(complaint, system),
    isDemand: fault.isDemand === true,
  };
}

/** What the catalogue has of it; of messages one of the page's own system first. */
function knownOf(complaint: Complaint, system?: SystemId): PageMessage | null {
  const itself = catalogue().findMessage(complaint.zh, system);
  if (itself && QUOTED_KINDS.has(itself.kind)) return itself;
  const wording = KNOWN_COMPLAINTS.find((about) => isAbout(complaint, about))?.zh;
  if (wording !== undefined) return catalogue().findMessage(wording, system) ?? null;
  const alike = (signatures ??= signaturesOfAll()).get(signatureOf(complaint)) ?? [];
  return alike.find((message) => message.system === system) ?? alike[0] ?? null;
}

/** What it says, whatever its words. */
function signatureOf({ subjects, fault, against }: Complaint): string {
  const [about, other] = [subjects, against].map((of) =>
    of.flatMap((subject) => topics(subject, fault.id)).toSorted(),
  );
  return [about, fault.id, other].join('|');
}

let signatures: ReadonlyMap<string, readonly PageMessage[]> | undefined;

/** Every error and reason of the catalogue, by what it says. */
function signaturesOfAll(): ReadonlyMap<string, readonly PageMessage[]> {
  const found = new Map<string, PageMessage[]>();
  for (const message of catalogue().messages) {
    if (!QUOTED_KINDS.has(message.kind)) continue;
    const [complaint, ...more] = complaintsIn(message.zh) ?? [];
    if (!complaint || more.length > 0) continue;
    const signature = signatureOf(complaint);
    found.set(signature, [...(found.get(signature) ?? []), message]);
  }
  return found;
}
