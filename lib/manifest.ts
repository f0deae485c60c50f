import { FILING_HOSTS } from './systems/hosts';

/** Firefox keeps what a person has saved under this name: it may never change. It names nobody’s domain. */
export const GECKO_ID = '{66b30098-70ee-4ad0-8870-1b6ae9b47896}';

/** Each permission with the reason for which it is asked; `docs/permissions.md` repeats them for people. */
export const manifest = {
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  // 128: cards ask for `currentCSSZoom`. All else needs less: the popup opens from the worker since 127, the panel for a
  // press in the page since 116.
  minimum_chrome_version: '128',
  // storage: settings, and the unlocked key in storage.session. unlimitedStorage: the browser keeps the vault when the
  // disk is nearly full. scripting: the overlay is injected on first need.
  // activeTab: the popup may read the page in front of the person on a site that they have not allowed for good.
  // offscreen: the page that checks a photo, opened for the check and closed after it.
  // alarms, notifications: deadlines of a filing. contextMenus: “Fill this field from…”. idle: lock the vault.
  // sidePanel: the panel beside the page.
  permissions: [
    'storage',
    'unlimitedStorage',
    'scripting',
    'activeTab',
    'alarms',
    'notifications',
    'contextMenus',
    'idle',
    'offscreen',
    'sidePanel',
  ],
  host_permissions: FILING_HOSTS.map((host) => `https://${host}/*`),
  optional_host_permissions: ['https://*/*'],
  commands: {
    'fill-page': {
      suggested_key: { default: 'Alt+Shift+F' },
      description: '__MSG_commandFillPage__',
    },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; " +
      "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
  },
};
