import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'entity number',
      form: {
        'filing.entityNumber': '浙ICP备05000000号',
      },
    },
    {
      shows: 'website number',
      form: {
        'website.number': '浙ICP备2021000000号-1',
      },
    },
    {
      shows: 'app number on the police form',
      form: {
        'psb.icpNumber': '蜀ICP备2022000000号-2A',
      },
    },
  ],
  refused: [
    {
      shows: 'a suffix where the entity number is asked for',
      form: {
        'filing.entityNumber': '浙ICP备2021000000号-1',
      },
      severity: 'error',
    },
    {
      shows: 'the province in full',
      form: {
        'filing.entityNumber': '浙江ICP备2021000000号',
      },
      severity: 'error',
    },
    {
      shows: 'no 号',
      form: {
        'recover.filingNumber': '浙ICP备2021000000',
      },
      severity: 'error',
    },
    {
      shows: 'a licence',
      form: {
        'filing.entityNumber': '京ICP证030173号',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
