import { memo } from 'react';

import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { writeSettings } from '@/lib/profiles/settings';
import { duplicateProfile, saveProfile, type StoredProfile } from '@/lib/profiles/store';

import { profileTitle } from './profile-title';

export interface ProfileRowProps {
  stored: StoredProfile;
  isActive: boolean;
  run(task: () => Promise<void>): void;
  remove(stored: StoredProfile): void;
}

/** One profile in the list, with what can be done with it. */
export const ProfileRow = memo(function ProfileRow(props: ProfileRowProps) {
  const { stored, isActive, run, remove } = props;
  const { value } = stored;
  const title = profileTitle(value);
  const number = value.entity.certificateNumber;
  return (
    <li>
      <span className="tile personal">
        <Icon name={value.kind} size={20} />
      </span>
      <div className="name">
        <a href={`#/profiles/${stored.id}`}>{title}</a>
        <div className="muted small">
          {i18n.t(`profile.kind.${value.kind}`)}
          {number && ` · ${number}`}
        </div>
      </div>
      <div className="actions">
        {isActive && <span className="tag">{i18n.t('manager.active')}</span>}
        {!isActive && !value.archived && (
          <RowButton onClick={() => run(() => writeSettings({ activeProfile: stored.id }))}>
            {i18n.t('manager.makeActive')}
          </RowButton>
        )}
        <RowButton
          onClick={() =>
            run(async () => {
              await duplicateProfile(stored, i18n.t('manager.copyOf', [title]));
            })
          }
        >
          {i18n.t('manager.duplicate')}
        </RowButton>
        <RowButton
          onClick={() =>
            run(async () => {
              await saveProfile(stored, { ...value, archived: !value.archived });
            })
          }
        >
          {i18n.t(value.archived ? 'manager.takeOut' : 'manager.archive')}
        </RowButton>
        <RowButton danger onClick={() => remove(stored)}>
          {i18n.t('manager.delete')}
        </RowButton>
      </div>
    </li>
  );
});

interface RowButtonProps {
  danger?: boolean;
  onClick(): void;
  children: string;
}

/** A button of the page itself: eighty of the library’s own take longer than a frame, at each letter of a search. */
function RowButton({ danger, onClick, children }: RowButtonProps) {
  const className = `button plain small${danger ? ' danger' : ''}`;
  return (
    <button type="button" className={className} onClick={onClick}>
      {children}
    </button>
  );
}
