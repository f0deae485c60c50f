import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { websiteDomains } from './support/domains';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { folded, sentenceFor } from './support/text';
import * as say from './english/remark-sentence';

const ENTITY = 'entity.remark';
const WEBSITE = 'website.remark';
const GANSU = '62';
const ANHUI = '34';
const SHANDONG = '37';
/** From how many domains on one website Shandong wants the sentence of an individual. */
const SAME_SITE_FROM = 3;

const LEADER = {
  zh: 'XXX是XXX部门的领导，负责XXX',
  en: say.xxxNameLeadsTheXxx,
};
const NO_LANDLINE = { zh: '企业无座机', en: say.theEnterpriseHasNoLandline };
const SAME_SITE = { zh: '域名指向同一网站', en: say.theDomainsPoint };

export default defineRule({
  id: 'remark-sentence',
  topic: 'content',
  fields: [ENTITY, WEBSITE],
  reads: [
    'entity.type',
    'entity.legalRepresentative',
    'leader.name',
    'leader.isLegalRepresentative',
    'leader.landline',
    'website.domains',
    ...PROVINCE_FIELDS,
  ],
  source: ['tencent-prov-2022', 'ali-prov-2019'],
  check({ values, report }) {
    const province = filingProvince(values);
    if (!province) return;
    const remark = values.text(ENTITY);
    const kind = entityKind(values);
    const isOrganisation = kind === 'organization' && values.has(ENTITY);
    if (isOrganisation && province.code === GANSU && isSomebodyElse(values)) {
      if (!remark.includes('部门') || !remark.includes('负责')) {
        report({
          field: ENTITY,
          severity: 'warning',
          message: say.theRemarkDoesNotSay,
          suggestions: [sentenceFor(remark, LEADER)],
          source: 'tencent-prov-2022',
        });
      }
    }
    const hasNoLandline = values.has('leader.landline') && values.text('leader.landline') === '';
    if (isOrganisation && province.code === ANHUI && hasNoLandline) {
      if (!remark.includes(NO_LANDLINE.zh)) {
        report({
          field: ENTITY,
          severity: 'info',
          message: say.noLandlineIsEntered,
          suggestions: [sentenceFor(remark, NO_LANDLINE)],
          source: 'tencent-prov-2022',
        });
      }
    }
    if (province.code !== SHANDONG || kind !== 'individual') return;
    for (const { index, value } of values.all(WEBSITE)) {
      const count = websiteDomains(values, index).length;
      if (count < SAME_SITE_FROM || value.includes(SAME_SITE.zh)) continue;
      report({
        field: WEBSITE,
        index,
        severity: 'info',
        message: say.domainsOnOneWebsite(count),
        suggestions: [sentenceFor(value, SAME_SITE)],
        source: 'ali-prov-2019',
      });
    }
  },
});

function isSomebodyElse(values: Values): boolean {
  const stated = values.text('leader.isLegalRepresentative');
  if (stated !== '') return stated === '否';
  const [representative, leader] = ['entity.legalRepresentative', 'leader.name'].map((key) =>
    folded(values.text(key)),
  );
  return Boolean(representative && leader && representative !== leader);
}
