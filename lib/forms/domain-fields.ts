import type { FieldKey } from './types';

/** The fields that hold the domains to be filed: several of them belong to one website, in boxes or rows of their own. */
export const DOMAIN_FIELDS: FieldKey[] = ['website.domains', 'filing.domainToVerify'];
