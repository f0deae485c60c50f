import { sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';

/** What can be changed later, and what must match when another provider is added. */
export const changes: Group = {
  id: 'changes',
  title: 'Later changes',
  items: (context) => [
    ...(context.input.kind === 'individual' ? individual(context) : organisation(context)),
    addProvider(context),
    {
      name: 'modify-domains',
      kind: 'note',
      text: 'A modification can keep or remove domains, never add or replace them.',
      source: ['ali-limits-2019'],
    },
    {
      name: 'empty-shell',
      kind: 'note',
      text: 'An entity whose number has no provider any more (an empty shell) adds a service at once in eleven provinces, Tianjin, Liaoning and Sichuan among them; elsewhere its filing is first cancelled, on paper.',
      how: 'Ask the provider whether yours is one of the eleven.',
      chinese: [{ zh: '空壳主体', en: 'empty-shell entity' }],
      source: ['hw-kb-2025'],
    },
  ],
};

const TO_ORGANIZATION: Record<string, string> = {
  true: 'can become the filing of an organisation',
  false: 'cannot become the filing of an organisation: cancel it and file anew',
  'if-legal-representative':
    'can become the filing of an organisation whose legal representative the individual is',
  'if-legal-representative-or-website-administrator':
    'can become the filing of an organisation whose legal representative or website administrator the individual is',
};

function individual(context: Context): ItemDraft[] {
  const { changes, en } = context.province;
  const { individualToOtherIndividual: other, individualToOrganization, source } = changes;
  const fact = 'changes/individualToOtherIndividual';
  return [
    other === null
      ? unknownItem(context, {
          name: 'to-individual',
          about: 'Whether the filing of an individual can go to another individual',
          fact,
        })
      : {
          name: 'to-individual',
          kind: 'note',
          text: `In ${en} the filing of an individual ${other ? 'can' : 'cannot'} go to another individual.`,
          facts: [fact],
          source,
        },
    {
      name: 'to-organization',
      kind: 'note',
      text: `In ${en} the filing of an individual ${TO_ORGANIZATION[String(individualToOrganization)] ?? String(individualToOrganization)}.`,
      why: 'Huawei Cloud (2025) lets an individual become an organisation only by cancelling and filing anew.',
      facts: ['changes/individualToOrganization'],
      source: sources(source, 'hw-change-2025'),
    },
  ];
}

function organisation(context: Context): ItemDraft[] {
  const { changes, en } = context.province;
  const { organizationToIndividual, organizationNote, source } = changes;
  const fact = 'changes/organizationToIndividual';
  return [
    organizationToIndividual === null
      ? unknownItem(context, {
          name: 'to-individual',
          about: 'Whether the filing of an organisation can go to an individual',
          fact,
        })
      : {
          name: 'to-individual',
          kind: 'note',
          text: `In ${en} the filing of an organisation ${organizationToIndividual ? 'can' : 'cannot'} go to an individual.`,
          facts: [fact],
          source,
        },
    {
      name: 'rename',
      kind: 'note',
      text: organizationNote,
      facts: ['changes/organizationNote'],
      source,
    },
  ];
}

function addProvider(context: Context): ItemDraft {
  const { input, province } = context;
  const key =
    input.kind === 'individual'
      ? 'individualMustMatchExistingFiling'
      : 'organizationMustMatchExistingFiling';
  const match = province.addProvider[key];
  const fact = `addProvider/${key}`;
  const name = 'add-provider';
  if (match === null) {
    return unknownItem(context, {
      name,
      about: 'What must match the existing filing when a provider is added',
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text:
      match.length === 0
        ? 'To add another provider nothing but the current rules must be met.'
        : `To add another provider these match the existing filing: ${match.join(', ')}.`,
    how: 'It needs the filing password.',
    chinese: [{ zh: '新增接入', en: 'add provider' }],
    facts: [fact],
    source: province.addProvider.source,
  };
}
