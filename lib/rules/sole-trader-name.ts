import { defineRule } from './define-rule';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { folded, quote, sentenceFor } from './support/text';

const NAME = 'entity.name';
const REMARK = 'entity.remark';
const HAINAN = '46';
const TIANJIN = '12';
const SAID = /无(?:工商)?字号|个体工商户/u;

const SENTENCES = {
  hainan: { zh: '无字号工商户', en: 'Sole trader without a trade name.' },
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
  reads: ['entity.type', 'entity.certificateType', 'leader.name', REMARK, ...PROVINCE_FIELDS],
  source: ['ksyun-2020', 'hw-hainan-2021'],
  check({ values, report }) {
    const name = values.text(NAME);
    const type = values.text('entity.type');
    if (type === '个人' || name === '') return;
    const isEmpty = /^[*＊×xX\-—_/\\无]+$/u.test(name);
    const isLicence = /营业执照/u.test(values.text('entity.certificateType')) || type === '企业';
    const isOwner = folded(name) === folded(values.text('leader.name')) && isLicence;
    if ((!isEmpty && !isOwner) || SAID.test(values.text(REMARK))) return;
    const province = filingProvince(values)?.code;
    const what = isEmpty
      ? `${quote(name)} is what a licence shows where a sole trader (个体工商户) has no trade name`
      : `${quote(name)} is the name of the leader, as on the licence of a sole trader (个体工商户) without a trade name`;
    report({ field: NAME, severity: 'info', ...wayOut(province, what, values.text(REMARK)) });
  },
});

function wayOut(province: string | undefined, what: string, remark: string) {
  if (province === TIANJIN) {
    return {
      message: `${what}: Tianjin wants the legal name followed by （个体工商户） (sole trader). Enter it so.`,
      source: 'tencent-prov-2022',
    };
  }
  if (province === HAINAN) {
    return {
      message: `${what}: in Hainan such a trader files as an individual, with the remark 无字号工商户 (trader without a trade name) (trader without a trade name; Huawei Cloud, 2021). Change the type of entity to 个人 (individual) and insert the remark.`,
      suggestions: [sentenceFor(remark, SENTENCES.hainan)],
      source: 'hw-hainan-2021',
    };
  }
  return {
    message: `${what}: the entity then goes by the owner’s name, and the remark says 个体工商户无工商字号 (Kingsoft Cloud, 2020); some provinces want such a trader as an individual. Enter the owner’s name and insert the remark, or ask the provider.`,
    suggestions: [sentenceFor(remark, SENTENCES.elsewhere)],
    source: 'ksyun-2020',
  };
}
