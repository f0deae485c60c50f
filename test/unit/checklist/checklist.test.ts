import { describe, expect, test } from 'vitest';

import { buildChecklist, isTask, progressOf } from '@/lib/checklist/checklist';
import { newDomainAnswers, newInput, type ReadinessInput } from '@/lib/checklist/input';
import { toMarkdown } from '@/lib/checklist/to-markdown';
import { PROVINCES, provinceByName } from '@/lib/regions';

const today = '2026-11-22';

function check(
  kind: 'individual' | 'organization',
  province: string,
  given: Partial<ReadinessInput> = {},
) {
  return buildChecklist(newInput(kind, provinceByName(province)?.code ?? '', given), { today });
}

function stops(...question: Parameters<typeof check>): string[] {
  const { groups } = check(...question);
  return groups
    .filter(({ id }) => id === 'blockers')
    .flatMap(({ items }) => items.map(({ kind, id }) => `${kind} ${id}`));
}

const domain = (given: Partial<ReturnType<typeof newDomainAnswers>>) => ({
  domains: [{ ...newDomainAnswers(), ...given }],
});
const instance = (given: Partial<ReadinessInput['instance']>) => ({
  instance: { ...newInput('individual', '11').instance, ...given },
});

describe('what stops a filing', () => {
  test.each<[string, Parameters<typeof check>, string]>([
    [
      'an account of the international site',
      ['individual', 'Beijing', { internationalAccount: '是' }],
      'blocker blockers/international-account',
    ],
    [
      'an organisation of another province',
      ['organization', 'Beijing', { fromElsewhere: '是' }],
      'blocker people/own-province',
    ],
    [
      'an ID from elsewhere where only local IDs count',
      ['individual', 'Gansu', { fromElsewhere: '是' }],
      'blocker people/id-from-elsewhere',
    ],
    [
      'an ID from elsewhere where sources disagree',
      ['individual', 'Jiangxi', { fromElsewhere: '是' }],
      'warning people/id-from-elsewhere',
    ],
    [
      'a leader who is not the legal representative',
      ['organization', 'Tibet', { leaderIsLegalRepresentative: '否' }],
      'blocker people/leader',
    ],
    [
      'a foreign individual in Hebei',
      ['individual', 'Hebei', { nationality: 'foreign' }],
      'warning blockers/foreigner-accepted-entity.certificateType-0',
    ],
    [
      'a domain ending that is not approved',
      ['organization', 'Zhejiang', domain({ name: 'example.org' })],
      'blocker blockers/domain-ending-approved-website.domains-0',
    ],
    [
      'a domain registered abroad',
      ['organization', 'Zhejiang', domain({ registrarInChina: '否' })],
      'blocker blockers/domain-registrar-domain.registrarInChina-0',
    ],
    [
      'an expired domain',
      ['organization', 'Zhejiang', domain({ expires: '2026-11-21' })],
      'blocker blockers/domain-expiry-domain.expires-0',
    ],
    [
      'a pay-as-you-go instance',
      ['organization', 'Zhejiang', instance({ billing: '按量付费' })],
      'blocker blockers/instance-pay-as-you-go-instance.billing-0',
    ],
    [
      'an instance abroad',
      ['organization', 'Zhejiang', instance({ mainland: '否' })],
      'blocker blockers/instance-mainland-instance.mainland-0',
    ],
    [
      'a forum',
      ['organization', 'Zhejiang', { topics: ['forum'] }],
      'blocker preapproval/topic-forum',
    ],
    [
      'a refused name',
      ['individual', 'Henan', { websiteName: '购书记录' }],
      'blocker blockers/website-name-individual-website.name-0',
    ],
  ])('%s', (_, question, expected) => {
    expect(stops(...question)).toContain(expected);
  });

  test.each<[Parameters<typeof check>]>([
    [['individual', 'Gansu', { fromElsewhere: '否' }]],
    [
      [
        'organization',
        'Zhejiang',
        domain({ name: 'example.com', registrarInChina: '是', expires: '2028-01-01' }),
      ],
    ],
    [['organization', 'Zhejiang', { leaderIsLegalRepresentative: '是' }]],
  ])('nothing: %j', (question) => {
    expect(stops(...question)).toEqual([]);
  });

  test('stops come before everything else, the gravest first', () => {
    const { groups } = check('individual', 'Gansu', {
      fromElsewhere: '是',
      ...domain({ expires: '2026-12-01' }),
    });
    expect(groups[0]?.id).toBe('blockers');
    expect(groups[0]?.items.map(({ kind }) => kind)).toEqual(['blocker', 'warning']);
  });
});

function ids(...question: Parameters<typeof check>): [string, string][] {
  return check(...question).groups.flatMap(({ items }) =>
    items.map(({ id, when }): [string, string] => [id, when ?? '']),
  );
}

describe('answers decide what is asked for', () => {
  test('papers that the answers rule out are left out, open ones say when', () => {
    const permit = 'documents/residence-permit';
    expect(ids('individual', 'Jilin', { fromElsewhere: '否' }).map(([id]) => id)).not.toContain(
      permit,
    );
    expect(ids('individual', 'Jilin', { fromElsewhere: '是' })).toContainEqual([permit, '']);
    expect(ids('individual', 'Jilin')).toContainEqual([
      permit,
      expect.stringContaining('ID address outside the province'),
    ]);
  });

  test('an adult needs no guardian', () => {
    expect(ids('individual', 'Henan', { age: '17' })).toContainEqual(['documents/guardian-id', '']);
    expect(ids('individual', 'Henan', { age: '30' }).map(([id]) => id)).not.toContain(
      'documents/guardian-id',
    );
  });
});

test('a province that there is not is refused by name', () => {
  expect(() => buildChecklist(newInput('individual', '99'), { today })).toThrow('“99”');
});

test('progress counts what can be ticked', () => {
  const checklist = check('individual', 'Zhejiang');
  const tasks = checklist.groups.flatMap(({ items }) => items).filter(isTask);
  expect(tasks.length).toBeGreaterThan(20);
  expect(progressOf(checklist, new Set([tasks[0]?.id ?? '', 'gone/item']))).toEqual({
    done: 1,
    total: tasks.length,
  });
});

describe('Markdown', () => {
  const checklist = check('individual', 'Gansu', {
    fromElsewhere: '是',
    ...domain({ name: 'a_b*.org' }),
  });
  const [ticked] = checklist.groups.flatMap(({ items }) => items).filter(isTask);
  const markdown = toMarkdown(checklist, new Set([ticked?.id ?? '']), today);

  test('every item, with boxes, sources and escaped text', () => {
    const boxes = checklist.groups.flatMap(({ items }) => items).filter(isTask).length;
    expect(markdown.match(/^- \[[ x]\] /gm)).toHaveLength(boxes);
    expect(markdown.match(/^- \[x\] /gm)).toHaveLength(1);
    expect(markdown).toContain('# Readiness for an ICP filing in Gansu (individual)');
    expect(markdown).not.toMatch(/a_b\*/);
    for (const id of new Set(
      checklist.groups.flatMap(({ items }) => items.flatMap(({ source }) => source)),
    )) {
      expect(markdown).toContain(`- ${id}: `);
    }
  });
});

const texts = (...question: Parameters<typeof check>) =>
  check(...question).groups.flatMap(({ items }) => items);

describe('what is told is no condition and contradicts nothing', () => {
  test('a remark on a paper stands behind its name, not before it', () => {
    const { text, when } =
      texts('organization', 'Jiangsu').find(({ id }) => id === 'documents/domain-certificate') ??
      {};
    expect([text, when]).toEqual([
      expect.stringContaining('for all domains of the order'),
      undefined,
    ]);
  });

  test('where newer sources give an age, that of 2019 is told beside it', () => {
    const age = texts('individual', 'Guangdong').find(({ id }) => id === 'people/age');
    expect(age?.text).toContain('At least 18 years old (Huawei Cloud');
    expect(age?.text).not.toContain('employment');
    expect(age?.why).toContain('Under 18: employment proof');
  });

  test('a resident of Hong Kong in Guangdong is not stopped by a document that nobody chose', () => {
    const list = texts('individual', 'Guangdong', { nationality: 'hong-kong-macao' });
    expect(list.filter(({ kind }) => kind === 'blocker')).toEqual([]);
    expect(list.find(({ id }) => id === 'documents/identity-document')?.text).toContain(
      'residence permit: in Guangdong the travel permit',
    );
  });

  test('the papers of a leader from abroad are called by their names, in every province', () => {
    for (const { en } of PROVINCES)
      for (const [kind, id] of [
        ['individual', 'documents/identity-document'],
        ['organization', 'documents/entity-leader-id'],
      ] as const) {
        const paper = (given: Parameters<typeof texts>[2]) =>
          texts(kind, en, given).find((item) => item.id === id);
        expect(paper({ nationality: 'foreign' })?.text, en).toContain('passport');
        expect(paper({ nationality: 'taiwan' })?.text, en).toContain('travel permit');
        expect(paper({ nationality: 'foreign' })?.how, en).not.toContain('both sides of the card');
      }
  });

  test('a foreign legal representative who is not the leader decides nothing about the leader', () => {
    for (const { en } of PROVINCES) {
      const ids = texts('organization', en, {
        nationality: 'foreign',
        leaderIsLegalRepresentative: '否',
      }).map(({ id }) => id);
      expect(ids, en).not.toContain('people/name-on-document');
      expect(
        ids.filter((id) => id.includes('foreigner-accepted')),
        en,
      ).toEqual([]);
    }
  });

  test('whether a foreigner may be leader is asked first, and of nobody else', () => {
    for (const [nationality, kind] of [
      ['foreign', 'warning'],
      ['mainland', undefined],
    ] as const) {
      const list = texts('organization', 'Guangdong', { nationality });
      expect(list.find(({ id }) => id === 'people/foreign-leader')?.kind).toBe(kind);
    }
  });

  test.each([
    ['branch', 'task', 'branch in the mainland'],
    ['office', 'warning', 'representative office'],
    ['none', 'warning', 'No way without either is known'],
  ] as const)(
    'a company abroad with %s is told with what it files',
    (registration, kind, words) => {
      const found = texts('organization', 'Zhejiang', { registration }).find(
        ({ id }) => id === 'people/foreign-company',
      );
      expect(found?.kind).toBe(kind);
      expect(found?.text).toContain(words);
    },
  );

  test.each(['individual', 'organization'] as const)(
    '%s: no source is called by its id',
    (kind) => {
      for (const { en } of PROVINCES)
        for (const { text, why = '' } of texts(kind, en))
          expect(`${text} ${why}`).not.toMatch(/\b(?:hw|ali|tx|tencent|huawei)-[a-z]+-?\d{4}\b/);
    },
  );
});
