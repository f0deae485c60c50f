import { expect, it } from 'vitest';

import { answerKeys } from '@/test/e2e/support/answers';
import { FIELDS } from '@/lib/forms';
import { isShownOnly } from '@/lib/forms/control-kinds';
import { SYSTEMS } from '@/lib/systems';
import { FILING_HOSTS } from '@/lib/systems/hosts';
import { FILING_NAMES } from '@/test/replica/server/hosts.mjs';

const keys = answerKeys();

/** Fields that no page of the replica asks, so that reading and filling them are proven by nothing but units. */
const ASKED_NOWHERE = [
  'filing.entityNumber',
  'filing.password',
  'documents.preapproval',
  'documents.domainOwnerProof',
  'documents.sitePlan',
  'documents.beijingConfirmation',
  'documents.liveness',
  'documents.adminIdBack',
  'mail.region',
  'mail.name',
  'mail.phone',
  'mail.address',
  'lookup.captcha',
  'psb.level',
];

it('asks every field on a page of the replica, but those that are named here', () => {
  const asked = new Set(keys.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const left = [...FIELDS.values()].filter(
    ({ key, control }) => !asked.has(key) && !isShownOnly(control),
  );
  expect(left.map(({ key }) => key).toSorted()).toEqual(ASKED_NOWHERE.toSorted());
});

it('has a page of every system, but of two whose pages nobody has described', () => {
  const shown = new Set(keys.map(({ system }) => system));
  expect([...SYSTEMS.keys()].filter((id) => !shown.has(id))).toEqual(['wechat', 'xinnet']);
});

it.each(FILING_HOSTS)('answers for %s', (pattern) => {
  const covered = FILING_NAMES.filter((name) =>
    pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern,
  );
  expect(covered, 'a name in test/replica/server/hosts.mjs').not.toEqual([]);
});
