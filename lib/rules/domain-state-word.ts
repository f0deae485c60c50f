import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains } from './support/domains';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';

const WORDS = /china|zhongguo|guojia|中国|国家/;
const GAME = /game|youxi|游戏/;

export default defineRule({
  id: 'domain-state-word',
  title: 'The domain carries no word that its province reserves',
  topic: 'domains',
  fields: DOMAIN_FIELDS,
  reads: PROVINCE_FIELDS,
  yieldsTo: ['no-ip-only-website'],
  source: 'tencent-prov-2022',
  check({ values, report }) {
    const code = filingProvince(values)?.code;
    if (code !== '11' && code !== '31') return;
    const [pattern, reason] =
      code === '11'
        ? [
            WORDS,
            'Beijing refuses domains with words for China or the state unless the entity has national standing',
          ]
        : [GAME, 'in Shanghai a domain with such a word can need an approval'];
    for (const { field, index, domains } of filedDomains(values)) {
      for (const { registrable, suffix, written } of domains) {
        const label = registrable?.slice(0, -suffix.length - 1) ?? '';
        const word = pattern.exec(label)?.[0];
        if (word === undefined) continue;
        report({
          field,
          index,
          severity: 'warning',
          message: `${quote(written)} contains ${quote(word)}: ${reason} (Tencent Cloud, 2022). File another domain, or have the approval ready.`,
        });
      }
    }
  },
});
