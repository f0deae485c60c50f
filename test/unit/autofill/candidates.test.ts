import { expect, test } from 'vitest';

import { candidatesFor } from '@/lib/autofill/plan/candidates';
import { newAdministrator, newProfile, newWebsite } from '@/lib/profiles/schema';

const profile = {
  ...newProfile('organization'),
  administrators: [
    { ...newAdministrator(), id: 'a1', name: '李示例', mobile: '13800000002' },
    { ...newAdministrator(), id: 'a2', name: '王示例', mobile: '13800000001' },
  ],
  websites: [
    { ...newWebsite(), id: 'w1', name: '湖光', domains: ['lake.example'] },
    { ...newWebsite(), id: 'w2', name: '', domains: ['hill.example', 'peak.example'] },
  ],
};
profile.leader = { ...profile.leader, name: '张示例', mobile: '13800000001' };

const told = (key: string, index = 0) =>
  candidatesFor({ key, index }, profile).map(({ id, of, value }) => [id, of, value.value]);

test('a field about a person can hold that of every person', () => {
  const people = [
    ['leader', '张示例', '张示例'],
    ['a1', '李示例', '李示例'],
    ['a2', '王示例', '王示例'],
  ];
  expect(told('leader.name')).toEqual(people);
  expect(told('admin.name')).toEqual(people);
});

test('the same text is offered once, and one text is no choice', () => {
  expect(told('admin.mobile')).toEqual([
    ['leader', '张示例', '13800000001'],
    ['a1', '李示例', '13800000002'],
  ]);
  expect(told('leader.email')).toEqual([]);
  expect(told('website.name')).toEqual([]);
});

test('a field about a website can hold that of every website, at the place where it is asked', () => {
  expect(told('website.domains', 2)).toEqual([
    ['w1', '湖光', 'lake.example'],
    ['w2', 'hill.example', 'hill.example；peak.example'],
  ]);
  const asked = candidatesFor({ key: 'website.domains', index: 2 }, profile);
  expect(asked.every(({ value }) => value.key === 'website.domains' && value.index === 2)).toBe(
    true,
  );
});

test('nothing else has a choice', () => {
  expect(told('entity.name')).toEqual([]);
  expect(told('documents.backdropPhoto')).toEqual([]);
});
