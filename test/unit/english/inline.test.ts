import { describe, expect, test } from 'vitest';
import { saidInPlace } from '@/scripts/english/inline';

const ENGLISH = `
export const plain = 'It is past.';
export const named = (name: string, count: number): string =>
  \`\${name} has \${count === 1 ? 'one' : count} left.\`;
export const nested = (part: string): string => \`So \${part}\`;
export const maybe = (note?: string): string => note ?? 'Ask.';
export const table = { and: 'and' };
`;

const said = (code: string): string =>
  saidInPlace(`import * as say from './english/one';\n${code}`, '/lib/rules/one.ts', () => ENGLISH)
    .split('\n')
    .slice(1)
    .join('\n');

describe('a sentence is written to the one place where it is said', () => {
  test.each([
    ['report(say.plain);', "report('It is past.');"],
    [
      'report(say.named(quote(x), 2));',
      "report((`${quote(x)} has ${(2) === 1 ? 'one' : (2)} left.`));",
    ],
    ['report(say.nested(say.plain));', "report((`So ${'It is past.'}`));"],
    ['report(say.maybe(note));', "report(((note) ?? 'Ask.'));"],
    ['report(say.maybe());', "report(((undefined) ?? 'Ask.'));"],
  ])('%s', (code, built) => {
    expect(said(code)).toBe(built);
  });

  test.each([
    ['said twice', 'report(say.plain); report(say.plain);'],
    ['written twice with what would be worked out twice', 'report(say.named(name, count()));'],
    ['no text', 'report(say.table.and);'],
    ['of another file', 'report(other.plain);'],
    ['handed on and not called', 'names.map(say.nested);'],
  ])('it stays where it is when it is %s', (_, code) => {
    expect(said(code)).toBe(code);
  });
});
