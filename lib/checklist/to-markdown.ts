import { sourceOf } from '@/lib/forms/sources';
import { isTask } from './checklist';
import type { Checklist, ChecklistItem } from './types';
import * as say from './english/to-markdown';

/** The checklist as a Markdown document with task boxes; `today` is the day of the export. */
export function toMarkdown(
  { groups, province, input }: Checklist,
  ticked: ReadonlySet<string>,
  today: string,
): string {
  const kind = input.kind === 'individual' ? 'individual' : 'organisation';
  const used = [...new Set(groups.flatMap(({ items }) => items.flatMap(({ source }) => source)))];
  return [
    say.readinessForAnIcpFiling(province.en, kind),
    say.madeOnWithBeianLens(today),
    ...groups.flatMap(({ title, items }) => [
      `## ${title}`,
      items.map((item) => itemLines(item, ticked)).join('\n'),
    ]),
    '## Sources',
    used.map(sourceLine).join('\n'),
    '',
  ].join('\n\n');
}

const KINDS = {
  blocker: say.stopsTheFiling,
  warning: say.mayBeRefused,
  task: '',
  note: '',
};

function itemLines(item: ChecklistItem, ticked: ReadonlySet<string>): string {
  const box = isTask(item) ? `[${ticked.has(item.id) ? 'x' : ' '}] ` : '';
  const lines = [
    say.lines(box, KINDS[item.kind], item.when, escape(item.text), item.source.join(', ')),
    item.how && `  ${escape(item.how)}`,
    item.why && `  ${escape(item.why)}`,
    item.chinese && `  ${item.chinese.map(({ zh, en }) => `${zh} (${en})`).join(', ')}`,
  ];
  return lines.filter(Boolean).join('\n');
}

function sourceLine(id: string): string {
  const source = sourceOf(id);
  if (!source) return `- ${id}`;
  const parts = [source.title, source.publisher, source.date, source.url].filter(Boolean);
  return `- ${id}: ${escape(parts.join(', '))}`;
}

/** What Markdown would read as markup in a text that a person or a source wrote. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`).replaceAll('\n', ' ');
}
