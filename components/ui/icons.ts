/**
 * The drawings of places, kinds and states: what each stands for here, and its name in Lucide. The build puts them into
 * one sheet (`icons.svg`) beside the scripts.
 */
export const ICONS = {
  // Places, in the order of the manager's navigation.
  welcome: 'flag',
  practice: 'graduation-cap',
  profiles: 'id-card',
  papers: 'scan-text',
  filings: 'folder-clock',
  backup: 'hard-drive-download',
  readiness: 'clipboard-check',
  names: 'spell-check',
  photo: 'camera',
  glossary: 'languages',
  rules: 'scale',
  help: 'book-open',
  settings: 'settings',

  // Who files.
  organization: 'building-2',
  individual: 'user-round',

  // What can be done.
  add: 'plus',
  back: 'chevron-left',
  forward: 'chevron-right',
  chevron: 'chevron-down',
  close: 'x',

  // States and sources.
  check: 'check',
  lock: 'lock',
  picture: 'image',
  page: 'panels-top-left',
} as const;

export type IconName = keyof typeof ICONS;
