import {
  attribute,
  closest,
  contains,
  parentElement,
  precedes,
  queryAll,
  textContent,
} from '../read/dom';
import { BUTTON } from './texts';
import { weightOf } from './form-weight';
import type { PlacedHeading } from './page-sequence';
import type { Resolved } from './resolve';
import type { PartFacts } from '../read/part-facts';

/** A part of a page that is a form, or a bar, of its own. */
const OWN_FORM = 'form,dialog,[role="dialog"],[role="search"],header,footer,nav,aside';
const PRESSED = `${BUTTON},input[type="submit"],input[type="button"],input[type="image"]`;
/** What is pressed below a login, a search, a feedback or an order of goods. */
const OTHER_PURPOSE =
  /^(?:立即|快速|马上|免费|确认|提交)?(?:登录|登陆|登入|注册|搜索|搜一下|检索|查询|查一下|订阅|留言|反馈|提交反馈|提交留言|发表|发表评论|评论|下单|购买|订购|收货|付款|支付|申请开票|开票|预约|咨询|申请试用|试用)$/u;
/** What a form asks that sends goods, papers or letters to somebody. */
const DELIVERY = /收货|收件|配送|快递|发票抬头|开票/u;
const LOOKED_UP = /^(?:lookup|order|recover|sms)\./u;
const LONGEST = 4_000;
const LEVELS = 6;

/**
 * The labels without those of other forms beside the filing: a login, a search, feedback, a delivery or a captcha. Such
 * a form asks nothing of a filing, or it is a search by what a filing has; what it asks of a visitor proves nothing.
 * @param others keeps which parts of the page say themselves that they have another purpose
 */
export function withoutForeignForms(
  resolved: readonly Resolved[],
  headings: readonly PlacedHeading[],
  others: PartFacts<boolean>,
): Resolved[] {
  return new ForeignForms(resolved, headings, others).without();
}

class ForeignForms {
  readonly #resolved: readonly Resolved[];
  readonly #headings: readonly PlacedHeading[];
  readonly #weighty: readonly Resolved[];
  /** Elements in which something of a filing is asked. */
  readonly #around = new Set<Element>();
  readonly #isForeign = new Map<Element, boolean>();
  readonly #delivers: boolean;
  readonly #others: PartFacts<boolean>;

  constructor(
    resolved: readonly Resolved[],
    headings: readonly PlacedHeading[],
    others: PartFacts<boolean>,
  ) {
    this.#others = others;
    this.#resolved = resolved;
    this.#headings = headings;
    this.#weighty = resolved.filter((one) => isAsked(one) && weightOf(one) > 0);
    for (const { tie } of this.#weighty) {
      let at: Element | null = tie.label.element;
      for (; at && !this.#around.has(at); at = parentElement(at)) this.#around.add(at);
    }
    this.#delivers =
      this.#weighty.some(({ key }) => key.startsWith('mail.')) ||
      headings.some(({ heading }) => heading.word.heading?.sections.includes('mail'));
  }

  without(): Resolved[] {
    return this.#resolved.filter(
      (one) => !isAsked(one) || LOOKED_UP.test(one.key) || !this.#stands(one),
    );
  }

  /** Whether a label stands in a form of another purpose. */
  #stands(one: Resolved): boolean {
    if (this.#delivers && one.key.startsWith('mail.')) return false;
    const { element } = one.tie.label;
    const form = ownFormAround(one);
    if (form) {
      const isForeign = this.#around.has(form) ? this.#isSearch : this.#isWithoutHeading;
      if (this.#judged(form, isForeign)) return true;
    }
    if (weightOf(one) > 0) return false;
    const block = blockOf(element, this.#around);
    return block !== null && this.#others.of(block, isOther);
  }

  #judged(part: Element, judge: (part: Element) => boolean): boolean {
    let isForeign = this.#isForeign.get(part);
    if (isForeign === undefined) {
      isForeign = judge(part);
      this.#isForeign.set(part, isForeign);
    }
    return isForeign;
  }

  /** A form that asks nothing of a filing belongs to one only below a heading of its own. */
  #isWithoutHeading = (form: Element): boolean => {
    const before = this.#resolved.findLast(
      ({ tie }) => tie.controls.length > 0 && precedes(tie.label.element, form),
    );
    return !this.#headings.some(
      ({ heading: { node } }) =>
        contains(form, node) ||
        (precedes(node, form) && (!before || precedes(before.tie.label.element, node))),
    );
  };

  /** A few boxes above a list, with a button that searches it and none that saves or goes on. */
  #isSearch = (form: Element): boolean => {
    let asked = 0;
    for (const { tie } of this.#weighty)
      if (contains(form, tie.label.element) && ++asked > MOST_SEARCHED) return false;
    const words = pressed(form);
    return words.some((one) => OTHER_PURPOSE.test(one)) && !words.some((one) => GOES_ON.test(one));
  };
}

/** Found once for each label while nothing around it changes. */
function ownFormAround(one: Resolved): Element | null {
  let form = ownForms.get(one);
  if (form === undefined) {
    form = closest(one.tie.label.element, OWN_FORM);
    ownForms.set(one, form);
  }
  return form;
}

const ownForms = new WeakMap<Resolved, Element | null>();

const MOST_SEARCHED = 6;
const GOES_ON = /保存|下一步|提交|验证|上一步|确认|确定|完成/u;

const isAsked = ({ tie }: Resolved): boolean => tie.controls.length > 0;

/** The largest element around a label in which nothing of a filing is asked. */
function blockOf(element: Element, around: ReadonlySet<Element>): Element | null {
  let block: Element | null = null;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !around.has(at); level++) {
    block = at;
    at = parentElement(at);
  }
  return block;
}

function isOther(block: Element): boolean {
  const text = textContent(block) ?? '';
  if (text.length > LONGEST) return false;
  return DELIVERY.test(text) || pressed(block).some((words) => OTHER_PURPOSE.test(words));
}

function pressed(element: Element): string[] {
  return [...queryAll(element, PRESSED)].map((button) =>
    (attribute(button, 'value') ?? textContent(button) ?? '').replace(/\s+/gu, ''),
  );
}
