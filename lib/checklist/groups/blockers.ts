import { Values } from '@/lib/forms/values';
import { runRules } from '@/lib/rules/run';
import { inputValues } from '../input-values';
import type { Context, Group, ItemDraft } from '../types';

/** What the answers already show to be wrong: the rules of the filing form, run on the answers. */
export const blockers: Group = {
  id: 'blockers',
  title: 'What stops this filing',
  items: (context) => [...internationalAccount(context), ...findings(context)],
};

function internationalAccount({ input }: Context): ItemDraft[] {
  if (input.internationalAccount !== '是') return [];
  return [
    {
      name: 'international-account',
      kind: 'blocker',
      text: 'An account of the international site alibabacloud.com cannot file: it does not support filing.',
      how: 'Register a verified account of the mainland site aliyun.com. The instance may stay in the other account: the service identification number carries the authorisation.',
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
