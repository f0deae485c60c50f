import type { RuleTopic } from '../../types';

/** What a topic is called above its rules. */
export const topics: Readonly<Record<RuleTopic, string>> = {
  province: 'Province',
  account: 'Account',
  entity: 'Entity',
  'identity documents': 'Identity documents',
  addresses: 'Addresses',
  people: 'People',
  phones: 'Phones',
  contact: 'Contact',
  'filing numbers': 'Filing numbers',
  'website name': 'Website name',
  content: 'Content',
  domains: 'Domains',
  instance: 'Instance',
  documents: 'Documents',
  photo: 'Photo',
};
