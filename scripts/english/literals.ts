import { parseSync } from 'vite';

import { isNode, type Node, walk } from './tree';

/** Two words in a row, or a word beside Chinese: no key and no name looks like that. */
const WORDS = /[A-Za-z’]{2,}[,;:.)”]{0,2} [(“]?[a-z’]{2,}|[a-z]{3,} \p{Script=Han}/u;
/** Elements of a page: `input, select`. */
const SELECTOR = /^(?:input|textarea|select|img|\.)\S*,/;
const WORD = /[A-Za-z]{2,}/;
/** Properties that hold what a person reads: one word is English enough. */
const READ = [
  'message',
  'label',
  'title',
  'what',
  'wayOut',
  'text',
  'why',
  'how',
  'en',
  'about',
  'when',
];
/** Properties that hold a name by which the code knows something. */
const NAMES = ['topic', 'source', 'id', 'name', 'key', 'kind'];

/**
 * English that stands in a file of code: texts that a person would read. A plain error is read by developers; one that
 * has a class of its own is shown.
 * @returns the texts, in the order of the file
 */
export function sentencesIn(code: string, file = 'code.ts'): string[] {
  const found: string[] = [];
  const skipped: Node[] = [];
  const isSkipped = (node: Node): boolean =>
    skipped.some(({ start, end }) => start <= node.start && node.end <= end);
  walk(parseSync(file, code).program as unknown as Node, (node, parent) => {
    if (isSkipped(node)) return;
    if (
      isPlainError(node) ||
      (/^(Import|Export(All|Named)Decl|TS(Type|Interface|Literal))/.test(node.type) &&
        !isConst(node))
    ) {
      skipped.push(node);
    } else if (node.type === 'Property' && NAMES.includes(nameOf(node))) skipped.push(node);
    if (parent?.type === 'Property' && parent['key'] === node) return;
    if (parent?.type === 'SwitchCase' && parent['test'] === node) return;
    if (isSplit(parent)) return;
    const text = textOf(node);
    if (text === undefined) return;
    const isRead =
      parent?.type === 'Property' && parent['value'] === node && READ.includes(nameOf(parent));
    if (SELECTOR.test(text)) return;
    if (WORDS.test(text) || (isRead && WORD.test(text))) found.push(text);
  });
  return found;
}

function isPlainError(node: Node): boolean {
  if (node.type !== 'ThrowStatement') return false;
  const thrown = node['argument'];
  if (!isNode(thrown) || !isNode(thrown['callee'])) return true;
  return /^(Type|Range)?Error$/.test(String(thrown['callee']['name']));
}

/** A list of names written as one text: `'div p span'.split(' ')`. */
const isSplit = (parent: Node | undefined): boolean =>
  parent?.type === 'MemberExpression' &&
  isNode(parent['property']) &&
  parent['property']['name'] === 'split';

const isConst = (node: Node): boolean => isNode(node['declaration']);

function nameOf({ key }: Node): string {
  return isNode(key) ? String((key as { name?: string }).name ?? '') : '';
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateElement') return (node['value'] as { cooked: string }).cooked;
  return undefined;
}
