import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import type { ImportReport } from '@/lib/backup/merge';

/** What an import added, what was here already, and what the file says otherwise. */
export function ImportDone({ report }: { report: ImportReport }) {
  const { profiles, filings, checklists, alreadyHere, differing, lacking } = report;
  const added = [
    profiles > 0 && i18n.t('manager.imported.profiles', profiles),
    filings > 0 && i18n.t('manager.imported.filings', filings),
    checklists > 0 && i18n.t('manager.imported.checklists', checklists),
    alreadyHere > 0 && i18n.t('manager.imported.alreadyHere', alreadyHere),
  ].filter((line) => line !== false);
  if (added.length === 0 && differing === 0) added.push(i18n.t('manager.imported.nothing'));
  return (
    <>
      {added.length > 0 && <Notice severity="info">{added.join(' ')}</Notice>}
      {differing > 0 && (
        <Notice severity="warning">{i18n.t('manager.imported.differing', differing)}</Notice>
      )}
      {lacking.length > 0 && (
        <Notice severity="warning">
          {i18n.t('manager.imported.lacking', lacking.length, [lacking.join(', ')])}
        </Notice>
      )}
    </>
  );
}
