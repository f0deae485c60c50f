import { useState } from 'react';

import { i18n } from '#i18n';
import '@/components/ui/sections.css';

import { CsvForm } from './csv-form';
import { ExportForm } from './export-form';
import { FolderCopy } from './folder-copy';
import { ImportForm } from './import-form';

/** Profiles, filings and checklists out to a file, and in from one. */
export default function BackupPage() {
  const [isTableShown, showTable] = useState(false);
  return (
    <main className="sections">
      <h1>{i18n.t('manager.backup')}</h1>
      <ExportForm />
      <ImportForm />
      <section>
        <details onToggle={({ currentTarget }) => showTable(currentTarget.open)}>
          <summary>
            <h2>{i18n.t('csv.title')}</h2>
          </summary>
          {/* Made when it is asked for: of two file pickers on a page the wrong one is soon taken. */}
          {isTableShown && <CsvForm />}
        </details>
      </section>
      <FolderCopy />
    </main>
  );
}
