import { serviceWord } from '@/lib/forms/service-kind';
import { provinceByName } from '@/lib/regions';
import { earlierSmsHours } from '@/lib/regions/sms-hours';
import { addDays, addWorkingDays } from '@/lib/working-days';

import { chinaTime, dayInChina } from './days';
import { type Deadline, working } from './deadline';
import { enteredAt } from './filing';
import type { Filing } from './schema';
import { validityDeadlines } from './validity-deadlines';

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
          title: 'The provider finishes the preliminary review',
          kind: 'expect',
          note: 'A reviewer phones the number in the filing during working hours in China; be reachable.',
          source: ['seed-first'],
        }),
      ];
    case 'submission':
      return [
        working(since, 1, {
          id: 'submission',
          title: 'The provider submits the filing to the communications administration',
          kind: 'expect',
          note: 'An e-mail and an SMS say when it is done; the SMS verification starts within minutes.',
          source: ['seed-first', 'ali19-review'],
        }),
      ];
    case 'sms-verification':
      return [smsVerification(filing, entered)];
    case 'administration-review':
      return [
        working(since, 20, {
          id: 'administration-review',
          title: 'The communications administration decides',
          kind: 'expect',
          earliest: addWorkingDays(since, 1).day,
          note: 'It takes 1 to 20 working days; the guides of 2019 said 3 to 20. Ask the provider when it takes longer.',
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
    title: 'The domain’s real-name data have reached the ministry',
    kind: 'expect',
    earliest: addWorkingDays(verifiedOn, 3).day,
    note: 'Start the filing after this, or the domain is not found in the registrar database.',
    source: ['ali-reject-2019'],
  });
}

function smsVerification(filing: Filing, entered: Date): Deadline {
  const province = provinceByName(filing.province);
  const hours = province && earlierSmsHours(province);
  const earlier = hours
    ? ` Alibaba Cloud’s guides of 2018–2019 gave ${hours} hours in this province; 24 hours have been the rule everywhere since.`
    : '';
  return {
    id: 'sms-verification',
    title: 'Enter the SMS code on the ministry’s page',
    kind: 'act',
    due: new Date(entered.getTime() + 24 * 3_600_000).toISOString(),
    note: `After it the filing is rejected and must be submitted again.${earlier}`,
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
        title: `Show the PSB number ${filing.service === 'website' ? 'on the website' : `in the ${what}`}`,
        kind: 'act',
        due: addDays(filing.psbApprovedOn, 30),
        note: 'Within 30 days of the approval of the PSB filing.',
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
      title: `Make the PSB filing (公安备案) of the ${what}`,
      kind: 'act',
      due: addDays(from, 30),
      note: `Within 30 days of the ICP approval by Alibaba Cloud’s guides of 2018–2019, of opening the website by newer guides; the earlier day counts here.${filing.service === 'website' ? '' : ` They speak of websites; no other day was found for ${filing.service === 'app' ? 'an App' : 'a mini program'}.`}`,
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
      title: `Point the ${service === 'website' ? 'domain' : 'hosts'} to the filed provider`,
      kind: 'act',
      due: accessNoticeUntil,
      note: 'The day of the notice that the domain is served elsewhere than the filing says (备案接入信息与实际接入信息不符). Point it back, or add the provider that serves it; otherwise the filing is lost.',
      source: ['access-2024'],
    });
  }
  if (dataChangedOn) {
    found.push(
      working(dataChangedOn, 10, {
        id: 'report-change',
        title: 'File the change of what has been filed',
        kind: 'act',
        note: 'Within 10 working days of the change by newer advice; the ministry’s order 33 asks for it 30 days before, where the change is planned.',
        source: ['huawei-kb-2026'],
      }),
    );
  }
  return found;
}
