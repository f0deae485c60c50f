import { provinceByName } from '@/lib/regions';
import { addDays } from '@/lib/working-days';

import { monthsBefore } from './days';
import { type Deadline, working } from './deadline';
import type { Filing } from './schema';
import { comesBefore } from './stages';
import * as say from './english/validity-deadlines';

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
        title: say.title,
        kind: 'act',
        note: say.itIsValidFor60,
        source: ['tencent-prov-2022'],
      }),
    );
  }
  if (isOpen && domainValidUntil) {
    found.push({
      id: 'domain-too-short',
      title: say.lastDayOnWhichTheDomain,
      kind: 'act',
      due: addDays(domainValidUntil, -days - 1),
      note: say.aDomainMustBeValid(days, province === SHANGHAI),
      source: ['ali-domain-prep-2019', 'ali-prov-2019'],
    });
  }
  if (domainValidUntil) {
    found.push({
      id: 'domain-expiry',
      title: say.theDomainExpires,
      kind: 'act',
      due: domainValidUntil,
      note: say.renewItBefore,
      source: ['ali-reject-2019'],
    });
  }
  if (idValidUntil && idValidUntil !== '长期') {
    if (isOpen) {
      found.push({
        id: 'id-too-short',
        title: say.lastDayOnWhichTheIdentity,
        kind: 'act',
        due: addDays(monthsBefore(idValidUntil, 3), -1),
        note: say.moreThanThreeMonthsMust,
        source: ['ali-prov-2019'],
      });
    }
    found.push({
      id: 'id-expiry',
      title: say.theIdentityDocumentExpires,
      kind: 'act',
      due: idValidUntil,
      note: say.aNewDocument,
      source: ['huawei-kb-2026'],
    });
  }
  if (instanceValidUntil) {
    found.push({
      id: 'instance-expiry',
      title: say.theInstanceExpires,
      kind: 'act',
      due: instanceValidUntil,
      note: say.renewItBeforeAndEarlyEnough,
      source: ['ali-limits-2019'],
    });
  }
  return found;
}
