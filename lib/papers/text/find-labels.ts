import { LABELS, type LabelKey } from '../labels';

/** A label in a text; `start` to `end` covers what joins it to its value, too. */
export interface FoundLabel {
  key: LabelKey;
  start: number;
  end: number;
  /** A colon, tab, wide space or line break follows; without it, only a value of the right form makes it a label. */
  isSure: boolean;
}

interface Word {
  key: LabelKey;
  pattern: RegExp;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Chinese letters may be spaced (名 称), English words joined by any blank. */
const WORDS: readonly Word[] = Object.entries(LABELS).flatMap(([key, { zh, en }]) => [
  ...zh.map((label) => ({
    key: key as LabelKey,
    pattern: new RegExp([...label].map(escape).join('[ \\t]*'), 'g'),
  })),
  ...en.map((label) => ({
    key: key as LabelKey,
    pattern: new RegExp(
      `(?<![A-Za-z])${label.split(' ').map(escape).join('[\\s_-]*')}(?![A-Za-z])`,
      'gi',
    ),
  })),
]);

const CLOSING = '["”\'’」』】\\])*_`]*';
/** What joins a label to its value so that it must be one. */
const JOINT = new RegExp(
  `^[ ]*${CLOSING}[ ]*(?:\\([^()\\n]{0,14}\\)[ ]*)?${CLOSING}[ ]*(?:[:=|\\t]|[-–—]+[ ]|>|(?=\\n)|[ ]{2,})[ \\t:|*_"“]*`,
);
const COPULA = /^[ ]*(?:号码)?[ ]*(?:登记为|即|为|是|is\b|are\b)[ ]*(?:in[ ])?[:]?[ ]*/;
/** What may stand between two labels of one field in two languages. */
const BETWEEN = /^[\s/()|·.:*_\-–—"“]*$/;

/** Every label in a text (see `plain`), in its order, none inside another. */
export function findLabels(text: string): FoundLabel[] {
  const spans = withoutOverlaps(
    WORDS.flatMap(({ key, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        key,
        start: index,
        end: index + found.length,
      })),
    ),
  );
  const labels: FoundLabel[] = [];
  for (const span of spans) {
    const last = labels.at(-1);
    const joined = last && isSameInOtherLanguage(text, last, span);
    const found = withJoint(text, joined ? { ...span, start: last.start } : span);
    if (joined) {
      if (found.isSure) labels[labels.length - 1] = found;
      continue;
    }
    if (!mayBegin(text, span.start, found.isSure)) continue;
    labels.push(found);
  }
  return labels;
}

interface Span {
  key: LabelKey;
  start: number;
  end: number;
}

/** The longest label at each place; of two that overlap the one that begins first. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function isSameInOtherLanguage(text: string, last: FoundLabel, span: Span): boolean {
  const isSame =
    last.key === span.key ||
    // 姓名 Name and 名称 Name: the English word is wider than either.
    (span.key === 'personName' && last.key === 'name') ||
    (span.key === 'name' && last.key === 'personName');
  if (!isSame) return false;
  const between = text.slice(last.end, span.start);
  return BETWEEN.test(between) && between.split('\n').length <= 2 && between.length < 12;
}

function withJoint(text: string, { key, start, end }: Span): FoundLabel {
  const rest = text.slice(end, end + 60);
  const joint = JOINT.exec(rest)?.[0] ?? COPULA.exec(rest)?.[0];
  return { key, start, end: end + (joint?.length ?? 0), isSure: joint !== undefined };
}

/** Whether a label may begin here: where a line or a part of a sentence does. */
function mayBegin(text: string, start: number, isSure: boolean): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (/^[\s>*_#•·●◆■□\-–—\d.、()|"“【[{]*$/u.test(before)) return true;
  if (/[\t|,;。;、:([{【"“*_>]\s*$|\s{2,}$/u.test(before)) return true;
  if (/(?:其|的|our|the|its|and|with|,)\s*$/iu.test(before)) return isSure;
  return isSure && /\s$/.test(before);
}
