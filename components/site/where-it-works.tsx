import { i18n } from '#i18n';
import { SYSTEMS } from '@/lib/systems';

import './where-it-works.css';

/** The filing systems that Beian Lens knows, each with the addresses of its pages. */
export function WhereItWorks() {
  return (
    <section className="where-it-works">
      <h2 className="field-label">{i18n.t('site.where')}</h2>
      <ul>
        {[...SYSTEMS.values()]
          .filter(({ hosts }) => hosts.length > 0)
          .map(({ id, en, hosts, paths }) => (
            <li key={id}>
              {en}
              {hosts.map((host) => (
                <a
                  key={host}
                  href={`https://${host}${paths?.[0] ?? '/'}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {host}
                </a>
              ))}
            </li>
          ))}
      </ul>
    </section>
  );
}
