import type { FieldKey } from '@/lib/forms/types';
import type { Person, Profile, Website } from '@/lib/profiles/schema';

/** A column of the table: its English head, and where its value lies in a profile. */
export interface Column {
  head: string;
  /** A list as one text, as it stands in the cell. */
  read(profile: Profile, website: Website): string;
  write(profile: Profile, website: Website, value: string): void;
  /** A number of many digits, which spreadsheets change when they take it for a quantity. */
  isNumber?: boolean;
  /** The field of the catalogue whose options its values are. */
  options?: FieldKey;
  /** Several values in one cell, separated by semicolons. */
  isList?: boolean;
}

const SEPARATOR = /\s*[;；]\s*/;
export const listOf = (cell: string): string[] => cell.split(SEPARATOR).filter(Boolean);
export const asCell = (list: readonly string[]): string => list.join('; ');

/** A column whose values are the options of a field. */
const chosen = (column: Column, options: FieldKey): Column => ({ ...column, options });

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
  isList: true,
  read: (_, site) => asCell(site[key]),
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
  chosen(entity('Entity type', 'type'), 'entity.type'),
  entity('Province/city/district', 'region'),
  chosen(entity('Certificate type', 'certificateType'), 'entity.certificateType'),
  entity('Certificate number', 'certificateNumber', true),
  entity('Certificate address', 'certificateAddress'),
  entity('Mailing address', 'mailingAddress'),
  entity('Investor', 'investor'),
  entity('Filing number', 'filingNumber'),
  entity('Entity remark', 'remark'),
  leader('Leader name', 'name'),
  chosen(leader('Leader ID type', 'certificateType'), 'leader.certificateType'),
  leader('Leader ID number', 'certificateNumber', true),
  leader('Leader ID valid from', 'validFrom'),
  leader('Leader ID valid until', 'validUntil'),
  leader('Leader mobile', 'mobile', true),
  leader('Leader landline', 'landline', true),
  leader('Leader emergency phone', 'emergencyPhone', true),
  leader('Leader email', 'email'),
  chosen(website('Kind of service', 'serviceKind'), 'service.kind'),
  website('Website name', 'name'),
  websiteList('Domains', 'domains'),
  website('Home page', 'homeUrl'),
  chosen(websiteList('Service content', 'serviceContent'), 'website.serviceContent'),
  chosen(websiteList('Website languages', 'languages'), 'website.languages'),
  chosen(websiteList('Pre-approval', 'preapproval'), 'website.preapproval'),
  website('Pre-approval number', 'preapprovalNumber'),
  website('Website remark', 'remark'),
];
