import { type ComponentType, lazy } from 'react';

import { i18n } from '#i18n';
import type { IconName } from '@/components/ui/icons';

export interface PageProps {
  /** What follows the page's own part of the address: `#/profiles/id/leader` → `['id', 'leader']`. */
  path: readonly string[];
}

/** A page of the manager. Adding one means adding an entry here. */
export interface ManagerPage {
  /** First part of the address; a drawing of the same name stands beside it. */
  id: IconName;
  title: string;
  /** It shows what is in the vault, so it needs it unlocked. */
  needsVault: boolean;
  /** It has something to show before there is a vault at all. */
  worksBeforeVault?: boolean;
  Page: ComponentType<PageProps>;
}

/** The pages in the order of the navigation, by what they are for. */
export const groups: readonly { name: string; pages: readonly ManagerPage[] }[] = [
  {
    name: i18n.t('manager.group.begin'),
    pages: [
      {
        id: 'welcome',
        title: i18n.t('welcome.menu'),
        needsVault: false,
        Page: lazy(() => import('@/components/welcome/welcome-page')),
      },
      {
        id: 'practice',
        title: i18n.t('practice.menu'),
        needsVault: false,
        Page: lazy(() => import('@/components/practice/practice-page')),
      },
    ],
  },
  {
    name: i18n.t('manager.group.kept'),
    pages: [
      {
        id: 'profiles',
        title: i18n.t('manager.profiles'),
        needsVault: true,
        worksBeforeVault: true,
        Page: lazy(() => import('@/components/profiles/profiles-page')),
      },
      {
        id: 'papers',
        title: i18n.t('papers.title'),
        needsVault: true,
        worksBeforeVault: true,
        Page: lazy(() => import('@/components/papers/papers-page')),
      },
      {
        id: 'filings',
        title: i18n.t('filings.title'),
        needsVault: true,
        Page: lazy(() => import('@/components/filings/filings-page')),
      },
      {
        id: 'backup',
        title: i18n.t('manager.backup'),
        needsVault: true,
        Page: lazy(() => import('@/components/profiles/backup-page')),
      },
    ],
  },
  {
    name: i18n.t('manager.group.prepare'),
    pages: [
      {
        id: 'readiness',
        title: i18n.t('readiness.title'),
        needsVault: false,
        Page: lazy(() => import('@/components/checklist/readiness-page')),
      },
      {
        id: 'names',
        title: i18n.t('nameChecker.title'),
        needsVault: false,
        Page: lazy(() => import('@/components/checklist/name-checker-page')),
      },
      {
        id: 'photo',
        title: i18n.t('photo.title'),
        needsVault: false,
        Page: lazy(() => import('@/components/photo/photo-page')),
      },
    ],
  },
  {
    name: i18n.t('manager.group.lookUp'),
    pages: [
      {
        id: 'glossary',
        title: i18n.t('glossary.title'),
        needsVault: false,
        Page: lazy(() => import('@/components/glossary/glossary-page')),
      },
      {
        id: 'rules',
        title: i18n.t('rules.title'),
        needsVault: false,
        Page: lazy(() => import('@/components/rules/rules-page')),
      },
      {
        id: 'help',
        title: i18n.t('help.title'),
        needsVault: false,
        Page: lazy(() => import('@/components/help/help-page')),
      },
      {
        id: 'settings',
        title: i18n.t('manager.settings'),
        needsVault: false,
        Page: lazy(() => import('@/components/settings/settings-page')),
      },
    ],
  },
];

const pages = groups.flatMap((group) => group.pages);

/** The page of an address; that of the profiles where it names none. */
export const pageAt = (id: string | undefined): ManagerPage | undefined =>
  pages.find((page) => page.id === id) ?? pages.find((page) => page.id === 'profiles');
