import type { Group } from '../types';
import { account } from './account';
import { addresses } from './addresses';
import { after } from './after';
import { app } from './app';
import { blockers } from './blockers';
import { changes } from './changes';
import { documents } from './documents';
import { domain } from './domain';
import { instance } from './instance';
import { people } from './people';
import { phones } from './phones';
import { preapproval } from './preapproval';
import { province } from './province';
import { stages } from './stages';
import { statements } from './statements';
import { website } from './website';

/** The parts of the checklist in the order in which they are worked off. */
export const groups: readonly Group[] = [
  blockers,
  account,
  domain,
  instance,
  people,
  documents,
  statements,
  phones,
  addresses,
  website,
  app,
  preapproval,
  province,
  stages,
  after,
  changes,
];
