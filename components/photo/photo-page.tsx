import { i18n } from '#i18n';
import { ExamplePictures } from '@/components/ui/example-pictures';

import { PhotoCheck } from './photo-check';

const EXAMPLES = ['good', 'red', 'cut'] as const;

/** The manager's page on which a photo is checked before it is used anywhere. */
export default function PhotoPage() {
  return (
    <main className="stack">
      <h1>{i18n.t('photo.title')}</h1>
      <PhotoCheck />
      <ExamplePictures
        title={i18n.t('photo.example.title')}
        pictures={EXAMPLES.map((name) => ({
          name: `photo-${name}`,
          text: i18n.t(`photo.example.${name}`),
          isGood: name === 'good',
        }))}
      />
    </main>
  );
}
