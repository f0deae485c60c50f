import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { type Block, blocksOf, type Inline } from '@/components/help/blocks';

const text = (content: readonly Inline[]) => content.map((inline) => inline.text).join('');
const texts = (block: Block): string[] =>
  block.kind === 'list' ? block.items.map(text) : [text(block.content)];

describe('the help page', () => {
  test('draws headings, paragraphs and lists without the ids of facts and without comments', () => {
    expect(
      blocksOf(
        '# A & B\n\n<!-- for authors -->\n\nSee **it** [S001] at [x](https://x.example).\n\n* `one` [S002] [S003]\n',
      ),
    ).toEqual([
      { kind: 'heading', depth: 1, content: [{ kind: 'text', text: 'A & B' }] },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'See ' },
          { kind: 'strong', text: 'it' },
          { kind: 'text', text: ' at ' },
          { kind: 'link', text: 'x', href: 'https://x.example' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'list', items: [[{ kind: 'code', text: 'one' }]] },
    ]);
  });

  test.each(['| a |\n| - |\n| b |', '<b>x</b>', '```\ncode\n```', '![a](b.png)', '* a\n  * b'])(
    'stops the build at what it does not draw: %s',
    (markdown) => {
      expect(() => blocksOf(markdown)).toThrow('does not draw');
    },
  );

  test('says every sentence of docs/help.md', () => {
    const file = readFileSync('docs/help.md', 'utf8');
    const written = file
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .replaceAll(/ ?\[S\d{3}\]/g, '')
      .split('\n')
      .map((line) =>
        line
          .replace(/^(?:#+|\*|\d\.) /, '')
          .replaceAll('**', '')
          .trim(),
      )
      .filter(Boolean);
    expect(blocksOf(file).flatMap(texts)).toEqual(written);
  });
});
