import { describe, expect, it, vi } from 'vitest';

import { documentOf } from '@/components/papers/review/document-of';
import { withDocument, withProposals } from '@/components/papers/review/keep';
import { amountInEnglish, inEnglish } from '@/components/papers/review/latin';
import { kindOf, proposalsOf } from '@/components/papers/review/proposals';
import { readText } from '@/lib/papers/text/read-text';
import { newAdministrator, newProfile, profileSchema } from '@/lib/profiles/schema';

import { COMPANY, residentId } from './people';
import { VARIANTS } from './variants';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: string[]) => [key, ...(values ?? [])].join(' ') },
}));
vi.mock('@/lib/photo/client', () => ({}));
vi.mock('@/lib/profiles/store', () => ({}));

const origin = { from: 'paper', of: 'business-licence', at: 1 } as const;
const licence = readText(VARIANTS['chat message']?.(COMPANY) ?? '');

describe('a licence for a profile', () => {
  it('fills the entity, and what follows from code and address', () => {
    const profile = newProfile('organization');
    const { proposals, unasked } = proposalsOf(licence, profile, 'leader');
    const changed = withProposals(profile, proposals, origin);
    expect(profileSchema.parse(changed).entity).toMatchObject({
      type: '企业',
      certificateType: '营业执照',
      certificateNumber: COMPANY.creditCode,
      name: COMPANY.name,
      certificateAddress: COMPANY.address,
      region: '广东省/深圳市/南山区',
      mailingAddress: '',
    });
    expect(changed.answers['entity.legalRepresentative']).toEqual([COMPANY.legalRepresentative]);
    expect(
      proposals
        .filter(({ isDerived }) => isDerived)
        .map(({ slot }) => slot.key)
        .toSorted(),
    ).toEqual(['entity.certificateType', 'entity.region', 'entity.type']);
    expect(unasked.map(({ key }) => key).toSorted()).toEqual(['capital', 'founded', 'type']);
  });

  it('takes only what was accepted', () => {
    const profile = newProfile('organization');
    const { proposals } = proposalsOf(licence, profile, 'leader');
    const name = proposals.filter(({ slot }) => slot.key === 'entity.name');
    expect(withProposals(profile, name, origin)).toEqual({
      ...profile,
      entity: { ...profile.entity, name: COMPANY.name },
      origins: { 'entity.name': origin },
    });
  });
});

const picture = (key: string, name: string) => ({
  key,
  website: '',
  picture: crypto.randomUUID(),
  name,
  type: 'image/jpeg',
  size: 1,
});

it('words the nationality of a passport as pages in Chinese do', () => {
  const paper = {
    ...readText('Passport No 533001234\nNationality BRITISH CITIZEN\nSurname SMITH'),
    kind: 'passport' as const,
  };
  const { proposals } = proposalsOf(paper, newProfile('individual'), 'leader');
  const nationality = proposals.find(({ slot }) => slot.key === 'leader.nationality');
  expect(nationality?.value).toEqual(['英国']);
});

it.each([
  ['passport', 'individual'],
  ['resident-id-front', 'individual'],
  ['business-licence', 'organization'],
  ['domain-certificate', 'organization'],
] as const)('%s begins the profile of an %s', (kind, begun) => {
  expect(kindOf({ kind, values: [] })).toBe(begun);
});

it.each([
  ['Passport No 533001234\nSurname SMITH', 'individual'],
  [VARIANTS['chat message']?.(COMPANY) ?? '', 'organization'],
  ['', 'organization'],
])('a text begins it by what it names', (text, begun) => {
  expect(kindOf(readText(text))).toBe(begun);
});

describe('the paper of a person', () => {
  const id = residentId('440305', '1988-07-14', '033');
  const paper = {
    ...readText(
      `姓名 林晓峰\n公民身份号码 ${id}\n有效期限 2015.06.01-长期\n住址 广东省深圳市南山区科苑路15号`,
    ),
    kind: 'resident-id-front' as const,
  };

  it('is the leader’s or an administrator’s, as the person says', () => {
    const administrator = newAdministrator();
    const profile = { ...newProfile('organization'), administrators: [administrator] };
    const person = {
      name: '林晓峰',
      certificateType: '居民身份证',
      certificateNumber: id,
      validFrom: '2015-06-01',
      validUntil: '长期',
    };
    const ofLeader = withProposals(
      profile,
      proposalsOf(paper, profile, 'leader').proposals,
      origin,
    );
    expect(ofLeader.leader).toMatchObject(person);
    const target = `administrator:${administrator.id}` as const;
    const ofAdministrator = withProposals(
      profile,
      proposalsOf(paper, profile, target).proposals,
      origin,
    );
    expect(ofAdministrator.administrators[0]).toMatchObject(person);
    expect(ofAdministrator.leader.name).toBe('');
    expect(documentOf('resident-id-back', profile, 'leader')?.key).toBe('documents.leaderIdBack');
    const website = profile.websites[0]?.id;
    expect(documentOf('resident-id-front', profile, target)).toEqual({
      key: 'documents.adminId',
      website,
    });
    expect(documentOf('resident-id-back', profile, target)).toEqual({
      key: 'documents.adminIdBack',
      website,
    });
  });

  it('gives an individual their address', () => {
    const profile = newProfile('individual');
    const changed = withProposals(profile, proposalsOf(paper, profile, 'leader').proposals, origin);
    expect(changed.entity.certificateAddress).toBe('广东省深圳市南山区科苑路15号');
  });

  it('replaces the picture of the same place alone', () => {
    const profile = newProfile('individual');
    const one = withDocument(profile, picture('documents.leaderIdFront', 'one.jpg'));
    const two = withDocument(one, picture('documents.leaderIdBack', 'two.jpg'));
    const three = withDocument(two, picture('documents.leaderIdFront', 'three.jpg'));
    expect(three.documents.map(({ name }) => name)).toEqual(['two.jpg', 'three.jpg']);
  });
});

describe('beside Chinese', () => {
  it.each([
    ['人民币壹佰万元整', /CN¥1,000,000/],
    ['1000万元人民币', /CN¥10,000,000/],
    ['壹仟贰佰叁拾肆万伍仟元整', /CN¥12,345,000/],
    ['贰佰万美元', /US\$2,000,000/],
    ['叁亿元', /CN¥300,000,000/],
  ])('stands %s as a number', (zh, en) => {
    expect(amountInEnglish(zh)).toMatch(en);
  });

  it('stands what is known for certain', () => {
    expect(inEnglish('address', COMPANY.address)).toBe('Nanshan District, Shenzhen, Guangdong');
    expect(inEnglish('type', '有限责任公司（自然人独资）')).toBe(
      'limited liability company, owned by one person',
    );
    expect(inEnglish('founded', '2019-03-05')).toBe('5 March 2019');
    expect(inEnglish('legalRepresentative', '林晓峰')).toBe('');
  });
});
