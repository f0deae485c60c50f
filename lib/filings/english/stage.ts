import type { Actor } from '../stage';

/** Who acts in a stage. */
export const actors: Readonly<Record<Actor, string>> = {
  applicant: 'Applicant',
  provider: 'Provider',
  'website-administrator': 'Website administrator',
  'entity-leader-and-website-administrator': 'Entity leader and website administrator',
  'app-administrator': 'App administrator',
  'entity-leader-and-app-administrator': 'Entity leader and App administrator',
  'mini-program-administrator': 'Mini program administrator',
  'entity-leader-and-mini-program-administrator': 'Entity leader and mini program administrator',
  'communications-administration': 'Communications administration',
};
