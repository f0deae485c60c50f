import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { provinceByCode, provinceByName, provinceOfPath, PROVINCES } from '@/lib/regions';
import { PROVINCE_FILES, provinceFile } from '@/lib/regions/telling';

const id = z.string().regex(/^[a-z0-9-]+$/);
const sources = z.union([id, z.array(id).min(1)]);
const flag = z.boolean().nullable();
const words = z.array(z.string().min(1));
const age = z.number().int().min(16).max(60).nullable();

const individual = z.strictObject({
  minAge: age,
  minAgeNote: z.string().nullable(),
  phoneMustBeLocal: flag,
  mainlandCitizensMustUseIdCard: flag,
  temporaryIdCardAccepted: flag,
  foreignersAccepted: flag,
  entityLeaderEqualsWebsiteAdministrator: z.boolean(),
  domainHolder: z.string(),
  foreignRegisteredDomainAccepted: flag,
  domainMinRemainingValidityDays: z.union([z.literal(90), z.literal(180)]),
  domainValidityNote: z.string().nullable(),
  idCardMinRemainingValidityMonths: z.number(),
  domainCertificate: z.string().nullable(),
  holdingIdPhoto: flag,
  fingerprintOnStatement: flag,
  remark: z.string().nullable(),
  notes: words,
  source: sources,
});
const holder = z.enum([
  'organization',
  'shareholder',
  'legal-representative',
  'principal-or-senior-executive',
]);
const enterprise = z.strictObject({
  entityLeader: z.enum(['legal-representative', 'legal-representative-or-authorized']).nullable(),
  entityLeaderNote: z.string().nullable(),
  minAge: age,
  phoneMustBeLocal: z.union([z.boolean(), z.literal('or-remark')]).nullable(),
  foreignersAcceptedAsLeader: flag,
  acceptedCertificates: words.nullable(),
  domainHolderAllowed: z.array(holder).min(1),
  domainHolderProof: z.string().nullable(),
  foreignRegisteredDomainAccepted: flag,
  domainMinRemainingValidityDays: z.union([z.literal(90), z.literal(180)]),
  idCardMinRemainingValidityMonths: z.number(),
  domainCertificate: z.string().nullable(),
  holdingCertificatePhoto: flag,
  notes: words,
  source: sources,
});
const laterIndividual = z.strictObject({
  source: id,
  note: z.string().min(1),
  facts: z
    .strictObject({
      allowed: z.boolean().optional(),
      minAge: z.number().optional(),
      minAgeWithoutProof: z.number().optional(),
      remarkMinChars: z.number().optional(),
      planFromSites: z.number().optional(),
      sitesPerOrder: z.number().optional(),
    })
    .optional(),
});
const laterEnterprise = z.strictObject({
  source: id,
  note: z.string().min(1),
  facts: z
    .strictObject({
      minAge: z.number().optional(),
      websiteAdministratorMaxAge: z.number().optional(),
      leaderMustBeLegalRepresentative: z
        .union([z.boolean(), z.literal('authorization-letter')])
        .optional(),
      websiteAdministratorAuthorization: z.boolean().optional(),
      holderAllowed: z.array(holder).optional(),
      newDomainsPerOrder: z.number().optional(),
      planFromSites: z.number().optional(),
      sitesPerOrder: z.number().optional(),
      phoneMustBeLocal: z.boolean().optional(),
    })
    .optional(),
});
const letter = z.strictObject({ rule: z.string(), source: sources }).nullable();
const materials = z.array(z.strictObject({ id, when: z.string().min(1), source: id })).min(1);
const order = z.union([z.number().int().positive(), z.literal('multiple')]);

/** The shape that `lib/regions/types.ts` promises, key by key. */
const provinceSchema = z.strictObject({
  code: z.string().regex(/^\d\d$/),
  zhShort: z.string().regex(/^\p{Script=Han}{2,3}$/u),
  zh: z.string().regex(/^\p{Script=Han}+(?:省|市|自治区)$/u),
  latin: z.string().min(1),
  en: z.string().regex(/^[A-Z][A-Za-z ]+$/),
  icpAbbreviation: z.strictObject({
    char: z.string().length(1),
    alsoSeen: z.array(z.string().length(1)),
    confidence: z.string(),
    source: id,
    note: z.string().optional(),
  }),
  provincePage: z.strictObject({ publisher: z.string(), edition: z.string(), source: id }),
  domainsPerWebsite: z.strictObject({
    seed: z.strictObject({ limit: z.union([z.literal(1), z.literal(10)]), source: id }),
    current: z.strictObject({ limit: z.literal(1), since: z.iso.date(), source: id }),
    conflict: z.boolean(),
    note: z.string(),
  }),
  sitesPerOrder: z.strictObject({
    alibaba2019: z.strictObject({
      individual: order,
      organization: order,
      note: z.string(),
      source: id,
    }),
    tencent2022: z.strictObject({
      individual: z.number(),
      organization: z.number(),
      note: z.string(),
      source: id,
    }),
  }),
  smsVerification: z.strictObject({
    seed: z.strictObject({
      required: z.boolean(),
      windowHours: z.literal(48).nullable(),
      source: id,
    }),
    current: z.strictObject({
      required: z.literal(true),
      windowHours: z.literal(24),
      mandatorySince: z.iso.date(),
      source: id,
    }),
    note: z.string(),
  }),
  crossProvince: z.strictObject({
    organization: z.strictObject({ allowed: z.literal(false), source: id }),
    individual: z.strictObject({
      seed: z.strictObject({
        policy: z.string(),
        acceptedProof: words,
        note: z.string(),
        source: id,
      }),
      alibaba2019: z.strictObject({
        policy: z.enum(['not-stated', 'local-id-only', 'residence-proof', 'any-local-proof']),
        acceptedProof: words,
        source: id,
      }),
      later: z.array(laterIndividual),
      conflict: z.boolean(),
    }),
  }),
  individual: z.strictObject({
    alibaba2019: individual,
    current: z
      .strictObject({
        source: id,
        date: z.iso.date(),
        fingerprintOnStatement: z.string().optional(),
        domainCertificate: z.string().optional(),
        phoneMustBeLocal: z.string().optional(),
        remark: z.string().optional(),
        travelPermitAccepted: z.boolean().optional(),
      })
      .optional(),
    later: z.array(laterIndividual),
    commitmentLetter: letter,
  }),
  enterprise: z.strictObject({
    alibaba2019: enterprise,
    legalRepresentativeAsLeader: z.strictObject({
      alibabaFaq201908: flag,
      tencent2022: z.enum(['required', 'not-required', 'authorization-letter-accepted']),
      websiteAdministratorAuthorizationLetterIfNotLegalRep: z.strictObject({ tencent2022: flag }),
      source: z.array(id),
    }),
    later: z.array(laterEnterprise),
    commitmentLetter: letter,
    administratorLimits: z.array(z.strictObject({ rule: z.string(), source: id })).nullable(),
  }),
  materials: z.strictObject({ individual: materials, organization: materials }),
  changes: z.strictObject({
    individualToOtherIndividual: flag,
    individualToOrganization: z.union([
      z.boolean(),
      z.enum(['if-legal-representative', 'if-legal-representative-or-website-administrator']),
    ]),
    organizationToIndividual: flag,
    organizationNote: z.string(),
    source: id,
  }),
  addProvider: z.strictObject({
    individualMustMatchExistingFiling: words.nullable(),
    organizationMustMatchExistingFiling: words.nullable(),
    note: z.string(),
    source: id,
  }),
  naming: z.strictObject({
    forbiddenWordsIndividual: z.strictObject({ words: words.nullable(), source: id }),
    extras: z.array(
      z.strictObject({
        appliesTo: z.enum(['individual', 'organization', 'all']),
        rule: z.string(),
        source: id,
      }),
    ),
  }),
  special: words,
  conflicts: words,
  unknown: words,
});

test('there is one file per province, named after code and English name, and all are loaded', () => {
  const folder = new URL('../../../lib/regions/data/provinces/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const expected = PROVINCE_FILES.map(
    ({ code, en }) => `${code}-${en.toLowerCase().replaceAll(' ', '-')}.json`,
  );
  expect(files.toSorted()).toEqual(expected.toSorted());
  expect(PROVINCES).toHaveLength(31);
});

describe.each(PROVINCE_FILES.map((file) => [file.en, file] as const))('%s', (_, file) => {
  test('has the promised shape', () => {
    expect(provinceSchema.parse(file)).toEqual(file);
  });

  test('lists exactly its null facts as unknown', () => {
    const nulls: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (value === null) nulls.push(path);
      else if (typeof value === 'object') {
        for (const [key, part] of Object.entries(value ?? {}))
          visit(part, path ? `${path}/${key}` : key);
      }
    };
    visit(file, '');
    const stated = nulls.filter((path) => !/Note$|windowHours$/.test(path));
    expect(stated.toSorted()).toEqual(file.unknown.toSorted());
  });

  test('is found by code, name and path', () => {
    expect(provinceFile(file.code)).toBe(file);
    const province = PROVINCES.find(({ code }) => code === file.code);
    if (!province) throw new Error(`${file.en} has no names.`);
    for (const name of [province.zh, province.zhShort, province.en, province.en.toUpperCase()]) {
      expect(provinceByName(` ${name} `)).toBe(province);
    }
    expect(provinceByCode(province.code)).toBe(province);
    expect(provinceByCode(`${province.code}0102`)).toBe(province);
    expect(provinceOfPath(`${province.zh}/某市/某区`)).toBe(province);
    expect(provinceOfPath(`${province.zh}某市某区`)).toBe(province);
    expect(provinceOfPath(`${province.zh} 某市`)).toBe(province);
  });
});

test('unknown names, codes and paths have no province', () => {
  expect(provinceByName('香港')).toBeUndefined();
  expect(provinceByCode('99')).toBeUndefined();
  expect(provinceOfPath('')).toBeUndefined();
  expect(provinceOfPath('海南藏族自治州共和县')).toBeUndefined();
});

test('the founding documents allow one domain per website in six provinces and ten elsewhere', () => {
  const one = PROVINCE_FILES.filter(({ domainsPerWebsite }) => domainsPerWebsite.seed.limit === 1);
  expect(one.map(({ en }) => en).toSorted()).toEqual(
    ['Chongqing', 'Guangxi', 'Hebei', 'Henan', 'Liaoning', 'Sichuan'].toSorted(),
  );
});

test('the founding documents ask for the SMS check within 48 hours in seven provinces', () => {
  const asked = PROVINCE_FILES.filter(
    ({ smsVerification }) => smsVerification.seed.windowHours === 48,
  );
  expect(asked.map(({ en }) => en).toSorted()).toEqual(
    ['Tianjin', 'Gansu', 'Tibet', 'Ningxia', 'Hainan', 'Xinjiang', 'Qinghai'].toSorted(),
  );
});

test('domains must be valid for 180 more days in Shanghai and 90 elsewhere', () => {
  const longer = PROVINCE_FILES.filter(
    ({ individual, enterprise }) =>
      individual.alibaba2019.domainMinRemainingValidityDays === 180 ||
      enterprise.alibaba2019.domainMinRemainingValidityDays === 180,
  );
  expect(longer.map(({ en }) => en)).toEqual(['Shanghai']);
});
