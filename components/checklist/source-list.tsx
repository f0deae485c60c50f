import { sourceOf } from '@/lib/forms';

import './sources.css';

/** The documents behind a statement: title, publisher, edition and address. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="source-list">
      {ids.map((id) => {
        const source = sourceOf(id);
        if (!source) return <li key={id}>{id}</li>;
        const rest = [source.publisher, source.date].filter(Boolean).join(', ');
        return (
          <li key={id}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {rest && `, ${rest}`}
          </li>
        );
      })}
    </ul>
  );
}
