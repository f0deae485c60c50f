import { i18n } from '#i18n';
import type { PaperKind } from '@/lib/papers/types';

const NAMES = {
  'business-licence': 'papers.kind.businessLicence',
  'resident-id-front': 'papers.kind.residentIdFront',
  'resident-id-back': 'papers.kind.residentIdBack',
  passport: 'papers.kind.passport',
  'mainland-travel-permit-hk-macao': 'papers.kind.permitHkMacao',
  'mainland-travel-permit-taiwan': 'papers.kind.permitTaiwan',
  'hk-macao-taiwan-residence-permit': 'papers.kind.residencePermit',
  'foreign-permanent-resident-card': 'papers.kind.permanentResident',
  'domain-certificate': 'papers.kind.domainCertificate',
} as const satisfies Record<PaperKind, string>;

const isKind = (kind: string): kind is PaperKind => kind in NAMES;

/** What a kind of paper is called; null for what is none. */
export const paperName = (kind: string): string | null =>
  isKind(kind) ? i18n.t(NAMES[kind]) : null;
