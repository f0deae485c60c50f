import { nameOf, openTo, type Reach, type Room, rooms, type Step, stepsOf } from './rooms';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const BROWSER = ['browser', 'chrome'];
const PAGE = ['document', 'window'];

const CLOSED: Record<Reach, readonly string[]> = {
  nothing: [...NETWORK, ...BROWSER, ...PAGE],
  'the page': [...NETWORK, ...BROWSER],
  'the browser': NETWORK,
};

/** Another room is named from the root, so that its name can be held against the table. */
const CLIMBING = {
  regex: `^(\\./)?(\\.\\./)+(lib|components|entrypoints|${names().join('|')})(/|$)`,
  message: 'Name another room from the root: @/lib/…, @/components/….',
};

const NEAR = ['.', './**', '../**'];

/** The linter's configuration that holds the rooms apart, as `.oxlintrc.json` takes it in; a line for each wall. */
export function walls(): string {
  return `{ "overrides": [\n${[noRoom(), ...rooms.flatMap(wallsOf)].join(',\n')}\n] }\n`;
}

/** What lies in no room of the table may import nothing, until the table says where it belongs. */
function noRoom(): string {
  const message = 'This is in no room of scripts/house/rooms.ts.';
  return override(['lib/**', 'components/**'], {
    'no-restricted-imports': ['error', { patterns: [{ group: ['*'], message }] }],
  });
}

function wallsOf(room: Room): string[] {
  const own = isFolder(room) ? [...within(room.path), ...NEAR] : [];
  return [wall(room, room, own), ...stepsOf(room).map((step) => wallOfStep(room, step))];
}

/** Inside a room names are short, so a step's wall is made of the names of those that it may not use. */
function wallOfStep(room: Room, step: Step): string {
  const up = isFolder(step) ? '(\\./)?(\\.\\./)+' : '\\./';
  const upward = {
    regex: `^${up}(${step.closed.join('|')})(/|$)`,
    message: `${step.path} may use of ${room.path}: ${step.open.join(', ') || 'nothing'}.`,
  };
  const below = step.open.map((name) => `${room.path}/${name}`);
  const own = [nameOf(step), ...below].flatMap(within);
  return wall(step, room, [...own, ...NEAR], upward);
}

/** Where `at` is, what the room may use is open, and `own`. */
function wall(at: { path: string }, room: Room, own: readonly string[], ...more: object[]): string {
  const { packages = [], files = [] } = room;
  const open = [...openTo(room).flatMap(within), ...own, ...files];
  const all = {
    // In this order, since the last one that fits decides: a package `zod` opens no module of that name.
    group: ['*', ...packages.map(not), '@/**', ...open.map(not)],
    message: `${at.path} may use what scripts/house/rooms.ts names for it, nothing else.`,
  };
  const globals = { globals: CLOSED[room.reach], checkGlobalObject: true };
  return override([isFolder(at) ? `${at.path}/**` : at.path], {
    'no-restricted-globals': ['error', globals],
    'no-restricted-imports': ['error', { patterns: [CLIMBING, ...more, all] }],
  });
}

function override(files: readonly string[], rules: Record<string, unknown>): string {
  const lines = Object.entries(rules).map(([id, rule]) => `    "${id}": ${JSON.stringify(rule)}`);
  return `  { "files": ${JSON.stringify(files)}, "rules": {\n${lines.join(',\n')} } }`;
}

const isFolder = (at: { path: string }): boolean => nameOf(at) === at.path;

const within = (name: string): string[] => [`@/${name}`, `@/${name}/**`];

const not = (name: string): string => `!${name}`;

function names(): string[] {
  return [...new Set(rooms.map((room) => nameOf(room).split('/')[1] ?? ''))];
}
