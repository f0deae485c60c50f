import type { RuleExamples } from '../reference';

const trader = { 'entity.type': '企业', 'entity.certificateType': '营业执照' };

export default {
  accepted: [
    { shows: 'a trade name', form: { ...trader, 'entity.name': '示例小吃店' } },
    {
      shows: 'no trade name, and the remark says so',
      form: { ...trader, 'entity.name': '***', 'entity.remark': '个体工商户无工商字号' },
    },
  ],
  refused: [
    {
      shows: 'a licence without a name',
      form: { ...trader, 'entity.name': '***' },
      severity: 'info',
    },
    {
      shows: 'the owner’s name',
      form: {
        ...trader,
        'entity.name': '王示例',
        'leader.name': '王示例',
        'entity.region': '海南省',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
