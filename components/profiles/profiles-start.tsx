import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { newProfile, type Profile } from '@/lib/profiles/schema';

import { beginDraft } from './drafts';
import { FirstRun } from './first-run';
import { OpenFromFolder } from './open-from-folder';

function begin(kind: Profile['kind']): void {
  location.hash = `#/profiles/${beginDraft(newProfile(kind)).id}`;
}

/** The profiles of who has none and no vault: how to make the first one. The passphrase can come later. */
export function ProfilesStart() {
  return (
    <main className="stack">
      <h1>{i18n.t('manager.firstTitle')}</h1>
      <p>{i18n.t('manager.firstText')}</p>
      <div className="row wrap">
        <a className="button primary" href="#/papers">
          {i18n.t('manager.fromPaper')}
        </a>
        <Button onPress={() => begin('organization')}>{i18n.t('manager.newOrganization')}</Button>
        <Button onPress={() => begin('individual')}>{i18n.t('manager.newIndividual')}</Button>
      </div>
      <hr />
      <FirstRun isOffered otherWay={<OpenFromFolder />} />
    </main>
  );
}
