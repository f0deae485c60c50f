import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkData } from '@/lib/forms/check-data';

const data = fileURLToPath(new URL('../../../lib/forms/data', import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(data, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

function change(file: string, from: string, to: string) {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
}

describe('checkData', () => {
  it('passes the data as they are', () => {
    expect(() => checkData(data)).not.toThrow();
  });

  it.each([
    [
      'a missing explanation',
      'sections/entity.json',
      '"explain"',
      '"explian"',
      /entity\.json[\s\S]*explain/u,
    ],
    [
      'a field in the wrong file',
      'sections/sms.json',
      '"sms.code"',
      '"mail.code"',
      /sms\.json[\s\S]*begin with/u,
    ],
    ['a key twice', 'sections/sms.json', '"sms.code"', '"sms.mobile"', /twice/u],
    ['an unknown system', 'sections/sms.json', '"miit"', '"mitt"', /sms\.json[\s\S]*mitt/u],
    ['a label too long', 'sections/sms.json', '"MIIT SMS code"', `"${'long '.repeat(12)}"`, /40/u],
    [
      'a message of another system',
      'messages/miit.json',
      '"miit"',
      '"mps"',
      /miit\.json[\s\S]*belong/u,
    ],
    ['an unknown kind', 'messages/miit.json', '"error"', '"oops"', /miit\.json[\s\S]*kind/u],
    ['a label that the gate does not know', 'labels.json', '"主办单位名称",', '', /in step/u],
    ['a Traditional character without its pair', 'traditional.json', '丟', '', /Simplified/u],
  ])('names %s and its file', (_, file, from, to, error) => {
    change(file, from, to);
    expect(() => checkData(copy)).toThrow(error);
  });

  it('refuses a file for which there is no schema', () => {
    writeFileSync(join(copy, 'stray.json'), '[]');
    expect(() => checkData(copy)).toThrow(/stray\.json: no schema/u);
  });
});
