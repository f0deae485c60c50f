import { useState } from 'react';

import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { ruleEntry, type RuleEntry, ruleReference } from '@/lib/rules/reference';

import { RulePage } from './rule-page';
import './rules.css';

/** `#/rules`: every rule by topic, to search; `#/rules/<id>`: one of them. */
export default function RulesPage({ path }: { path: readonly string[] }) {
  const [id] = path;
  if (!id) return <RuleList />;
  const entry = ruleEntry(id);
  if (entry) return <RulePage entry={entry} />;
  return (
    <main className="stack">
      <Notice severity="info">{i18n.t('rules.unknown', [id])}</Notice>
      <a href="#/rules">{i18n.t('rules.all')}</a>
    </main>
  );
}

function RuleList() {
  const [search, setSearch] = useState('');
  const found = ruleReference().filter((entry) => matches(entry, search));
  const topics = [...new Set(found.map(({ topic }) => topic))];
  return (
    <main className="stack">
      <header className="stack tight">
        <h1>{i18n.t('rules.title')}</h1>
        <p className="muted">{i18n.t('rules.intro')}</p>
      </header>
      <div className="rule-search">
        <TextField label={i18n.t('rules.search')} value={search} onChange={setSearch} />
        <output className="muted small">{i18n.t('rules.found', [String(found.length)])}</output>
      </div>
      {topics.map((topic) => (
        <section key={topic} className="stack tight">
          <h2>{topic}</h2>
          <ul className="rule-list rows">
            {found
              .filter((entry) => entry.topic === topic)
              .map((entry) => (
                <li key={entry.id}>
                  <a href={`#/rules/${entry.id}`}>{entry.title}</a>
                  <p className="muted small">{entry.checks}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function matches({ id, title, topic, checks, fields }: RuleEntry, search: string): boolean {
  const text = [id, title, topic, checks, ...fields.map(({ en }) => en)].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
