import { i18n } from '#i18n';
import type { PageCounts } from '@/lib/messaging';

/**
 * What the pill says, of the page alone: “Fill this page · 12 empty fields · 2 findings”. What there is none of is not
 * named.
 */
export function pillText(frames: readonly PageCounts[]): string {
  if (frames.some(({ translated }) => translated)) return i18n.t('pill.translated');
  const empty = sum(frames.map((frame) => frame.empty));
  const findings = sum(frames.map((frame) => frame.findings));
  return [
    i18n.t(empty > 0 ? 'pill.fill' : 'pill.open'),
    empty > 0 && i18n.t('pill.empty', empty),
    findings > 0 && i18n.t('pill.findings', findings),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
