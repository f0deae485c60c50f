const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** A rule: `lowercase-with-hyphens`. */
const rule = {
  name: /^[a-z]+(-[a-z]+)*$/,
  files: (name) => ({
    [`lib/rules/${name}.ts`]: `import { defineRule } from './define-rule';
import * as say from './english/${name}';

export default defineRule({
  id: '${name}',
  topic: 'entity',
  fields: [],
  source: 'TODO',
  check({ values, report }) {
    for (const { index, value } of values.all('TODO'))
      if (value === 'TODO')
        report({ field: 'TODO', index, severity: 'error', message: say.todo(value) });
  },
});
`,
    [`lib/rules/english/${name}.ts`]: `export const title = 'TODO: what is true when the rule is content';

export const checks = 'TODO.';

export const todo = (value: string): string => \`\${value}: TODO\`;
`,
    [`lib/rules/examples/${name}.ts`]: `import type { RuleExamples } from '../reference';

export default {
  accepted: [{ shows: 'TODO', form: {} }],
  refused: [{ shows: 'TODO', form: {}, severity: 'error' }],
} satisfies RuleExamples;
`,
    [`test/unit/rules/tables/${name}.ts`]: `import type { Cases } from '../rule-cases';

/** Further cases, and for each refused example of the rule what its message says. */
export default { valid: [], invalid: [] } satisfies Cases;
`,
  }),
  left: () => [
    'the rule, with its topic, fields and source (ids of lib/forms/data/sources.json)',
    'what it says, in English: the title and a text or a function for each message',
    'its examples, and for each refused one a case with its message in the table',
    'UPDATE_DOCS=1 npx vitest run test/unit/rules/reference.test.ts   (docs/rules/README.md)',
    'npx vitest run test/unit/rules                                  (says what is missing)',
  ],
};

/** A field: `section.name`. */
const field = {
  name: /^[a-z]+(\.[a-z][a-zA-Z]*)+$/,
  files: () => ({}),
  edits: (name) => ({
    [`lib/forms/data/sections/${name.split('.')[0]}.json`]: (text) =>
      text.replace(/\n\]\s*$/, () => `,\n${FIELD(name)}\n]\n`),
    [`lib/forms/english/sections/${name.split('.')[0]}.json`]: (text) =>
      text.replace(/\n\}\s*$/, () => `,\n${FIELD_ENGLISH(name)}\n}\n`),
  }),
  left: (name) => [
    `lib/forms/data/sections/${name.split('.')[0]}.json: its labels by system, control and source`,
    `lib/forms/english/sections/${name.split('.')[0]}.json: its name and explanation`,
    `its place in a profile (lib/profiles: schema.ts with a version, its migration and example, or answers; values.ts) and in the
    editor (components/profiles/editor/sections.ts), or the reason why it has none in lib/profiles/not-kept.ts`,
    'npx vitest run test/unit/forms test/unit/profiles       (says what is missing)',
    'a page of the replica that asks it (test/replica/families) and its answer key (test/replica/answers)',
    'npx vitest run test/unit/replica test/unit/page        (-u when leave-one-out has changed)',
  ],
};

const FIELD = (key) => `  {
    "key": "${key}",
    "labels": {},
    "control": {"kinds": ["text"]},
    "pages": ["TODO"],
    "required": null,
    "appliesTo": ["individual", "organization"],
    "source": ["TODO"],
    "confidence": "inferred"
  }`;

const FIELD_ENGLISH = (key) => `  "${key}": {
    "en": "TODO",
    "explain": "TODO."
  }`;

/** A filing system. */
const system = {
  name: /^[a-z]+(-?[a-z0-9]+)*$/,
  files: (name) => ({
    [`lib/systems/${name}.ts`]: `import { defineSystem } from './define-system';

export default defineSystem({
  id: '${name}',
  en: 'TODO',
  hosts: [],
  pages: [],
  steps: [],
  source: ['TODO'],
});
`,
  }),
  edits: (name) => ({
    'lib/forms/types.ts': (text) =>
      text.replace(/(SYSTEM_IDS = \[\n(?: {2}'[^']+',\n)+)/, `$1  '${name}',\n`),
  }),
  left: (name) => [
    `lib/systems/${name}.ts: hosts, pages, steps and source`,
    'its hosts in lib/systems/hosts.ts and, each with its system, in docs/permissions.md',
    `its labels in lib/forms/data/sections, its messages in lib/forms/data/messages/${name}.json, with their English in lib/forms/english/messages/${name}.json, and in lib/forms/built/message-entries.ts`,
    'npx vitest run test/unit/systems test/unit/house test/unit/forms test/unit/replica   (says what is missing)',
    'a page of the replica on its host: test/replica/server/hosts.mjs, families, answers',
  ],
};

/** A kind of control. */
const control = {
  name: /^[a-z]+(-[a-z]+)*$/,
  files: (name) => ({
    [`lib/page/controls/adapters/${name}.ts`]: `import type { ControlAdapter } from '../../types';

/** TODO: what it is on the page, and which texts it holds. */
const ${camel(name)}: ControlAdapter = {
  rank: 5,
  kind: '${name}',
  matches: () => false,
  create: (element) => ({
    kind: '${name}',
    elements: [element],
    read: () => [],
    options: () => null,
    obstacle: () => 'unsupported',
    write: async () => ({ outcome: 'failed', reason: 'TODO' }),
  }),
};

export default ${camel(name)};
`,
  }),
  edits: (name) => ({
    'lib/forms/control-kinds.ts': (text) =>
      text.replace(`  'read-only',\n`, `  '${name}',\n  'read-only',\n`),
  }),
  left: (name) => [
    `lib/page/controls/adapters/${name}.ts: what it matches, and its rank among the others`,
    'lib/autofill/convert: convert.ts, which texts a value becomes for it, and options-taken.ts (npx tsc --noEmit says so)',
    'a control of that kind on the pages of the gallery (test/gallery) and in their expected.ts',
    'npx vitest run test/unit/controls   (says what is missing)',
  ],
};

/** A component library. */
const library = {
  name: /^[a-z]+(-[a-z]+)*$/,
  files: (name) => ({
    [`lib/page/libraries/${name}.ts`]: `import type { ComponentLibrary } from './types';

/** TODO: which library it is, and which of its versions were tried. */
const ${camel(name)}: ComponentLibrary = {
  id: '${name}',
  trace: '${name}-',
  formItems: [],
  controlRoots: [],
  options: [],
  popups: [],
  messages: [],
  steps: [],
  writers: null,
};

export default ${camel(name)};
`,
  }),
  left: (name) => [
    `lib/page/libraries/${name}.ts: its classes, and how its widgets are written`,
    'test/unit/controls/registry.test.ts: a library that nobody could try stands there by name',
    'its pages in the gallery (test/gallery: pages, build.mjs, expected.ts, package.json): they say that filling works',
    'npx vitest run test/unit/controls   (says what is missing)',
  ],
};

/** What `npm run new` can make: the files, the places where it stands in a list, and what is left to write. */
export const TEMPLATES = { rule, field, system, control, library };
