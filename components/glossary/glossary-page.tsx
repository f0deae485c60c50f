import { useDeferredValue, useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { Chinese } from '@/components/ui/chinese';
import { TextField } from '@/components/ui/text-field';
import { useSpoken } from '@/components/ui/use-spoken';

import { allEntries, type Entry, KINDS } from './entries';
import { Search, type Spoken } from './search';
import './glossary.css';

/** So many of a kind are shown at once; a longer word finds fewer. */
const AT_ONCE = 40;

/** `#/glossary`: terms, fields, options, messages and rules in one search, in Chinese, pinyin and English. */
export default function GlossaryPage() {
  const [query, setQuery] = useState('');
  const spoken = useSpoken();
  const [entries] = useState(allEntries);
  const search = useMemo(() => new Search(entries, spoken), [entries, spoken]);
  const asked = useDeferredValue(query);
  const isAsked = asked.trim() !== '';
  const found = useMemo(() => {
    const all = search.find(asked);
    // Nobody reads through six hundred messages: without a word the terms stand there.
    return isAsked ? all : all.filter(({ kind }) => kind === 'term');
  }, [search, asked, isAsked]);
  return (
    <main className="stack glossary">
      <header className="stack tight">
        <h1>{i18n.t('glossary.title')}</h1>
        <p className="muted">{i18n.t('glossary.intro')}</p>
      </header>
      <div className="glossary-search">
        <TextField
          label={i18n.t('glossary.search')}
          placeholder={i18n.t('glossary.example')}
          value={query}
          onChange={setQuery}
        />
        <output className="muted small">{i18n.t('glossary.found', found.length)}</output>
      </div>
      {KINDS.map((kind) => {
        const own = found.filter((entry) => entry.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} className="stack tight" aria-labelledby={`glossary-${kind}`}>
            <h2 id={`glossary-${kind}`}>{i18n.t(`glossary.kind.${kind}`)}</h2>
            <ul className="rows">
              {own.slice(0, isAsked ? AT_ONCE : own.length).map((entry) => (
                <EntryLine key={entry.id} entry={entry} spoken={spoken} />
              ))}
            </ul>
            {isAsked && own.length > AT_ONCE && (
              <p className="muted small">{i18n.t('glossary.more', own.length - AT_ONCE)}</p>
            )}
          </section>
        );
      })}
    </main>
  );
}

function EntryLine({ entry, spoken }: { entry: Entry; spoken: Spoken | undefined }) {
  const { zh, en, text, href, source } = entry;
  const [first, ...others] = zh;
  return (
    <li>
      <h3>
        {href ? <a href={href}>{en}</a> : en}
        {first && (
          <>
            {' '}
            <span lang="zh">{first}</span> <span className="muted small">{spoken?.(first)}</span>
          </>
        )}
      </h3>
      {text && (
        <p className="small">
          <Chinese>{text}</Chinese>
        </p>
      )}
      {others.length > 0 && (
        <p className="muted small">
          {i18n.t('glossary.also')} <span lang="zh">{others.join('、')}</span>
        </p>
      )}
      {source.length > 0 && (
        <details className="more">
          <summary>{i18n.t('readiness.source')}</summary>
          <SourceList ids={source} />
        </details>
      )}
    </li>
  );
}
