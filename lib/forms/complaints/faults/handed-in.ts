import type { Fault } from '../fault';
import { BEEN, NOT } from './often';

/** How what was handed in is. */
export const HANDED_IN: readonly Fault[] = [
  {
    id: 'unstamped',
    en: 'is not stamped',
    words: `${BEEN}(?:未|没有?|尚未|缺少?|漏)(?:加)?盖?(?:单位|企业|公司)?(?:公?章|印章)`,
  },
  {
    id: 'unsigned',
    en: 'is not signed',
    words: `(?:未|没有?|尚未|缺少?|漏)(?:手写|本人)?(?:签字|签名|签署)`,
  },
  {
    id: 'blank',
    en: 'must not be empty',
    words: `${NOT}(?:为空|留空|空白?)|(?:为)?必[填选传](?:项)?|必须(?:填写|选择|上传)`,
    isDemand: true,
  },
  {
    id: 'missing',
    en: 'is missing',
    words: `${BEEN}(?:未|没有?|尚未|漏|缺少|没|未见|未能?)(?:正确|按要求|按规定|完整)?(?:上传|提交|提供|填写|填|录入|选择|勾选|附上?|悬挂|放置|添加|找到|检测到)|${BEEN}(?:缺失|缺少|遗漏|漏填|为空|空缺|空白)`,
  },
  {
    id: 'unreadable',
    en: 'cannot be read',
    words:
      '(?:无法|不能|未能?)(?:被|正常|正确|自动|成功)*(?:识别|读取)(?:出来?|成功|内容)?|识别(?:失败|不出来?|不了)',
  },
  {
    id: 'colour',
    en: 'is not of the right colour',
    words:
      '(?:颜色)?(?:不是|并?非|不为|未(?:使用|采用))纯?[白红蓝灰黑黄绿]色?(?:的)?(?:背景|幕布|底)?',
  },
  {
    id: 'badly-lit',
    en: 'is badly lit',
    words: '光线(?:异常|不足|不佳|不均匀?|[过太较][暗亮强弱])',
  },
  {
    id: 'unclear',
    en: 'is not clear',
    words:
      '(?:过于|太|比较|较|有些?|十分|非常|拍摄|显示|图像|扫描|内容|文字|字迹|背景|存在|有|出现)*(?:不(?:够|太)?清[晰楚]|模糊(?:不清)?|看不清楚?|(?:无法|不能)(?:看清|辨认|辨别|识别|辨识)|反光|曝光|不可辨认|有?阴影|有?水印|[、/或和及]+(?=反光|模糊|阴影|水印|曝光|不清|遮挡)|(?:被)?遮挡)+(?:现象|情况|问题)?',
  },
  {
    id: 'swapped',
    en: 'are the wrong way round',
    words: '(?:上传|位置)*(?:传反|颠倒|放反|弄反|反了)',
  },
  {
    id: 'cluttered',
    en: 'has a cluttered background',
    words: '背景(?:过于|太|较)?(?:杂乱|复杂|凌乱)',
  },
  {
    id: 'incomplete',
    en: 'is not complete',
    words:
      '(?:填写|提交|上传|显示|拍摄|信息|内容|四角|边框|边角)*(?:不(?:够)?(?:完整|全面|齐全|全|齐)|残缺|缺角|被?遮挡|有遮挡|存在遮挡)',
  },
  {
    id: 'undetailed',
    en: 'is not detailed enough',
    words:
      '(?:填写|描述|信息)*(?:不(?:够)?(?:详细|具体|明确|详尽)|不详|过于(?:简单|笼统)|太(?:简单|笼统))',
  },
  {
    id: 'format',
    en: 'does not have the right format',
    words:
      '(?:的)?(?:填写)?(?:文件|图片|输入)?(?:格式|位数|类型格式)(?:填写|输入)?(?:错误|有误|不正确|不对|不符(?:合(?:要求|规范|规定|规则)?)?|不支持|不规范|无效|不合法|不合规)|不符合格式(?:要求)?',
  },
  {
    id: 'large',
    en: 'is too large',
    words: '(?:的)?(?:文件)?(?:大小|尺寸|体积)?(?:过大|太大|超限|超出限制|超过限制|超过最大限制)',
  },
  { id: 'small', en: 'is too small', words: '(?:的)?(?:文件)?(?:大小|尺寸)?(?:过小|太小)' },
  { id: 'long', en: 'is too long', words: '(?:的)?(?:字数|长度)?(?:过长|太长|过多|太多|超长)' },
  {
    id: 'short',
    en: 'is too short',
    words:
      '(?:的)?(?:剩余)?(?:字数|长度|有效期|时间)?(?:过短|太短|过少|太少|不足|不够)(?:[\\d一二三四五六]+个?(?:天|日|月|年))?',
  },
];
