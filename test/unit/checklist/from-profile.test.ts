import { expect, test } from 'vitest';

import { inputFromProfile } from '@/lib/checklist/from-profile';
import { newInput } from '@/lib/checklist/input';
import { filingFromProfile } from '@/lib/filings/from-profile';
import { newProfile, newWebsite, profileSchema, type Profile } from '@/lib/profiles/schema';

function profile(change: (profile: Profile) => void): Profile {
  const made = newProfile('organization');
  change(made);
  return profileSchema.parse(made);
}

const full = profile((made) => {
  made.entity.region = '浙江省/杭州市/西湖区';
  made.entity.type = '事业单位';
  made.leader.certificateType = '外国人永久居留身份证';
  made.leader.validUntil = '长期';
  made.answers['leader.isLegalRepresentative'] = ['否'];
  made.websites = [
    {
      ...newWebsite(),
      name: '晴川信息',
      domains: ['qingchuan.example'],
      answers: {
        'domain.expires': ['2027-05-31'],
        'domain.registrarInChina': ['是'],
        'instance.expires': ['soon'],
      },
    },
    newWebsite(),
  ];
});

test('the readiness check takes over what a profile knows', () => {
  expect(inputFromProfile(full)).toMatchObject({
    kind: 'organization',
    entityType: '事业单位',
    province: '33',
    nationality: 'foreign',
    leaderIsLegalRepresentative: '否',
    administratorIsLeader: '是',
    sites: '2',
    websiteName: '晴川信息',
    domains: [{ name: 'qingchuan.example', expires: '2027-05-31', registrarInChina: '是' }, {}],
  });
});

test('what a profile does not know stays as it was answered', () => {
  const saved = newInput('organization', '44', { fromElsewhere: '否', nationality: 'taiwan' });
  const empty = inputFromProfile(
    profile(() => undefined),
    saved,
  );
  expect(empty).toMatchObject({ province: '44', fromElsewhere: '否', nationality: 'taiwan' });
});

test('a filing takes over province, domain and days, and leaves out what is no day', () => {
  const stored = { id: crypto.randomUUID(), created: 1, updated: 1, value: full };
  expect(filingFromProfile(stored)).toEqual({
    profile: stored.id,
    service: 'website',
    province: '浙江省',
    domain: 'qingchuan.example',
    domainVerifiedOn: '',
    domainValidUntil: '2027-05-31',
    instanceValidUntil: '',
    idValidUntil: '长期',
  });
});
