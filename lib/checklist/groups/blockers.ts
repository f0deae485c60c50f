import { Values } from '@/lib/forms/values';
import { runRules } from '@/lib/rules/run';
import { inputValues } from '../input-values';
import type { Context, Group, ItemDraft } from '../types';
import * as say from '../english/groups/blockers';

/** What the answers already show to be wrong: the rules of the filing form, run on the answers. */
export const blockers: Group = {
  id: 'blockers',
  title: say.blockersTitle,
  items: (context) => [...internationalAccount(context), ...findings(context)],
};

function internationalAccount({ input }: Context): ItemDraft[] {
  if (input.internationalAccount !== '是') return [];
  return [
    {
      name: 'international-account',
      kind: 'blocker',
      text: say.internationalAccount,
      how: say.internationalAccountHow,
      source: ['ali-help-current'],
    },
  ];
}

function findings({ input, today }: Context): ItemDraft[] {
  return runRules(new Values(inputValues(input)), { today })
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, field, index, severity, message, source }) => ({
      name: `${rule}-${field}-${index}`,
      rule,
      kind: severity === 'error' ? 'blocker' : 'warning',
      text: message,
      source,
    }));
}
