import { askBackground } from '@/lib/ask-background';
import { refusalHere } from '@/lib/autofill/plan/refused-here';

import { followFieldMenu } from './field-menu';
import { FrameNews } from './frame-news';
import { FramePort } from './frame-port';
import { FrameNotes } from './site-notes';
import type { Surroundings } from './surroundings';

/** A frame of a tab: popup and panel hear it over ports, and the worker keeps, counts and opens. */
export const inBrowser = (): Surroundings => ({
  notes: new FrameNotes(),
  // On a site that is no known system this script only runs because the person allowed the site.
  refusal: () => refusalHere((host) => host === location.hostname),
  connect: (end) => new FramePort(end),
  news: (frame, parts) => new FrameNews(frame, parts),
  keepsFromTranslation: () =>
    askBackground({ type: 'keeps-from-translation' }).then((keeps) => keeps === true),
  notesOnHover: () => askBackground({ type: 'notes-on-hover' }).then((hover) => hover === true),
  followMenu: followFieldMenu,
  openPanel: () => void askBackground({ type: 'open-panel' }),
  openRule: (rule) => void askBackground({ type: 'open-manager', path: `#/rules/${rule}` }),
});
