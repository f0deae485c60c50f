import { serviceWord } from '@/lib/forms/service-kind';
import { provinceByName } from '@/lib/regions';
import { earlierSmsHours } from '@/lib/regions/sms-hours';
import { addDays, addWorkingDays } from '@/lib/working-days';

import { chinaTime, dayInChina } from './days';
import { type Deadline, working } from './deadline';
import { enteredAt } from './filing';
import type { Filing } from './schema';
import { validityDeadlines } from './validity-deadlines';
import * as say from './english/deadlines';

/** What a filing waits for and what runs out, the soonest first. */
export function deadlinesOf(filing: Filing): Deadline[] {
  return [
    ...duringStage(filing),
    ...afterApproval(filing),
    ...onNotice(filing),
    ...validityDeadlines(filing),
  ].toSorted((a, b) => dueAt(a).getTime() - dueAt(b).getTime());
}

/** What tells a deadline from the one on another day, for noting that it was met. */
export function deadlineKey({ id, due }: Pick<Deadline, 'id' | 'due'>): string {
  return `${id}/${due}`;
}

/** The deadlines that the person has not met yet, the soonest first. */
export function openDeadlinesOf(filing: Filing): Deadline[] {
  const done = new Set(filing.done);
  return deadlinesOf(filing).filter((deadline) => !done.has(deadlineKey(deadline)));
}

/** The instant after which a deadline has passed: the end of its day in China, or its hour. */
export function dueAt({ due }: Pick<Deadline, 'due'>): Date {
  return due.length > 10 ? new Date(due) : chinaTime(due, 24);
}

function duringStage(filing: Filing): Deadline[] {
  const entered = enteredAt(filing, filing.stage);
  if (!entered) return [];
  const since = dayInChina(entered);
  switch (filing.stage) {
    case 'prepare':
      return filing.domainVerifiedOn ? [domainData(filing.domainVerifiedOn)] : [];
    case 'preliminary-review':
      return [
        working(since, 1, {
          id: 'preliminary-review',
          title: say.title,
          kind: 'expect',
          note: say.aReviewerPhonesTheNumber,
          source: ['seed-first'],
        }),
      ];
    case 'submission':
      return [
        working(since, 1, {
          id: 'submission',
          title: say.theProviderSubmitsTheFiling,
          kind: 'expect',
          note: say.anEMail,
          source: ['seed-first', 'ali19-review'],
        }),
      ];
    case 'sms-verification':
      return [smsVerification(filing, entered)];
    case 'administration-review':
      return [
        working(since, 20, {
          id: 'administration-review',
          title: say.theCommunicationsAdministrationDecides,
          kind: 'expect',
          earliest: addWorkingDays(since, 1).day,
          note: say.itTakes1To20,
          source: ['seed-first', 'ali-help-current'],
        }),
      ];
    default:
      return [];
  }
}

function domainData(verifiedOn: string): Deadline {
  return working(verifiedOn, 5, {
    id: 'domain-data',
    title: say.theDomainsRealNameData,
    kind: 'expect',
    earliest: addWorkingDays(verifiedOn, 3).day,
    note: say.startTheFilingAfterThis,
    source: ['ali-reject-2019'],
  });
}

function smsVerification(filing: Filing, entered: Date): Deadline {
  const province = provinceByName(filing.province);
  const hours = province && earlierSmsHours(province);
  const earlier = hours ? say.alibabaCloudsGuidesOf2018(hours) : '';
  return {
    id: 'sms-verification',
    title: say.enterTheSmsCode,
    kind: 'act',
    due: new Date(entered.getTime() + 24 * 3_600_000).toISOString(),
    note: say.afterItTheFiling(earlier),
    source: ['seed-first', 'ali-sms-2019', 'huawei-sms-2026'],
  };
}

function afterApproval(filing: Filing): Deadline[] {
  const approved = enteredAt(filing, 'approved');
  if (!approved || filing.stage === 'closed' || filing.stage === 'icp-licence') return [];
  const what = serviceWord(filing.service);
  if (filing.psbApprovedOn) {
    return [
      {
        id: 'psb-number',
        title: say.showThePsbNumber(filing.service === 'website', what),
        kind: 'act',
        due: addDays(filing.psbApprovedOn, 30),
        note: say.within30Days,
        source: ['huawei-kb-2026'],
      },
    ];
  }
  const approvedOn = dayInChina(approved);
  const opened = filing.siteOpenedOn;
  const from = opened && opened < approvedOn ? opened : approvedOn;
  return [
    {
      id: 'psb-filing',
      title: say.makeThePsbFiling(what),
      kind: 'act',
      due: addDays(from, 30),
      note: say.within30DaysOfTheIcp(filing.service === 'website', filing.service === 'app'),
      source: ['seed-first', 'huawei-after'],
    },
  ];
}

/** What a notice or a change has set a day for, whatever the stage. */
function onNotice({ accessNoticeUntil, dataChangedOn, service }: Filing): Deadline[] {
  const found: Deadline[] = [];
  if (accessNoticeUntil) {
    found.push({
      id: 'access-notice',
      title: say.pointTheToTheFiledProvider(service === 'website'),
      kind: 'act',
      due: accessNoticeUntil,
      note: say.theDayOfTheNotice,
      source: ['access-2024'],
    });
  }
  if (dataChangedOn) {
    found.push(
      working(dataChangedOn, 10, {
        id: 'report-change',
        title: say.fileTheChange,
        kind: 'act',
        note: say.within10WorkingDays,
        source: ['huawei-kb-2026'],
      }),
    );
  }
  return found;
}
