import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { errorText } from '@/components/ui/error-text';
import { Notice } from '@/components/ui/notice';
import type { AutosaveState } from '@/lib/profiles/autosave';

export interface SaveStateProps {
  saving: AutosaveState;
  error: Error | null;
  retry(): void;
  settle(whose: 'mine' | 'theirs'): void;
}

/** Whether what is on the screen is saved, and what to do when it cannot be. */
export function SaveState({ saving, error, retry, settle }: SaveStateProps) {
  if (saving === 'conflict')
    return (
      <Notice severity="error">
        {errorText(error)}
        <div className="row">
          <Button small onPress={() => settle('theirs')}>
            {i18n.t('profile.takeTheirs')}
          </Button>
          <Button small onPress={() => settle('mine')}>
            {i18n.t('profile.keepMine')}
          </Button>
        </div>
      </Notice>
    );
  if (saving === 'deleted')
    return (
      <Notice severity="error">
        {errorText(error)}
        <div className="row">
          <Button small onPress={() => settle('theirs')}>
            {i18n.t('profile.letGo')}
          </Button>
          <Button small onPress={() => settle('mine')}>
            {i18n.t('profile.bringBack')}
          </Button>
        </div>
      </Notice>
    );
  if (saving === 'failed')
    return (
      <Notice severity="error">
        {i18n.t('profile.notSaved', [errorText(error)])}
        <div className="row">
          <Button small onPress={retry}>
            {i18n.t('profile.tryAgain')}
          </Button>
        </div>
      </Notice>
    );
  // Nothing is being saved: the vault has to be opened, or made, and the screen says so.
  if (saving === 'waiting') return null;
  return (
    <output className="muted small" data-saving={saving}>
      {i18n.t(saving === 'saved' ? 'profile.saved' : 'profile.saving')}
    </output>
  );
}
