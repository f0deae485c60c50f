import { attribute, queryAll, textContent } from '../read/dom';
import { namesBackdrop } from './backdrop';
import { BUTTON } from './texts';

const PRESSED = `${BUTTON},input[type="submit"],input[type="button"],input[type="image"]`;
/** What is pressed below a login, a search, a feedback, an inquiry or an order of goods. */
const OTHER_PURPOSE =
  /^(?:立即|快速|马上|免费|在线|确认|提交)?(?:登录|登陆|登入|注册|搜索|搜一下|检索|查询|查一下|订阅|留言|反馈|提交反馈|提交留言|发送留言|发表|发表评论|评论|下单|购买|订购|收货|付款|支付|申请开票|开票|预约|预约(?:回电|专家|演示|咨询)|咨询|体验|申请试用|试用|(?:获取|领取|索取)(?:报价|方案|资料|优惠|礼包))$/u;
/** What a form asks that sends goods, papers or letters to somebody. */
const DELIVERY = /收货|收件|配送|快递|发票抬头|开票/u;
/** … and one that takes what a visitor has to say. */
const FEEDBACK =
  /^(?:您的)?(?:留言|反馈|咨询|意见|建议|评论|需求)(?:内容|描述|信息)$|^(?:意见|问题)反馈$/u;
const LONGEST = 4_000;
const GOES_ON = /保存|下一步|提交|验证|上一步|确认|确定|完成/u;

/** Whether a part of a page says itself that it is a login, a search, feedback or a delivery. */
export function isForOther(block: Element): boolean {
  const text = textContent(block) ?? '';
  if (text.length > LONGEST) return false;
  return (
    (DELIVERY.test(text) && !namesBackdrop(text)) ||
    pressed(block).some((words) => OTHER_PURPOSE.test(words))
  );
}

/** Whether a button is pressed for another purpose. */
export const isPressedForOther = (words: string): boolean =>
  OTHER_PURPOSE.test(words.replace(/\s+/gu, ''));

/** Whether a text says that something is sent to somebody, or takes what a visitor has to say. */
export const asksForOther = (text: string): boolean => DELIVERY.test(text) || FEEDBACK.test(text);

/** Whether what is pressed in a part saves or goes on. */
export const goesOn = (part: Element): boolean =>
  pressed(part).some((words) => GOES_ON.test(words) && !OTHER_PURPOSE.test(words));

function pressed(element: Element): string[] {
  return [...queryAll(element, PRESSED)].map((button) =>
    (attribute(button, 'value') ?? textContent(button) ?? '').replace(/\s+/gu, ''),
  );
}

/** Whether what is pressed in a form searches, and nothing in it saves or goes on. */
export function isSearched(form: Element): boolean {
  const words = pressed(form);
  return words.some((one) => OTHER_PURPOSE.test(one)) && !words.some((one) => GOES_ON.test(one));
}
