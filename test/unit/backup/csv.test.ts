import 'fake-indexeddb/auto';

import { array, assert, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { columns } from '@/lib/backup/csv/columns';
import { shown, understood } from '@/lib/backup/csv/options';
import { csvText, fromCsv } from '@/lib/backup/csv/read';
import { csvTemplate, toCsv } from '@/lib/backup/csv/write';
import { optionsOf } from '@/lib/forms';
import { newWebsite, type Profile } from '@/lib/profiles/schema';
import { addProfiles, profiles } from '@/lib/profiles/store';

import { exampleProfile } from '../profiles/example';
import { unlockedStore } from '../profiles/setup';

/** What the table holds of a profile. */
function held({ kind, title, entity, leader, websites }: Profile) {
  return {
    kind,
    title,
    entity,
    leader: { ...leader, instantMessage: '', instantMessageType: '' },
    websites: websites.map(({ name, domains, homeUrl, languages }) => ({
      name,
      domains,
      homeUrl,
      languages,
    })),
  };
}

function tableWith(type: string, languages: string) {
  const heads = 'Kind,Profile name,Certificate type,Website languages';
  return fromCsv(`${heads}\norganization,Lake,${type},${languages}`);
}

describe('a table', () => {
  it('brings back what it took, with every website', () => {
    const profile = exampleProfile();
    const { profiles, problems } = fromCsv(toCsv([profile]));
    expect(problems).toEqual([]);
    expect(profiles.map(held)).toEqual([held(profile)]);
  });

  it('shows options in English, and takes them in English and Chinese', () => {
    const csv = toCsv([exampleProfile()]);
    expect(csv).toContain('Resident ID card (mainland China)');
    expect(csv).toContain('Simplified Chinese; English');
    for (const { profiles, problems } of [
      tableWith('business licence', 'Simplified Chinese; english'),
      tableWith('营业执照', '中文简体；英语'),
    ]) {
      expect(problems).toEqual([]);
      expect(profiles[0]?.entity.certificateType).toBe('营业执照');
      expect(profiles[0]?.websites[0]?.languages).toEqual(['中文简体', '英语']);
    }
    // Systems have options that are not listed here.
    expect(tableWith('某某证', '').profiles[0]?.entity.certificateType).toBe('某某证');
    const [problem] = tableWith('Licence of kindness', '').problems;
    expect(problem).toMatchObject({ row: 2 });
    expect(problem?.message).toMatch(/Licence of kindness.*Business licence/);
  });

  it('brings back every option of every column', () => {
    for (const column of columns.filter(({ options }) => options))
      for (const { zh } of optionsOf(column.options ?? ''))
        expect(understood(column, shown(column, zh)), column.head).toEqual({ value: zh });
  });

  it('brings back any text, formulas of spreadsheets too, and starts none', () => {
    const text = string({ unit: 'grapheme', maxLength: 30 }).map((value) => value.trim());
    const any = record({ title: text, name: text, remark: text });
    assert(
      property(array(any, { minLength: 1, maxLength: 4 }), (all) => {
        const given = all.map(({ title, name, remark }, at): Profile => {
          const entity = { ...exampleProfile().entity, name, remark, certificateNumber: `${at}` };
          return {
            ...exampleProfile(),
            title: `=${title}`,
            entity,
            administrators: [],
            websites: [newWebsite()],
          };
        });
        const csv = toCsv(given);
        expect(csv).not.toMatch(/(^|,|\n)"?=/);
        const { profiles } = fromCsv(csv);
        expect(profiles.map(({ title, entity }) => [title, entity.name, entity.remark])).toEqual(
          given.map(({ title, entity }) => [title, entity.name, entity.remark]),
        );
      }),
    );
  });

  it.each<[string, string, RegExp]>([
    ['no rows', csvTemplate(), /no row/],
    ['another head', 'Kind,Shoe size\norganization,41', /Shoe size.*template/],
    ['no kind', 'Profile name\nLake', /“Kind” is missing/],
    ['a kind that is none', 'Kind,Profile name\nfirm,Lake', /Row? ?.*“firm”|“firm”/],
    ['a head twice', 'Kind,Profile name,Profile name\norganization,a,b', /twice/],
    [
      'a number that a spreadsheet has changed',
      'Kind,Profile name,Leader ID number\nindividual,Lake,3.30106E+17',
      /3\.30106E\+17.*text/,
    ],
    ['no name', 'Kind,Domains\norganization,example.cn', /no name/],
    ['a text that is too long', `Kind,Profile name\norganization,${'x'.repeat(5000)}`, /title/],
  ])('with %s adds nothing and says why', (_, csv, words) => {
    const { profiles, problems } = fromCsv(csv);
    expect(profiles).toEqual([]);
    expect(problems.map(({ message }) => message).join(' ')).toMatch(words);
  });

  it('names the row of each problem, and takes none of the good rows', () => {
    const csv = 'Kind,Profile name\norganization,Lake\nfirm,Hill\nindividual,Sea\n,River';
    const { profiles, problems } = fromCsv(csv);
    expect(profiles).toEqual([]);
    expect(problems.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('is read with semicolons, in UTF-16 and in GB 18030 as spreadsheets write them', () => {
    const csv = 'Kind;Profile name\norganization;湖光';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le'));
    const gb = Uint8Array.from([...Buffer.from(csv.slice(0, -2)), 0xba, 0xfe, 0xb9, 0xe2]);
    for (const bytes of [new TextEncoder().encode(csv), utf16, gb])
      expect(fromCsv(csvText(bytes)).profiles.map(({ title }) => title)).toEqual(['湖光']);
  });
});

it('is added as a whole', async () => {
  await unlockedStore();
  await addProfiles([exampleProfile(), { ...exampleProfile(), title: 'Second' }]);
  const { records } = await profiles.list();
  expect(records.map(({ value }) => value.title)).toEqual(['Lake Software', 'Second']);
  const broken = { ...exampleProfile(), title: 'x'.repeat(5_000) };
  await expect(addProfiles([exampleProfile(), broken])).rejects.toThrow();
  expect((await profiles.list()).records).toHaveLength(2);
});
