import { isAbout, type About } from './about';
import type { Complaint } from './read-complaint';

/** What the rules check before a filing is handed in, as reviews complain of it afterwards. */
interface RuledComplaint extends About {
  /** The id of the rule. */
  rule: string;
}

const ADDRESS = /^entity\.(?:mailingAddress|certificateAddress)$/u;
const MOBILE = /^(?:leader|admin)\.mobile$/u;
const LANDLINE = /^(?:leader|admin)\.landline$/u;
const PHONE = /^(?:leader|admin)\.(?:mobile|landline|emergencyPhone)$/u;
const ID_NUMBER = /^(?:leader|admin)\.certificateNumber$/u;
const DOMAIN = /^(?:website\.domains|psb\.domain|holder|validity)$/u;
const PICTURE = /^(?:documents\..*|certificate|file|papers)$/u;

/** The first one that fits counts. */
export const RULED_COMPLAINTS: readonly RuledComplaint[] = [
  {
    rule: 'address-wording',
    about: ADDRESS,
    faults: 'undetailed detail-demand format form-demand incomplete unacceptable wrong short',
  },
  {
    rule: 'same-province-address',
    about: /^entity\.(?:region|mailingAddress)$/u,
    faults: 'by-demand other-province mismatch same-demand',
  },
  {
    rule: 'organisation-own-province',
    about: /^(?:certificate|entity|entity\.certificateAddress|documents\.entityCertificate)$/u,
    faults: 'other-province',
  },
  { rule: 'local-phone', about: PHONE, faults: 'other-province' },
  { rule: 'domain-real-name', about: DOMAIN, faults: 'unverified unrecorded' },
  { rule: 'domain-expiry', about: DOMAIN, faults: 'expired expiring past short cover-demand' },
  {
    rule: 'domain-holder-matches-entity',
    about: /^holder$/u,
    faults: 'mismatch same-demand wrong unacceptable',
  },
  { rule: 'domain-once', about: DOMAIN, faults: 'used same filed' },
  {
    rule: 'domain-registrar',
    about: /^(?:registrar|foreign-domain)$/u,
    faults: 'unapproved unacceptable',
  },
  {
    rule: 'domain-ending-approved',
    about: /^ending$/u,
    faults: 'unapproved unsupported unacceptable',
  },
  {
    rule: 'leader-administrator-same',
    about: /^(?:leader|admin)\.name$/u,
    faults: 'mismatch same-demand',
    against: /^(?:leader|admin)\.name$/u,
  },
  {
    rule: 'leader-legal-representative',
    about: /^leader\.name$/u,
    faults: 'not-representative mismatch',
  },
  {
    rule: 'minimum-age',
    about: /^(?:(?:leader|admin)\.(?:name|certificateNumber)|entity|entity\.name)$/u,
    faults: 'under-age',
  },
  {
    rule: 'phones-distinct',
    about: /\.emergencyPhone$/u,
    faults: 'same differ-demand used',
  },
  {
    rule: 'one-person-one-data',
    about: /^(?:leader|admin)\.(?:certificateNumber|mobile|email)$/u,
    faults: 'used same differ-demand',
  },
  { rule: 'phones-distinct', about: PHONE, faults: 'same differ-demand used' },
  { rule: 'mobile-number', about: MOBILE, faults: 'format wrong invalid unacceptable' },
  { rule: 'landline-number', about: LANDLINE, faults: 'format wrong invalid unacceptable' },
  {
    rule: 'email-address',
    about: /^(?:leader|admin)\.email$/u,
    faults: 'format wrong invalid unacceptable',
  },
  { rule: 'resident-id', about: ID_NUMBER, faults: 'format wrong invalid unacceptable' },
  {
    rule: 'credit-code',
    about: /^entity\.certificateNumber$/u,
    faults: 'format wrong invalid unacceptable',
  },
  {
    rule: 'certificate-type-fits-entity',
    about: /^entity\.certificateType$/u,
    faults: 'mismatch wrong unacceptable',
  },
  { rule: 'entity-type-fits', about: /^entity\.type$/u, faults: 'mismatch wrong unacceptable' },
  {
    rule: 'certificate-validity',
    about:
      /^(?:documents\.(?:leaderId|adminId|entityCertificate).*|certificate|(?:leader|admin)\.certificateValidity)$/u,
    faults: 'expired expiring past',
  },
  {
    rule: 'icp-filing-number',
    about: /^(?:number|filing\.entityNumber)$/u,
    faults: 'format wrong invalid absent',
  },
  { rule: 'filing-password', about: /^password$/u, faults: 'wrong format' },
  {
    rule: 'home-url',
    about: /^website\.homeUrl$/u,
    faults: 'format wrong invalid unacceptable mismatch',
  },
  {
    rule: 'website-name-organization',
    about: /^website\.name$/u,
    faults: 'unrelated',
    against: /^entity/u,
  },
  {
    rule: 'website-name',
    about: /^(?:website\.name|whoever)$/u,
    faults: 'unacceptable word limit short long wrong format',
  },
  {
    rule: 'remark-sentence',
    about: /^website\.remark$/u,
    faults: 'missing blank undetailed unacceptable limit short incomplete wrong',
  },
  { rule: 'individual-business-content', about: /^personal$/u, faults: 'business commercial' },
  {
    rule: 'preapproval-topic',
    about: /^(?:content|website|website\..*)$/u,
    faults: 'preapproved',
  },
  { rule: 'preapproval-topic', about: /^(?:documents|website)\.preapproval$/u, faults: 'missing' },
  {
    rule: 'authenticity-statement',
    about: /^documents\.authenticityForm$/u,
    faults: 'unsigned unstamped expired incomplete unacceptable wrong other-one',
  },
  {
    rule: 'commitment-letter',
    about: /^documents\.commitment$/u,
    faults: 'missing unsigned unstamped unacceptable',
  },
  {
    rule: 'required-uploads',
    about: /^(?:documents\..*|papers|certificate)$/u,
    faults: 'missing blank',
  },
  {
    rule: 'upload-quality',
    about: PICTURE,
    faults: 'unclear incomplete forged original-demand picture-demand unreadable badly-lit',
  },
  { rule: 'upload-format', about: PICTURE, faults: 'format' },
  { rule: 'upload-size', about: PICTURE, faults: 'large small limit' },
];

/** The rule that checks beforehand what a complaint is about, by its id. */
export const ruleAbout = (complaint: Complaint): string | null =>
  RULED_COMPLAINTS.find((about) => isAbout(complaint, about))?.rule ?? null;
