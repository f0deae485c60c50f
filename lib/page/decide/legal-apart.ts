import type { FieldKey } from '@/lib/forms/types';

/** 法人手机号, 法定代表人姓名: of the legal representative by that name. */
export const LEGAL = /^(?:企业|单位|公司)?(?:法人|法代|法定代表人)/u;
/** A label that names a person and not whose: beside the legal representative it is the one of the website. */
export const SOMEBODY =
  /^(?:相关|网站)?(?:备案)?(?:被(?:授权|委托)人|受托人|代理人|负责人|联系人|经办人|管理员)/u;
const IN_CHARGE = /^(?:相关)?(?:备案)?负责人/u;
const OF_ANY = /^(?:leader|admin)\.|^documents\.(?:leader|admin)(?=Id)/u;

/**
 * Whether labels ask the same of 法人 and of 负责人, who are two people then: the second one is the website's, where nobody
 * is called that.
 */
export function isLegalApart(
  labels: Iterable<{ keys: readonly FieldKey[]; text: string }>,
): boolean {
  const [ofLegal, ofInCharge] = [new Set<string>(), new Set<string>()];
  for (const { keys, text } of labels) {
    if (keys.length > 0 && keys.every((key) => key.startsWith('admin.'))) return false;
    const asked = LEGAL.test(text) ? ofLegal : IN_CHARGE.test(text) ? ofInCharge : null;
    if (asked) for (const key of keys) asked.add(key.replace(OF_ANY, ''));
  }
  return [...ofLegal].some((what) => ofInCharge.has(what));
}
