import { defineRule } from './define-rule';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { folded, quote, sentenceFor } from './support/text';

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
  hainan: { zh: '无字号工商户', en: 'Sole trader without a trade name.' },
  anhui: {
    zh: '无字号无公章个体工商户',
    en: 'Sole trader without trade name and seal.',
  },
  elsewhere: {
    zh: '个体工商户无工商字号',
    en: 'Sole trader without a trade name in the register.',
  },
};

export default defineRule({
  id: 'sole-trader-name',
  title: 'A sole trader without a trade name says so',
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
    const what = isEmpty
      ? `${quote(name)} is what a licence shows where a sole trader (个体工商户) has no trade name`
      : `${quote(name)} is a person’s name, as on the licence of a sole trader (个体工商户) without a trade name`;
    report({ field: NAME, severity: 'info', ...wayOut(province, what, values.text(REMARK)) });
  },
});

function wayOut(province: string | undefined, what: string, remark: string) {
  if (province === TIANJIN) {
    return {
      message: `${what}: Tianjin asks for the legal name followed by （个体工商户） (sole trader). Enter it so.`,
      source: 'tencent-prov-2022',
    };
  }
  if (province === HAINAN) {
    return {
      message: `${what}: in Hainan such a trader files as an individual, with the remark 无字号工商户 (trader without a trade name; Huawei Cloud, 2021). Change the type of entity to 个人 (individual) and insert the remark.`,
      suggestions: [sentenceFor(remark, SENTENCES.hainan)],
      source: 'hw-hainan-2021',
    };
  }
  if (province !== undefined && AS_INDIVIDUAL[province]) {
    return {
      message: `${what}: in ${AS_INDIVIDUAL[province]} a trader with a trade name files as an enterprise and one without as an individual (Tencent Cloud, 2022). Change the type of entity to 个人 (individual).`,
      source: 'tencent-prov-2022',
    };
  }
  if (province === ANHUI) {
    return {
      message: `${what}: Anhui asks for the owner’s name followed by （个体工商户） (sole trader), and where there is no seal either the remark 无字号无公章个体工商户 (sole trader without trade name and seal). Enter it so.`,
      suggestions: [sentenceFor(remark, SENTENCES.anhui)],
      source: 'huawei-kb-2026',
    };
  }
  if (province === ZHEJIANG) {
    return {
      message: `${what}: Zhejiang asks for the owner’s name followed by （个体工商户） (sole trader), and a seal; the remark says 个体工商户无工商字号 (Kingsoft Cloud, 2020). Enter it so.`,
      suggestions: [sentenceFor(remark, SENTENCES.elsewhere)],
      source: ['huawei-kb-2026', 'ksyun-2020'],
    };
  }
  return {
    message: `${what}: the entity then goes by the owner’s name, and the remark says 个体工商户无工商字号 (Kingsoft Cloud, 2020); some provinces file such a trader as an individual. Enter the owner’s name and insert the remark, or ask the provider.`,
    suggestions: [sentenceFor(remark, SENTENCES.elsewhere)],
    source: 'ksyun-2020',
  };
}
