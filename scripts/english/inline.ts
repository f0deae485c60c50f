import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { parseSync, type Plugin } from 'vite';

import { holdsEnglish } from './files';
import { type Edit, edited, isNode, type Node, walk } from './tree';

/** A sentence of a file of English: its text in the source, and where its parameters stand in it. */
interface Sentence {
  text: string;
  params: { name: string; places: { start: number; end: number; isBare: boolean }[] }[] | undefined;
}

/**
 * A Vite plugin. The English of `lib` stands in files of its own, which are imported as `say`. A build writes each
 * sentence that is said in one place to that place, so that its key costs nothing in a script that pages wait for.
 * @param read the text of a file of English, for a build in another language
 */
export function inlineEnglish(read: (file: string) => string = readText): Plugin {
  return {
    name: 'inline-english',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!/\/lib\/.*\.ts$/.test(file) || !/\/english\/|\.\/english'/.test(code)) return null;
      return {
        code: saidInPlace(code, file, (path) => (this.addWatchFile(path), read(path))),
        map: null,
      };
    },
  };
}

const readText = (file: string): string => readFileSync(file, 'utf8');

/** The code of a file with its sentences in the places where they are said. */
export function saidInPlace(code: string, file: string, read: (file: string) => string): string {
  for (;;) {
    const next = innermostSaid(code, file, read);
    if (next === code) return code;
    code = next;
  }
}

function innermostSaid(code: string, file: string, read: (file: string) => string): string {
  const program = parse(file, code);
  const imported = new Map<string, Map<string, Sentence>>();
  walk(program, (node) => {
    if (node.type !== 'ImportNamespaceSpecifier') return;
    const from = /from '(\.[^']*)'/.exec(code.slice(node.end, code.indexOf('\n', node.end)))?.[1];
    const path = from && `${resolve(dirname(file), from)}.ts`;
    if (path && holdsEnglish(path))
      imported.set((node['local'] as Named).name, sentences(path, read(path)));
  });
  if (imported.size === 0) return code;
  const said: { key: string; sentence: Sentence; place: Node; args: Node[] }[] = [];
  walk(program, (node, parent) => {
    if (node.type !== 'MemberExpression' || node['computed'] === true) return;
    const { object, property } = node as unknown as { object: Named; property: Named };
    const sentence = object.type === 'Identifier' && imported.get(object.name)?.get(property.name);
    if (!sentence) return;
    const isCall = parent?.type === 'CallExpression' && parent['callee'] === node;
    if (isCall !== (sentence.params !== undefined)) return;
    const args = isCall ? (parent['arguments'] as Node[]) : [];
    said.push({
      key: `${object.name}.${property.name}`,
      sentence,
      place: isCall ? parent : node,
      args,
    });
  });
  const once = said.filter(({ key }) => said.filter((other) => other.key === key).length === 1);
  const ready = once.filter(
    ({ place, args, sentence: { params = [] } }) =>
      !once.some((other) => other.place !== place && isWithin(other.place, place)) &&
      args.length <= params.length &&
      params.every(({ places }, at) => places.length < 2 || isShort(args[at])),
  );
  return edited(
    code,
    ready.map(({ place, sentence, args }) => ({
      ...ends(place),
      text: written(sentence, args, code),
    })),
  );
}

const isWithin = (one: Node, other: Node): boolean =>
  other.start <= one.start && one.end <= other.end;
const ends = ({ start, end }: Node): { start: number; end: number } => ({ start, end });
/** What can be written twice: a name, a literal, nothing. */
const isShort = (arg: Node | undefined): boolean =>
  arg === undefined || ['Identifier', 'Literal'].includes(arg.type);

function written({ text, params }: Sentence, args: readonly Node[], code: string): string {
  if (!params) return text;
  const edits = params.flatMap(({ places }, at): Edit[] => {
    const arg = args[at];
    const by = arg ? code.slice(arg.start, arg.end) : 'undefined';
    return places.map(({ start, end, isBare }) => ({ start, end, text: isBare ? by : `(${by})` }));
  });
  return `(${edited(text, edits)})`;
}

interface Named extends Node {
  name: string;
}

/** The sentences of a file: texts, and functions of texts whose body is one expression of their parameters. */
function sentences(file: string, code: string): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  walk(parse(file, code), (node) => {
    if (node.type !== 'VariableDeclarator') return;
    const { id, init } = node as unknown as { id: Named; init: Node };
    const sentence = sentenceOf(init, code);
    if (sentence) found.set(id.name, sentence);
  });
  return found;
}

function sentenceOf(init: Node, code: string): Sentence | undefined {
  if (
    init.type === 'Literal' ||
    (init.type === 'TemplateLiteral' && isEmpty(init['expressions']))
  ) {
    return { text: code.slice(init.start, init.end), params: undefined };
  }
  const body = init['body'];
  if (init.type !== 'ArrowFunctionExpression' || !isNode(body) || init['expression'] !== true)
    return undefined;
  const names = (init['params'] as Named[]).map((param) =>
    param.type === 'Identifier' ? param.name : '',
  );
  const params = names.map((name) => ({
    name,
    places: [] as { start: number; end: number; isBare: boolean }[],
  }));
  let isPlain = !names.includes('');
  walk(body, (node, parent) => {
    if (/Function|TS/.test(node.type)) isPlain = false;
    if (node.type !== 'Identifier') return;
    if (
      parent?.type === 'MemberExpression' &&
      parent['property'] === node &&
      parent['computed'] !== true
    )
      return;
    const param = params.find(({ name }) => name === (node as Named).name);
    if (param) {
      param.places.push({
        start: node.start - body.start,
        end: node.end - body.start,
        isBare: parent === undefined || parent.type === 'TemplateLiteral',
      });
    } else isPlain = false;
  });
  return isPlain ? { text: code.slice(body.start, body.end), params } : undefined;
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

function parse(file: string, code: string): Node {
  return parseSync(file, code).program as unknown as Node;
}
