import { pagesOf, type PortalPage } from '../portals';
import { LABEL_NUMBERS, NUMBERS, REMARKS, shownFor, TONGUES } from './around';
import { CLOUD, FIRMS, PAPERS, POLICE } from './further-groups';
import {
  ADMIN,
  adminOf,
  APP,
  ENTITY,
  LEADER,
  MAIL,
  programCalled,
  WEBSITE,
  type Group,
} from './groups';

/** What pages of one kind have in common. */
export interface Kind {
  title?: string;
  isPolice?: boolean;
  isShown?: boolean;
  /** Whether headings have numbers, whether no label names its owner. */
  isNumbered?: boolean;
  isUnnamed?: boolean;
  isInTwoLanguages?: boolean;
  hasRemarks?: boolean;
  /** Whether labels say to enter or choose. */
  isAsked?: boolean;
  isChanged?: boolean;
  service?: 'app' | 'program';
  /** In which order the groups stand; `website first` and `swapped` tell the entity below a heading or by name. */
  order?: 'several' | 'swapped' | 'website first' | 'website only';
  further?: Group[];
}

/** Numbers between 0 and 1, the same ones for the same seed. */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const LAYOUTS =
  'label td el iview lines span layui ant bootstrap vant grid uni item dd paragraph weui'.split(
    ' ',
  );
const SERVICES = ['小程序', '快应用', '小游戏', '微信小程序'];

/** A page put together at random, as a portal might build it. */
export function composePage(kind: Kind, random: () => number): PortalPage[] {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const may = (probability: number): boolean => random() < probability;

  const isHeaded = may(0.75) || kind.isUnnamed === true;
  const areNamed =
    !kind.isUnnamed && (may(isHeaded ? 0.5 : 0.85) || (kind.order !== undefined && !isHeaded));
  const [number, labelNumber] = [one(NUMBERS), may(0.1) ? one(LABEL_NUMBERS) : null];
  const [tongue, changed] = [one(TONGUES), one(['变更后', '新', '变更后的', '修改后'])];
  const groups = kind.isPolice
    ? POLICE.slice(0, one([3, 5, 6]))
    : [...groupsOf(kind, one), ...(kind.further ?? []), ...(may(0.1) ? [MAIL] : [])];
  const layout = one(kind.isShown ? ['shown', 'described', 'pairs'] : LAYOUTS);
  const lines = [`== ${kind.title ?? '网站备案'} | ${layout}`];
  const owners = new Map(
    groups.map((group) => [
      group,
      FIRMS.has(group) && !isHeaded ? group.owners[0] : one(group.owners),
    ]),
  );
  const rows = new Map(groups.map((group) => [group, rowsOf(group)]));

  function rowsOf(group: Group) {
    return group.fields
      .filter((_, place) => place < group.always || may(0.6))
      .map(([words, ...rest]) => [one(words.split(',')), ...rest] as const);
  }

  for (const [at, group] of groups.entries()) {
    const isOneOfSeveral = groups.indexOf(group) !== groups.lastIndexOf(group);
    const heading = `${kind.isNumbered ? number(at) : ''}${one(group.headings)}`;
    if (isHeaded || group === MAIL || group === PAPERS)
      lines.push(`# ${heading}${isOneOfSeveral ? at : ''}`);
    const isService = group.fields.some(([, , key]) => key === 'website.domains');
    const isNamed = areNamed || isService || (!isHeaded && FIRMS.has(group));
    for (const [place, [words, control, key, english]] of (rows.get(group) ?? []).entries()) {
      const isNameOfEntity = group === ENTITY && place === 0 && !isHeaded;
      const owner = isNamed ? (owners.get(group) ?? '') : isNameOfEntity ? '单位' : '';
      const [shape = '', options = ''] = control.split(':');
      let label = words.startsWith(owner) ? words : owner + words;
      if (kind.isChanged && group !== PAPERS) label = changed + label;
      if (kind.isAsked && may(0.5)) label = asking(shape) + label;
      if (kind.isInTwoLanguages && english)
        label = tongue(label, areNamed && may(0.7) ? `${group.english} ${english}` : english);
      if (kind.hasRemarks && may(0.5)) label += one(REMARKS[shape] ?? ['']);
      if (labelNumber) label = labelNumber(place) + label;
      const shown = `text:${shownFor(key, options ? options.split(',') : [])}`;
      lines.push(`${label} | ${kind.isShown ? shown : control} | ${key}`);
    }
  }
  return pagesOf('composed', lines.join('\n'));
}

function groupsOf({ service, order }: Kind, one: <T>(all: readonly T[]) => T): Group[] {
  const name = service === 'program' ? one(SERVICES) : one(['APP', '应用']);
  const what = service === 'app' ? APP : service === 'program' ? programCalled(name) : WEBSITE;
  const admin = service ? one([adminOf(name), ADMIN]) : ADMIN;
  if (order === 'swapped') return [what, admin, ENTITY, LEADER];
  if (order === 'website first') return [what, ENTITY, LEADER];
  if (order === 'website only') return [what, admin];
  const further = order === 'several' ? [what, admin, what, admin] : [];
  return [ENTITY, LEADER, what, admin, ...further];
}

const asking = (shape: string): string =>
  shape === 'upload' ? '请上传' : shape.startsWith('text') ? '请输入' : '请选择';

/** The kinds of pages that are composed. */
export const KINDS_OF_PAGES: Record<string, Kind> = {
  plain: {},
  'headings that name the owner alone': { isUnnamed: true },
  'numbered headings': { isNumbered: true },
  'labels in two languages': { isInTwoLanguages: true },
  'labels with remarks': { hasRemarks: true },
  'labels that ask': { isAsked: true },
  'an App': { service: 'app' },
  'a mini program': { service: 'program' },
  'several websites': { order: 'several' },
  'the website first': { order: 'website first' },
  'website and administrator first': { order: 'swapped' },
  'website and administrator alone': { order: 'website only' },
  'a change': { isChanged: true, title: '变更备案' },
  'values that are shown': { isShown: true },
  'papers and a cloud': { further: [CLOUD, PAPERS] },
  'the police': { isPolice: true, title: '公安联网备案' },
};
