import { Chinese } from '@/components/ui/chinese';
import blocks from '@/docs/help.md';

import type { Block, Inline } from './blocks';
import './help.css';

/** What a person should know besides the fields, checks and checklists; the text of `docs/help.md`. */
export default function HelpPage() {
  return (
    <main className="help card">
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </main>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.depth === 1 ? 'h1' : 'h2';
      return (
        <Heading>
          <Text content={block.content} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Text content={block.content} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((content, at) => (
            <li key={at}>
              <Text content={content} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Text({ content }: { content: readonly Inline[] }) {
  return content.map((inline, at) => {
    switch (inline.kind) {
      case 'strong':
        return <strong key={at}>{inline.text}</strong>;
      case 'code':
        return <code key={at}>{inline.text}</code>;
      case 'link':
        return (
          <a key={at} href={inline.href} target="_blank" rel="noreferrer">
            {inline.text}
          </a>
        );
      default:
        return <Chinese key={at}>{inline.text}</Chinese>;
    }
  });
}
