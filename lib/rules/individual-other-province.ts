import { checkResidentId } from '@/lib/identifiers/resident-id';
import type { Province } from '@/lib/regions';
import { provinceByCode } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { documentType } from './support/identifiers';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { listed, quote } from './support/text';
import type { Severity } from './types';

export default defineRule({
  id: 'individual-other-province',
  title: 'An individual from elsewhere files where the province accepts that',
  topic: 'province',
  fields: PROVINCE_FIELDS,
  reads: [
    'entity.type',
    'entity.certificateAddress',
    'entity.certificateNumber',
    'entity.certificateType',
  ],
  source: ['seed-basics-2019', 'ali-prov-2019'],
  check({ values, report }) {
    const chosen = filingProvince(values);
    if (!chosen || entityKind(values) !== 'individual') return;
    const address = values.text('entity.certificateAddress');
    const resolution = provinceOfAddress(address);
    if (resolution.status === 'known') {
      if (resolution.province === chosen) return;
      const { severity, demand, source } = demandOf(chosen);
      report({
        field: 'entity.region',
        severity,
        message: `${chosen.zh} (${chosen.en}) is not the province of the address on the ID, ${quote(address)}, which is in ${resolution.province.en}: ${demand}`,
        source,
      });
      return;
    }
    if (documentType(values, 'entity.certificateType') !== '居民身份证') return;
    const { facts } = checkResidentId(values.text('entity.certificateNumber'));
    const issued = provinceByCode(facts?.provinceCode ?? '');
    if (!issued || issued === chosen) return;
    report({
      field: 'entity.region',
      severity: 'info',
      message: `${chosen.zh} (${chosen.en}) is not the province in which the ID number was given, ${issued.en}: that is fine if the address on the ID is in ${chosen.en}. If it is not: ${demandOf(chosen).demand}`,
    });
  },
});

/** The notes of a province are long, and a finding is short. */
const TERMS = 'The readiness check lists its terms. ';

const withArticle = (proof: string): string =>
  /^(?:residence|temporary|student)/u.test(proof) ? `a ${proof}` : proof;

function demandOf(province: Province): { severity: Severity; demand: string; source: string[] } {
  const { alibaba2019, later, conflict } = factsOf(province).crossProvince.individual;
  const sources = ['seed-basics-2019', alibaba2019.source, ...later.map(({ source }) => source)];
  const source = [...new Set(sources)];
  const newer = later.flatMap(({ facts }) => facts?.allowed ?? []);
  const home = 'Add the proof, or choose the province of the ID.';
  if (alibaba2019.policy === 'local-id-only') {
    const softened = conflict || newer.includes(true);
    return {
      severity: softened ? 'warning' : 'error',
      demand: `${province.en} takes individuals with a local ID only${softened ? ', which newer text softens' : ''}. ${softened ? TERMS : ''}Choose the province of the ID.`,
      source,
    };
  }
  if (alibaba2019.policy !== 'not-stated') {
    return {
      severity: 'warning',
      demand: `${province.en} asks for ${listed(alibaba2019.acceptedProof.map(withArticle), 'or')}. ${later.length > 0 ? TERMS : ''}${home}`,
      source,
    };
  }
  if (newer.length > 0 && newer.every((allowed) => !allowed)) {
    return {
      severity: 'warning',
      demand: `newer text says that ${province.en} takes individuals with a local ID only. Choose the province of the ID.`,
      source,
    };
  }
  return {
    severity: newer.includes(true) ? 'info' : 'warning',
    demand: `${newer.includes(true) ? `newer text says that ${province.en} takes individuals from elsewhere. ${TERMS}` : `what ${province.en} accepts is unknown; elsewhere a local residence permit is asked for. `}${home}`,
    source,
  };
}
