import aliyun from '../data/messages/aliyun.json';
import aliyunConsole from '../data/messages/aliyun-console.json';
import huawei from '../data/messages/huawei.json';
import inspur from '../data/messages/inspur.json';
import isp from '../data/messages/isp.json';
import miit from '../data/messages/miit.json';
import miit2019 from '../data/messages/miit2019.json';
import mps from '../data/messages/mps.json';
import tencent from '../data/messages/tencent.json';
import volcengine from '../data/messages/volcengine.json';
import wechat from '../data/messages/wechat.json';
import xinnet from '../data/messages/xinnet.json';
import aliyunEnglish from '../english/messages/aliyun.json';
import aliyunConsoleEnglish from '../english/messages/aliyun-console.json';
import huaweiEnglish from '../english/messages/huawei.json';
import inspurEnglish from '../english/messages/inspur.json';
import ispEnglish from '../english/messages/isp.json';
import miitEnglish from '../english/messages/miit.json';
import miit2019English from '../english/messages/miit2019.json';
import mpsEnglish from '../english/messages/mps.json';
import tencentEnglish from '../english/messages/tencent.json';
import volcengineEnglish from '../english/messages/volcengine.json';
import wechatEnglish from '../english/messages/wechat.json';
import xinnetEnglish from '../english/messages/xinnet.json';
import type { MessageEntry } from '../types';
import { withEnglish, zhOf } from '../with-english';

/** By system, in the order in which a text is looked for. */
const MESSAGES = [
  ['aliyun', aliyun, aliyunEnglish],
  ['aliyun-console', aliyunConsole, aliyunConsoleEnglish],
  ['miit', miit, miitEnglish],
  ['miit2019', miit2019, miit2019English],
  ['mps', mps, mpsEnglish],
  ['tencent', tencent, tencentEnglish],
  ['huawei', huawei, huaweiEnglish],
  ['volcengine', volcengine, volcengineEnglish],
  ['isp', isp, ispEnglish],
  ['inspur', inspur, inspurEnglish],
  ['wechat', wechat, wechatEnglish],
  ['xinnet', xinnet, xinnetEnglish],
] as const;

/** Every text of the pages that is no field label, with what it means and where it is from. */
export const messageEntries = /* @__PURE__ */ MESSAGES.flatMap(([system, messages, english]) =>
  withEnglish<MessageEntry>(`messages/${system}.json`, messages, english, zhOf),
);
