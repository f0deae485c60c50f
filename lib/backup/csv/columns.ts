import type { Person, Profile, Website } from '@/lib/profiles/schema';

/** A column of the table: its English head, and where its value lies in a profile. */
export interface Column {
  head: string;
  /** Values of a list stand in one cell, separated by semicolons. */
  read(profile: Profile, website: Website): string;
  write(profile: Profile, website: Website, value: string): void;
  /** A number of many digits, which spreadsheets change when they take it for a quantity. */
  isNumber?: boolean;
}

const SEPARATOR = /\s*[;；]\s*/;
const listOf = (cell: string): string[] => cell.split(SEPARATOR).filter(Boolean);

type TextOf<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];

const entity = (head: string, key: TextOf<Profile['entity']>, isNumber = false): Column => ({
  head,
  isNumber,
  read: (profile) => profile.entity[key],
  write: (profile, _, value) => {
    profile.entity[key] = value;
  },
});

const leader = (head: string, key: TextOf<Person>, isNumber = false): Column => ({
  head,
  isNumber,
  read: (profile) => profile.leader[key],
  write: (profile, _, value) => {
    profile.leader[key] = value;
  },
});

const website = (head: string, key: TextOf<Omit<Website, 'id' | 'administrator'>>): Column => ({
  head,
  read: (_, site) => site[key],
  write: (_, site, value) => {
    site[key] = value;
  },
});

const websiteList = (
  head: string,
  key: 'domains' | 'serviceContent' | 'languages' | 'preapproval',
): Column => ({
  head,
  read: (_, site) => site[key].join('; '),
  write: (_, site, value) => {
    site[key] = listOf(value);
  },
});

/** What tells rows of one profile together: a further row with the same name and number is a further website. */
const NAME: Column = {
  head: 'Profile name',
  read: (profile) => profile.title,
  write: (profile, _, value) => {
    profile.title = value;
  },
};

export const KIND = 'Kind';

/** Every column in the order of the table, after the kind. Pictures and administrators of their own are not in it. */
export const columns: readonly Column[] = [
  NAME,
  entity('Entity name', 'name'),
  entity('Entity type', 'type'),
  entity('Province/city/district', 'region'),
  entity('Certificate type', 'certificateType'),
  entity('Certificate number', 'certificateNumber', true),
  entity('Certificate address', 'certificateAddress'),
  entity('Mailing address', 'mailingAddress'),
  entity('Investor', 'investor'),
  entity('Filing number', 'filingNumber'),
  entity('Entity remark', 'remark'),
  leader('Leader name', 'name'),
  leader('Leader ID type', 'certificateType'),
  leader('Leader ID number', 'certificateNumber', true),
  leader('Leader ID valid from', 'validFrom'),
  leader('Leader ID valid until', 'validUntil'),
  leader('Leader mobile', 'mobile', true),
  leader('Leader landline', 'landline', true),
  leader('Leader emergency phone', 'emergencyPhone', true),
  leader('Leader email', 'email'),
  website('Kind of service', 'serviceKind'),
  website('Website name', 'name'),
  websiteList('Domains', 'domains'),
  website('Home page', 'homeUrl'),
  websiteList('Service content', 'serviceContent'),
  websiteList('Website languages', 'languages'),
  websiteList('Pre-approval', 'preapproval'),
  website('Pre-approval number', 'preapprovalNumber'),
  website('Website remark', 'remark'),
];
