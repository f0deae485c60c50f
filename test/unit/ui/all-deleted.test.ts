// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';

import ProfilesPage from '@/components/profiles/profiles-page';
import type { VaultStatus } from '@/lib/profiles/vault';

const vault = vi.hoisted(() => ({ status: null as VaultStatus | null }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/components/profiles/use-vault', () => ({
  useVaultStatus: () => vault.status,
  useProfiles: () => ({ opened: null, error: null }),
}));
vi.mock('@/components/profiles/profiles-start', () => ({ ProfilesStart: () => 'the start' }));
vi.mock('@/components/profiles/profile-list', () => ({ ProfileList: () => 'the list' }));
vi.mock('@/components/profiles/editor/profile-editor', () => ({ ProfileEditor: () => 'editor' }));
vi.mock('@/components/profiles/keep-bar', () => ({ KeepBar: () => 'bar' }));

const page = () => createElement(ProfilesPage, { path: [] });

it('says that everything was deleted elsewhere where a vault was open, and nothing on a first run', () => {
  vault.status = 'new';
  const first = render(page());
  expect(screen.queryByText('profile.allDeleted')).toBeNull();
  expect(first.container.textContent).toContain('the start');
  first.unmount();

  vault.status = 'unlocked';
  const open = render(page());
  vault.status = 'new';
  open.rerender(page());
  expect(screen.queryByText('profile.allDeleted')).not.toBeNull();
  expect(open.container.textContent).toContain('the start');
});
