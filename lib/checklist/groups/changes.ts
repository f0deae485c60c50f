import { sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import * as say from '../english/groups/changes';

/** What can be changed later, and what must match when another provider is added. */
export const changes: Group = {
  id: 'changes',
  title: say.changesTitle,
  items: (context) => [
    ...(context.input.kind === 'individual' ? individual(context) : organisation(context)),
    addProvider(context),
    {
      name: 'modify-domains',
      kind: 'note',
      text: say.modifyDomains,
      source: ['ali-limits-2019'],
    },
    {
      name: 'empty-shell',
      kind: 'note',
      text: say.emptyShell,
      how: say.emptyShellHow,
      chinese: [{ zh: '空壳主体', en: say.emptyShellEntity }],
      source: ['hw-kb-2025'],
    },
  ],
};

const TO_ORGANIZATION: Record<string, string> = {
  true: say.canBecomeTheFiling,
  false: say.cannotBecomeTheFiling,
  'if-legal-representative': say.canBecomeTheFilingOfAnOrganisation,
  'if-legal-representative-or-website-administrator': say.canBecomeTheFilingOfAnOrganisationWhose,
};

function individual(context: Context): ItemDraft[] {
  const { changes, en } = context.province;
  const { individualToOtherIndividual: other, individualToOrganization, source } = changes;
  const fact = 'changes/individualToOtherIndividual';
  return [
    other === null
      ? unknownItem(context, {
          name: 'to-individual',
          about: say.toIndividualAbout,
          fact,
        })
      : {
          name: 'to-individual',
          kind: 'note',
          text: say.toIndividual(en, other),
          facts: [fact],
          source,
        },
    {
      name: 'to-organization',
      kind: 'note',
      text: say.toOrganization(
        en,
        TO_ORGANIZATION[String(individualToOrganization)] ?? String(individualToOrganization),
      ),
      why: say.toOrganizationWhy,
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
          about: say.whetherTheFilingOfAnOrganisation,
          fact,
        })
      : {
          name: 'to-individual',
          kind: 'note',
          text: say.inTheFilingOfAnOrganisation(en, organizationToIndividual),
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
      about: say.whatMustMatchTheExisting,
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text:
      match.length === 0
        ? say.toAddAnotherProviderNothing
        : say.toAddAnotherProviderThese(match.join(', ')),
    how: say.itNeedsTheFilingPassword,
    chinese: [{ zh: '新增接入', en: say.addProvider }],
    facts: [fact],
    source: province.addProvider.source,
  };
}
