import { TOPICS, type Topic } from '@/lib/rules/naming/topics';
import type { Context, Group, ItemDraft } from '../types';
import * as say from '../english/groups/preapproval';

/** Content that needs an approval before the filing starts. */
export const preapproval: Group = {
  id: 'preapproval',
  title: say.preapprovalTitle,
  items: (context) => {
    const chosen = TOPICS.filter(({ id }) => context.input.topics.includes(id));
    return [
      {
        name: 'before-start',
        kind: 'note',
        text: say.beforeStart,
        chinese: [{ zh: '前置审批', en: say.preApproval }],
        source: ['seed-overview', 'seed-first', 'ali-preapproval-2019'],
      },
      ...(chosen.length > 0
        ? chosen.map((topic) => approval(context, topic))
        : [
            {
              name: 'branches',
              kind: 'note' as const,
              text: say.branches(
                TOPICS.filter(({ abolished }) => !abolished)
                  .map(({ en }) => en)
                  .join(', '),
              ),
              source: ['seed-overview', 'ali-preapproval-2019', 'miit-codes-2023'],
            },
          ]),
      {
        name: 'lawful',
        kind: 'note',
        text: say.lawful,
        source: ['seed-basics-2019'],
      },
    ];
  },
};

function approval({ province }: Context, topic: Topic): ItemDraft {
  const name = `topic-${topic.id}`;
  const source = topic.seed
    ? ['seed-overview', 'ali-preapproval-2019']
    : ['ali-preapproval-2019', 'miit-codes-2023'];
  if (topic.abolished) {
    return {
      name,
      kind: 'blocker',
      text: say.theApprovalWasAbolished(capital(topic.en)),
      how: say.leaveThatPartOut,
      source,
    };
  }
  const dropped = topic.since2019Only && !topic.since2019Only.includes(province.code);
  return {
    name,
    kind: dropped ? 'note' : 'task',
    text: dropped
      ? say.alibabaCloudsGuidesOf2018(capital(topic.en), province.en)
      : say.obtain(capital(topic.en), topic.licence),
    source,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
