import data from './data/approved-endings.json';
import type { DomainName } from './domain';

/** What the ministry's list says about a domain's ending. */
export interface EndingStatus {
  /** `unknown`: not in the list, which is dated; the register of the ministry decides. */
  status: 'approved' | 'not-approved' | 'unknown';
  /** As the list writes it, in Chinese letters where it has them. */
  ending: string;
  confidence: 'high' | 'medium' | 'low';
  /** Whether the narrower list of the Beijing administration (2019) has it. */
  inBeijingList: boolean;
  /** An ending of one company, for its own domains only. */
  brand: boolean;
  note?: string;
  source: string[];
}

interface Entry {
  tld: string;
  confidence: string;
  sources: string[];
  note?: string;
}

/** The day of the list; approvals are added and withdrawn. */
export const ENDINGS_AS_OF = data.asOf;

const approved = new Map(data.endings.map((entry) => [entry.ascii, entry]));
const notApproved = new Map<string, Entry>(data.notApproved.map((entry) => [entry.tld, entry]));
const uncertain = new Map<string, Entry>(data.lowConfidence.map((entry) => [entry.tld, entry]));
const beijing = new Set(data.beijingWhitelist2019.tlds);

/** Whether a domain's ending is approved for filings. Names under cn's own second level count as cn. */
export function endingStatus({ ending }: Pick<DomainName, 'ending'>): EndingStatus {
  const entry = approved.get(ending);
  if (entry) {
    return {
      ...fromEntry(entry),
      status: 'approved',
      inBeijingList: entry.beijingWhitelist2019,
      brand: entry.kind === 'brand',
    };
  }
  const refused = notApproved.get(ending);
  if (refused) return { ...fromEntry(refused), status: 'not-approved' };
  const doubtful = uncertain.get(ending);
  if (doubtful) return { ...fromEntry(doubtful), status: 'unknown' };
  return {
    status: 'unknown',
    ending,
    confidence: 'low',
    inBeijingList: beijing.has(ending),
    brand: false,
    source: ['tencent-tld-2022'],
  };
}

function fromEntry(entry: Entry): Omit<EndingStatus, 'status'> {
  return {
    ending: entry.tld,
    confidence:
      entry.confidence === 'high' || entry.confidence === 'medium' ? entry.confidence : 'low',
    inBeijingList: beijing.has(entry.tld),
    brand: entry.note?.startsWith('Brand') ?? false,
    ...(entry.note === undefined ? {} : { note: entry.note }),
    source: entry.sources,
  };
}
