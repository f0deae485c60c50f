import type { Fault } from '../fault';
import { NOT } from './often';

/** What something is like beside something else. */
export const COMPARED: readonly Fault[] = [
  {
    id: 'mismatch',
    en: 'does not match',
    words:
      '(?:的)?(?:信息|内容|名称|不能|无法|存在)*(?:不(?:相符合?|一致|匹配|相同|吻合|对应|符合?)|有出入|存在差异|不是同一[人个]?|对不上|对照(?:有|存在)?问题)',
    compares: true,
  },
  {
    id: 'same-demand',
    en: 'has to match',
    words:
      '(?:应该?|须|需要?|必须|要|请|务必)?(?:和|与|同|跟)?(?:保持|完全|严格)?(?:一致|相同|相符|匹配|对应)',
    isDemand: true,
    compares: true,
  },
  {
    id: 'differ-demand',
    en: 'must differ',
    words: `${NOT}(?:为)?(?:相同|一致|重复|一样|同一个?人?)`,
    isDemand: true,
    compares: true,
  },
  {
    id: 'unrelated',
    en: 'has nothing to do with',
    words: '(?:缺乏|缺少|没有?|无)(?:直接|明显|任何)?(?:关联性?|关系|联系|相关性|关)|不相关',
    compares: true,
  },
  { id: 'same', en: 'is the same', words: '(?:相同|重复|一样|雷同)', compares: true },
];
