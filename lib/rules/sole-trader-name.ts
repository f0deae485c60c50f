import { defineRule } from './define-rule';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { folded, quote, sentenceFor } from './support/text';
import * as say from './english/sole-trader-name';

const NAME = 'entity.name';
const REMARK = 'entity.remark';
const NUMBER = 'entity.certificateNumber';
/** A credit code of a sole trader. */
const SOLE_TRADER = /^92/u;
const PERSON = /^\p{Script=Han}{2,3}$/u;
const HAINAN = '46';
const TIANJIN = '12';
const ANHUI = '34';
const ZHEJIANG = '33';
/** Where the trade name decides as what such a trader files. */
const AS_INDIVIDUAL: Readonly<Record<string, string>> = { '14': 'Shanxi', '44': 'Guangdong' };
/** What stands where a licence has no trade name, or what people write there. */
const NO_NAME =
  /^(?:[*＊×xX\-—_/\\.。·\s]+|无|空|暂无|没有|无(?:工商)?(?:字号|名称)|没有(?:字号|名称)|个体工商户|n\/?a|none)$/iu;
const SAID = /无(?:工商)?字号|个体工商户/u;

const SENTENCES = {
  hainan: { zh: '无字号工商户', en: say.soleTraderWithoutATrade },
  anhui: {
    zh: '无字号无公章个体工商户',
    en: say.soleTraderWithoutTradeName,
  },
  elsewhere: {
    zh: '个体工商户无工商字号',
    en: say.soleTraderWithoutATradeName,
  },
};

export default defineRule({
  id: 'sole-trader-name',
  topic: 'entity',
  fields: [NAME],
  reads: [
    'entity.type',
    'entity.certificateType',
    NUMBER,
    'leader.name',
    REMARK,
    ...PROVINCE_FIELDS,
  ],
  source: ['ksyun-2020', 'hw-hainan-2021', 'huawei-kb-2026', 'tencent-prov-2022'],
  check({ values, report }) {
    const name = values.text(NAME);
    const type = values.text('entity.type');
    if (type === '个人' || name === '') return;
    const isEmpty = NO_NAME.test(name);
    const isLicence = /营业执照/u.test(values.text('entity.certificateType')) || type === '企业';
    const leader = values.text('leader.name');
    const isTrader = SOLE_TRADER.test(values.text(NUMBER).trim());
    const isOwner =
      isLicence &&
      (leader === '' ? isTrader && PERSON.test(name) : folded(name) === folded(leader));
    if ((!isEmpty && !isOwner) || SAID.test(values.text(REMARK))) return;
    const province = filingProvince(values)?.code;
    const what = isEmpty ? say.isWhatALicenceShows(quote(name)) : say.isAPersonsName(quote(name));
    report({ field: NAME, severity: 'info', ...wayOut(province, what, values.text(REMARK)) });
  },
});

function wayOut(province: string | undefined, what: string, remark: string) {
  if (province === TIANJIN) {
    return {
      message: say.tianjinAsksForTheLegal(what),
      source: 'tencent-prov-2022',
    };
  }
  if (province === HAINAN) {
    return {
      message: say.inHainanSuchATrader(what),
      suggestions: [sentenceFor(remark, SENTENCES.hainan)],
      source: 'hw-hainan-2021',
    };
  }
  if (province !== undefined && AS_INDIVIDUAL[province]) {
    return {
      message: say.inATrader(what, AS_INDIVIDUAL[province]),
      source: 'tencent-prov-2022',
    };
  }
  if (province === ANHUI) {
    return {
      message: say.anhuiAsksForTheOwners(what),
      suggestions: [sentenceFor(remark, SENTENCES.anhui)],
      source: 'huawei-kb-2026',
    };
  }
  if (province === ZHEJIANG) {
    return {
      message: say.zhejiangAsksForTheOwners(what),
      suggestions: [sentenceFor(remark, SENTENCES.elsewhere)],
      source: ['huawei-kb-2026', 'ksyun-2020'],
    };
  }
  return {
    message: say.theEntityThenGoes(what),
    suggestions: [sentenceFor(remark, SENTENCES.elsewhere)],
    source: 'ksyun-2020',
  };
}
