import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains } from './support/domains';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/domain-state-word';

const WORDS = /china|zhongguo|guojia|中国|国家/;
const GAME = /game|youxi|游戏/;

export default defineRule({
  id: 'domain-state-word',
  topic: 'domains',
  fields: DOMAIN_FIELDS,
  reads: PROVINCE_FIELDS,
  yieldsTo: ['no-ip-only-website'],
  source: 'tencent-prov-2022',
  check({ values, report }) {
    const code = filingProvince(values)?.code;
    if (code !== '11' && code !== '31') return;
    const [pattern, reason] =
      code === '11' ? [WORDS, say.beijingRefusesDomainsWithWords] : [GAME, say.inShanghaiADomain];
    for (const { field, index, domains } of filedDomains(values)) {
      for (const { registrable, suffix, written } of domains) {
        const label = registrable?.slice(0, -suffix.length - 1) ?? '';
        const word = pattern.exec(label)?.[0];
        if (word === undefined) continue;
        report({
          field,
          index,
          severity: 'warning',
          message: say.containsTencentCloud(quote(written), quote(word), reason),
        });
      }
    }
  },
});
