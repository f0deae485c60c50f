import type { Fault } from '../fault';
import { BEEN } from './often';

/** In which state something is. */
export const STATES: readonly Fault[] = [
  {
    id: 'expiring',
    en: 'is about to expire',
    words: '(?:即将|快要?|将要?|临近)(?:过期|到期|失效)了?|临期',
  },
  {
    id: 'expired',
    en: 'has expired',
    words: `${BEEN}(?:过期|到期|失效|逾期|过了?(?:使用)?有效期|超[过出]?(?:使用|有效)?期限?|超过有效期|超出有效期|不在有效期(?:内|限内|范围内)?)了?`,
  },
  {
    id: 'cancelled',
    en: 'has been cancelled',
    words: `(?:的?(?:登记|经营)?状态(?:为|是|显示)?)?${BEEN}(?:被)?(?:注销|停用|作废)`,
  },
  {
    id: 'revoked',
    en: 'has been revoked',
    words: `(?:的?(?:登记|经营)?状态(?:为|是|显示)?)?${BEEN}(?:被)?(?:吊销|撤销)`,
  },
  {
    id: 'abnormal',
    en: 'is listed as abnormal',
    words: `(?:的?(?:登记|经营|工商)?状态(?:为|是)?)?${BEEN}(?:被)?(?:列入|处于|存在)?(?:经营|工商|状态)?(?:状态)?异常(?:名录|状态)?`,
  },
  {
    id: 'changed',
    en: 'has changed',
    words: `${BEEN}(?:发生)?(?:了)?(?:变更|变动|变化|更名|改变|更换)(?:过|了)?`,
  },
  {
    id: 'unreachable',
    en: 'cannot be reached',
    words: `(?:${BEEN}(?:无法|不能|未能?|没有?)(?:正常)?(?:接通|联系上?|打通|拨通)|无人接[听通]|未接听?|(?:为|是)?空号|${BEEN}停机|${BEEN}关机|打不通|联系不上)`,
  },
  {
    id: 'unopened',
    en: 'cannot be opened',
    words: `(?:目前|当前)?(?:无法|不能)(?:正常)?(?:打开|访问|浏览|开通)|打不开|${BEEN}未(?:能)?(?:正常)?(?:开通|开站|打开)`,
  },
  {
    id: 'unfinished',
    en: 'was not finished in time',
    words:
      '(?:超时|逾期)未(?:能)?(?:完成|核验|验证|处理|确认)|(?:未|没有)(?:能)?(?:按时|及时|在规定时间内|在24小时内)(?:完成|核验|验证|处理|确认)',
  },
  {
    id: 'unconfirmed',
    en: 'has not been verified',
    words: `${BEEN}(?:未|没有?|尚未)(?:完成|进行|做|通过)(?:真实性核验|人脸(?:核验|识别|核身)|短信核验)`,
  },
  {
    id: 'unfiled',
    en: 'has no filing',
    words: `${BEEN}(?:未|没有?|尚未)(?:完成|进行|做|办理)?(?:网站|ICP|域名|APP)?备案`,
  },
  {
    id: 'unverified',
    en: 'has no real-name verification',
    words: `${BEEN}(?:未|没有?|尚未|还未|没)(?:完成|进行|做|通过|经过)?实名(?:认证|验证|核验)?`,
  },
];
