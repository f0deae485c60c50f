import type { Fault } from '../fault';

/** How something has to be. */
export const DEMANDED: readonly Fault[] = [
  {
    id: 'detail-demand',
    en: 'has to be given in full, down to the house number',
    words: '(?:请|应|须|需要?|要)*(?:具体|详细|精确|填写)+[到至](?:门牌|房间|楼栋|室)号?码?',
    isDemand: true,
  },
  {
    id: 'detail-demand',
    en: 'has to be given in full',
    words: '(?:请|应|须|需要?|要)+(?:填写?|输入|提供)(?:详细|完整|具体)的?(?:地址|信息|内容)?',
    isDemand: true,
  },
  {
    id: 'cover-demand',
    en: 'has to last through the review',
    words:
      '(?:请|应|须|需要?|要)+(?:覆盖|大于)(?:整个)?(?:备案)?的?(?:审核|备案)(?:周期|期间|过程|时间)',
    isDemand: true,
  },
];
