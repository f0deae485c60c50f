import { lexer, type Token, type Tokens } from 'marked';

/** A piece of running text. */
export interface Inline {
  kind: 'text' | 'strong' | 'code' | 'link';
  text: string;
  /** Of links alone. */
  href?: string;
}

/** What a help page is made of. */
export type Block =
  | { kind: 'heading'; depth: number; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; ordered?: true; items: Inline[][] };

/** Ids of founding facts, for the test that holds `docs/coverage.md` to this page. */
const FACT_IDS = / ?\[S\d{3}\]/g;

/**
 * The blocks of a Markdown text, for pages that are drawn without any HTML. Comments are left out. Throws for Markdown
 * that the help page does not draw, so that a build stops rather than loses a sentence.
 */
export function blocksOf(markdown: string): Block[] {
  return lexer(markdown.replaceAll(FACT_IDS, '')).flatMap((token) => blockOf(token) ?? []);
}

function blockOf(token: Token): Block | undefined {
  switch (token.type) {
    case 'space':
      return undefined;
    case 'html':
      if (token.raw.trim().startsWith('<!--')) return undefined;
      throw undrawn(token);
    case 'heading':
      return { kind: 'heading', depth: (token as Tokens.Heading).depth, content: inlines(token) };
    case 'paragraph':
      return { kind: 'paragraph', content: inlines(token) };
    case 'list':
      return listOf(token as Tokens.List);
    default:
      throw undrawn(token);
  }
}

function listOf({ ordered, items }: Tokens.List): Block {
  return { kind: 'list', ...(ordered && { ordered: true }), items: items.map(itemOf) };
}

function itemOf(item: Tokens.ListItem): Inline[] {
  const [content, ...others] = item.tokens;
  const further = others[0];
  if (further) throw undrawn(further);
  return content ? inlines(content) : [];
}

function inlines(token: Token): Inline[] {
  return ((token as Tokens.Generic).tokens ?? []).map(inlineOf);
}

function inlineOf(token: Token): Inline {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: token.text };
    case 'strong':
      return { kind: 'strong', text: token.text };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'link': {
      const { text, href } = token as Tokens.Link;
      return { kind: 'link', text, href };
    }
    default:
      throw undrawn(token);
  }
}

function undrawn({ type, raw }: Token): Error {
  return new Error(`The help page does not draw Markdown of the kind “${type}”: ${raw.trim()}`);
}
