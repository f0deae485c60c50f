import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';

import { FilingList } from './filing-list';
import { FilingView } from './filing-view';
import { NewFiling } from './new-filing';
import { useFilings } from './use-filings';
import './filings.css';

/** `#/filings`: the list; `#/filings/new`: record one; `#/filings/<id>`: one of them. */
export default function FilingsPage({ path }: { path: readonly string[] }) {
  const { opened, error } = useFilings();
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened) return null;
  const [id] = path;
  if (!id) return <FilingList opened={opened} />;
  if (id === 'new') return <NewFiling />;
  const stored = opened.records.find((filing) => filing.id === id);
  if (stored) return <FilingView key={id} stored={stored} />;
  return (
    <main className="stack">
      <Notice severity="info">{i18n.t('filings.gone')}</Notice>
      <a href="#/filings">{i18n.t('filings.all')}</a>
    </main>
  );
}
