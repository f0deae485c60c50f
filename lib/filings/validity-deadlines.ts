import { provinceByName } from '@/lib/regions';
import { addDays } from '@/lib/working-days';

import { monthsBefore } from './days';
import { type Deadline, working } from './deadline';
import type { Filing } from './schema';
import { comesBefore } from './stages';

const GUANGDONG = '44';
const SHANGHAI = '31';

/** When what the filing rests on runs out: letter, domain, identity document and instance. */
export function validityDeadlines(filing: Filing): Deadline[] {
  const province = provinceByName(filing.province)?.code;
  const isOpen =
    comesBefore(filing.stage, 'approved') ||
    ['returned', 'sms-failed', 'rejected'].includes(filing.stage);
  const days = province === SHANGHAI ? 180 : 90;
  const { domainValidUntil, idValidUntil, instanceValidUntil, letterSignedOn } = filing;
  const found: Deadline[] = [];
  if (isOpen && letterSignedOn && province === GUANGDONG) {
    found.push(
      working(letterSignedOn, 60, {
        id: 'commitment-letter',
        title: 'The commitment letter of Guangdong runs out',
        kind: 'act',
        note: 'It is valid for 60 working days; sign a new one when the filing takes longer.',
        source: ['tencent-prov-2022'],
      }),
    );
  }
  if (isOpen && domainValidUntil) {
    found.push({
      id: 'domain-too-short',
      title: 'Last day on which the domain is valid for long enough to be filed',
      kind: 'act',
      due: addDays(domainValidUntil, -days - 1),
      note: `A domain must be valid for more than ${days} days when it is filed${province === SHANGHAI ? ' in Shanghai' : ''}; renew it before.`,
      source: ['ali-domain-prep-2019', 'ali-prov-2019'],
    });
  }
  if (domainValidUntil) {
    found.push({
      id: 'domain-expiry',
      title: 'The domain expires',
      kind: 'act',
      due: domainValidUntil,
      note: 'Renew it before: an expired domain fails the domain check (域名已过期).',
      source: ['ali-reject-2019'],
    });
  }
  if (idValidUntil && idValidUntil !== '长期') {
    if (isOpen) {
      found.push({
        id: 'id-too-short',
        title: 'Last day on which the identity document is valid for long enough to be filed',
        kind: 'act',
        due: addDays(monthsBefore(idValidUntil, 3), -1),
        note: 'More than three months must be left when the filing is submitted; get a new document before.',
        source: ['ali-prov-2019'],
      });
    }
    found.push({
      id: 'id-expiry',
      title: 'The identity document expires',
      kind: 'act',
      due: idValidUntil,
      note: 'A new document is a change of the filed data: by the ministry’s order it is reported 30 days before, by newer advice within 10 working days.',
      source: ['huawei-kb-2026'],
    });
  }
  if (instanceValidUntil) {
    found.push({
      id: 'instance-expiry',
      title: 'The instance expires',
      kind: 'act',
      due: instanceValidUntil,
      note: 'Renew it before, and early enough for the months that the product must still have when you file.',
      source: ['ali-limits-2019'],
    });
  }
  return found;
}
