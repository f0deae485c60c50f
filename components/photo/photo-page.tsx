import { i18n } from '#i18n';

import { PhotoCheck } from './photo-check';

/** The manager's page on which a photo is checked before it is used anywhere. */
export default function PhotoPage() {
  return (
    <main className="stack">
      <h1>{i18n.t('photo.title')}</h1>
      <PhotoCheck />
    </main>
  );
}
