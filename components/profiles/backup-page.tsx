import { i18n } from '#i18n';
import '@/components/ui/sections.css';

import { CsvForm } from './csv-form';
import { ExportForm } from './export-form';
import { FolderCopy } from './folder-copy';
import { ImportForm } from './import-form';

/** Profiles, filings and checklists out to a file, and in from one. */
export default function BackupPage() {
  return (
    <main className="sections">
      <h1>{i18n.t('manager.backup')}</h1>
      <ExportForm />
      <ImportForm />
      <CsvForm />
      <FolderCopy />
    </main>
  );
}
