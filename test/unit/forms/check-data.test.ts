import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkData } from '@/lib/forms/check-data';

const forms = fileURLToPath(new URL('../../../lib/forms', import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'catalogue-'));
  for (const part of ['data', 'english'])
    cpSync(join(forms, part), join(copy, part), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

function change(file: string, from: string, to: string) {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
}

describe('checkData', () => {
  it('passes the data as they are', () => {
    expect(() => checkData(forms)).not.toThrow();
  });

  it.each([
    [
      'a field in the wrong file',
      'data/sections/sms.json',
      '"sms.code"',
      '"mail.code"',
      /sms\.json[\s\S]*begin with/u,
    ],
    [
      'Chinese in the English of a word',
      'english/words/nouns.json',
      '"website"',
      '"网站"',
      /nouns\.json[\s\S]*网站/u,
    ],
    [
      'a verb with more than its forms',
      'english/words/verbs.json',
      '"upload/-/upload"',
      '"upload/-/upload/uploads"',
      /verbs\.json[\s\S]*上传/u,
    ],
    ['a key twice', 'data/sections/sms.json', '"sms.code"', '"sms.mobile"', /twice/u],
    ['an unknown system', 'data/sections/sms.json', '"miit"', '"mitt"', /sms\.json[\s\S]*mitt/u],
    [
      'English in the data',
      'data/sections/sms.json',
      '"sms.code",',
      '"sms.code", "en": "Code",',
      /data\/sections\/sms\.json[\s\S]*"en"/u,
    ],
    [
      'a message of another system',
      'data/messages/miit.json',
      '"miit"',
      '"mps"',
      /miit\.json[\s\S]*belong/u,
    ],
    ['an unknown kind', 'data/messages/miit.json', '"error"', '"oops"', /miit\.json[\s\S]*kind/u],
    ['a Traditional character without its pair', 'data/traditional.json', '丟', '', /Simplified/u],
    [
      'a missing explanation',
      'english/sections/entity.json',
      '"explain"',
      '"explian"',
      /english\/sections\/entity\.json[\s\S]*explain/u,
    ],
    [
      'a label too long',
      'english/sections/sms.json',
      '"MIIT SMS code"',
      `"${'long '.repeat(12)}"`,
      /40/u,
    ],
    [
      'a field that nothing is said of',
      'data/sections/sms.json',
      '"sms.code"',
      '"sms.codes"',
      /sections\/sms\.json says nothing of “sms\.codes”/u,
    ],
    [
      'an option that nothing is said of',
      'data/sections/entity.json',
      '"政府机关"',
      '"机关"',
      /entity\.json \(options of entity\.type\) says nothing of “机关”/u,
    ],
    [
      'English of no field',
      'english/sections/sms.json',
      '"sms.code": {',
      '"sms.lake": { "en": "Lake", "explain": "Which lake." },\n  "sms.code": {',
      /sms\.json speaks of “sms\.lake”/u,
    ],
    [
      'English of no option',
      'english/sections/entity.json',
      '"政府机关": {',
      '"机关": { "en": "Body" },\n      "政府机关": {',
      /entity\.json \(options of entity\.type\) speaks of “机关”/u,
    ],
    [
      'English of no message',
      'english/messages/miit.json',
      '{',
      '{\n  "没有": { "en": "None", "meaning": "None." },',
      /miit\.json speaks of “没有”/u,
    ],
    [
      'English of no term',
      'english/glossary.json',
      '"备案": {',
      '"没有": { "en": "none" },\n  "备案": {',
      /glossary\.json speaks of “没有”/u,
    ],
  ])('names %s and its file', (_, file, from, to, error) => {
    change(file, from, to);
    expect(() => checkData(copy)).toThrow(error);
  });

  it('refuses a file for which there is no schema', () => {
    writeFileSync(join(copy, 'data/stray.json'), '[]');
    expect(() => checkData(copy)).toThrow(/stray\.json: no schema/u);
  });

  it.each(['data', 'english'])('refuses a file that stands in %s alone', (part) => {
    const other = part === 'data' ? 'english' : 'data';
    rmSync(join(copy, other, 'messages/miit.json'));
    expect(() => checkData(copy)).toThrow(`messages/miit.json stands only in ${part}`);
  });
});
