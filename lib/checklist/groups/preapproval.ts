import { TOPICS, type Topic } from '@/lib/rules/naming/topics';
import type { Context, Group, ItemDraft } from '../types';

/** Content that needs an approval before the filing starts. */
export const preapproval: Group = {
  id: 'preapproval',
  title: 'Pre-approvals',
  items: (context) => {
    const chosen = TOPICS.filter(({ id }) => context.input.topics.includes(id));
    return [
      {
        name: 'before-start',
        kind: 'note',
        text: 'Obtain a pre-approval from the competent local department before the filing starts, and upload its document with the number. Without such content leave the field empty.',
        chinese: [{ zh: '前置审批', en: 'pre-approval' }],
        source: ['seed-overview', 'seed-first', 'ali-preapproval-2019'],
      },
      ...(chosen.length > 0
        ? chosen.map((topic) => approval(context, topic))
        : [
            {
              name: 'branches',
              kind: 'note' as const,
              text: `Content that needs one: ${TOPICS.filter(({ abolished }) => !abolished)
                .map(({ en }) => en)
                .join(', ')}. Forums cannot be filed.`,
              source: ['seed-overview', 'ali-preapproval-2019', 'miit-codes-2023'],
            },
          ]),
      {
        name: 'lawful',
        kind: 'note',
        text: 'Nothing unlawful on the website.',
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
      text: `${capital(topic.en)}: the approval was abolished by 2019-06, and such a website cannot be filed.`,
      how: 'Leave that part out, on the website too.',
      source,
    };
  }
  const dropped = topic.since2019Only && !topic.since2019Only.includes(province.code);
  return {
    name,
    kind: dropped ? 'note' : 'task',
    text: dropped
      ? `${capital(topic.en)}: Alibaba Cloud’s guides of 2018–2019 ask for a pre-approval; ${province.en} did so no longer in 2019-06. Ask the local office.`
      : `${capital(topic.en)}: obtain ${topic.licence}.`,
    source,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
