import { i18n } from '#i18n';
import { SYSTEMS } from '@/lib/systems';

import './where-it-works.css';

/** The pages of today before those of years ago. */
const SHOWN = [...SYSTEMS.values()]
  .filter(({ hosts }) => hosts.length > 0)
  .toSorted((one, other) => Number(one.id.endsWith('2019')) - Number(other.id.endsWith('2019')));

/** The filing systems that Beian Lens knows, each with the addresses of its pages. */
export function WhereItWorks() {
  return (
    <section className="where-it-works">
      <h2 className="field-label">{i18n.t('site.where')}</h2>
      <ul>
        {SHOWN.map(({ id, en, hosts, paths }) => (
          <li key={id}>
            {en}
            <Addresses hosts={hosts} path={paths?.[0] ?? '/'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many are shown at once; some systems have a site for each province. */
const FEW = 3;

function Addresses({ hosts, path }: { hosts: readonly string[]; path: string }) {
  const links = hosts.map((host) => (
    <a key={host} href={`https://${host}${path}`} target="_blank" rel="noreferrer">
      {host}
    </a>
  ));
  if (links.length <= FEW) return links;
  return (
    <details>
      <summary>{i18n.t('site.addresses', [String(links.length)])}</summary>
      {links}
    </details>
  );
}
