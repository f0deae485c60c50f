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
    'Severity says what happens to the filing today. An **error** will be returned or refused; a **warning** is often returned, or is stricter in this province or at this provider; **information** is good to know, or a demand that has been dropped. The age of a source decides nothing: where practice has changed since the founding documents, the finding says what changed, since when and where that is written, and its way out is the one that passes today. The founding rules keep their limits: more than one domain in six provinces and more than ten elsewhere are errors, two to ten elsewhere a warning, and all say to keep one, since the ministry’s system has returned new filings with more since 2019-04-22. A rule says nothing about an empty field and about what is unknown.',
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
