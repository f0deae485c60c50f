import { browser } from 'wxt/browser';

import { i18n } from '#i18n';

/** Which version this is, and where what is wrong with it is told. */
export function About() {
  const { version, homepage_url: home } = browser.runtime.getManifest();
  return (
    <section>
      <h2>{i18n.t('about.title')}</h2>
      <p>{i18n.t('about.version', [version])}</p>
      <p className="muted small">
        {home ? (
          <>
            {i18n.t('about.reportAt')}{' '}
            <a href={home} target="_blank" rel="noreferrer">
              {home}
            </a>
          </>
        ) : (
          i18n.t('about.reportUnknown')
        )}
      </p>
      <p className="muted small">{i18n.t('about.report')}</p>
    </section>
  );
}
