import type { Fault } from '../fault';
import { ALREADY, BEEN } from './often';

/** What databases and other filings say. */
export const REGISTERS: readonly Fault[] = [
  {
    id: 'unresolved',
    en: 'does not resolve here',
    words: `${BEEN}(?:未|没有?|尚未)(?:正确)?(?:解析|指向|接入)(?:到|至|我司|本公司|本平台|我们|服务器|正确)*`,
  },
  {
    id: 'unrecorded',
    en: 'is not in the database',
    words: `${BEEN}(?:未|没有?|尚未|还未)(?:进入|录入)?(?:入库|在库|同步(?:到|至)?(?:管局|工信部)?)|不在(?:管局|工信部|注册商)?(?:系统|验证库|数据库|库)(?:中|里|内)?`,
  },
  {
    id: 'filed',
    en: 'is filed already',
    words: `${ALREADY}(?:经)?(?:已经?|被|存在|有)+(?:其[他它])?(?:主体|单位|接入商)?(?:备案过?|备案(?:记录|信息))|(?:在)?(?:工信部|管局|系统)(?:中|里|内)?(?:已经?)?(?:存在|有)(?:备案)?(?:记录|信息)|重复(?:备案|报备)|${ALREADY}(?:已经?|被)+报备过?`,
  },
  {
    id: 'ordered',
    en: 'is in another order',
    words: `${BEEN}(?:存在|有|处于)(?:其[他它])?(?:正在)?(?:进行中?|未完成|未结束|处理中)的?(?:备案)?(?:订单|申请|备案)`,
  },
  {
    id: 'used',
    en: 'is used already',
    words: `(?:的)?备案(?:频率|次数)(?:大于|超过|高于|过高|过多|超限)\\d*(?:次)?|${ALREADY}(?:被|已经?|曾|为)*(?:使用|占用|注册|绑定|存在|登记|添加|提交)(?:过|了|中)?|${BEEN}重复(?:使用|填写|提交|出现)?`,
  },
  { id: 'conflict', en: 'is in conflict with another one', words: '(?:存在|有|发生|信息)?冲突' },
  {
    id: 'absent',
    en: 'does not exist',
    words:
      '(?:在)?(?:备案)?(?:信息|数据)?(?:库|系统)?(?:中|里|内)?(?:并)?(?:不存在|查无此人|查无此号|查不到|查询不到|(?:未|没有?|无法)(?:能)?(?:查询?到|找到|查到|检索到))',
  },
];
