import { exampleText, ruleReference, type RuleEntry } from '@/lib/rules/reference';

/** The rule reference as a Markdown page: `docs/rules/README.md`. */
export function referenceText(): string {
  const entries = ruleReference();
  const topics = [...new Set(entries.map(({ topic }) => topic))];
  const contents = topics.map((topic) => {
    const rules = entries.filter((entry) => entry.topic === topic);
    return `| ${topic} | ${rules.length} | ${rules.map(({ id }) => `[${id}](#${id})`).join(', ')} |`;
  });
  return [
    '# Rules',
    '',
    `${entries.length} rules check a form on the page and a profile in the manager alike. This page is made from the rules and their examples in \`lib/rules/examples\`; \`UPDATE_DOCS=1 npx vitest run test/unit/rules/reference.test.ts\` writes it again, and the test fails when it is out of step.`,
    '',
    'An error is what Alibaba Cloud’s guides of 2018–2019 demand or what the page itself refuses, a warning is stricter newer practice or a doubt, information is a reminder or a demand that newer practice has dropped. A rule says nothing about an empty field and about what is unknown.',
    '',
    '| Topic | Rules | |',
    '|---|---|---|',
    ...contents,
    '',
    ...entries.flatMap(entryText),
  ].join('\n');
}

function entryText({ id, title, checks, fields, sources, accepted, refused }: RuleEntry): string[] {
  return [
    `## ${id}`,
    '',
    `**${title}.** ${checks}`,
    '',
    `Fields: ${fields.map(({ key, en }) => `${en} (\`${key}\`)`).join(', ')}`,
    '',
    'Sources:',
    ...sources.map(({ id: source, title: name, publisher, date, url }) => {
      const edition = [publisher, date].filter(Boolean).join(', ');
      return `* ${source}: ${name} (${edition})${url ? ` <${url}>` : ''}`;
    }),
    '',
    'Accepted:',
    ...accepted.map((example) => `* ${example.shows}: ${exampleText(example)}`),
    '',
    'Refused:',
    ...refused.map((example) => `* ${example.severity}, ${example.shows}: ${exampleText(example)}`),
    '',
  ];
}
