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
import * as say from './english/individual-other-province';

export default defineRule({
  id: 'individual-other-province',
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
        message: say.isNotTheProvince(
          chosen.zh,
          chosen.en,
          quote(address),
          resolution.province.en,
          demand,
        ),
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
      message: say.isNotTheProvinceInWhichTheId(
        chosen.zh,
        chosen.en,
        issued.en,
        demandOf(chosen).demand,
      ),
    });
  },
});

/** The notes of a province are long, and a finding is short. */

const withArticle = (proof: string): string =>
  /^(?:residence|temporary|student)/u.test(proof) ? say.aPaper(proof) : proof;

function demandOf(province: Province): { severity: Severity; demand: string; source: string[] } {
  const { alibaba2019, later, conflict } = factsOf(province).crossProvince.individual;
  const sources = ['seed-basics-2019', alibaba2019.source, ...later.map(({ source }) => source)];
  const source = [...new Set(sources)];
  const newer = later.flatMap(({ facts }) => facts?.allowed ?? []);
  const home = say.home;
  if (alibaba2019.policy === 'local-id-only') {
    const softened = conflict || newer.includes(true);
    return {
      severity: softened ? 'warning' : 'error',
      demand: say.takesIndividualsWithALocal(province.en, softened, softened ? say.terms : ''),
      source,
    };
  }
  if (alibaba2019.policy !== 'not-stated') {
    return {
      severity: 'warning',
      demand: say.asks(
        province.en,
        listed(alibaba2019.acceptedProof.map(withArticle), 'or'),
        later.length > 0 ? say.terms : '',
        home,
      ),
      source,
    };
  }
  if (newer.length > 0 && newer.every((allowed) => !allowed)) {
    return {
      severity: 'warning',
      demand: say.newerTextSaysThatTakes(province.en),
      source,
    };
  }
  return {
    severity: newer.includes(true) ? 'info' : 'warning',
    demand: say.saidOnlyByNewerText(newer.includes(true), province.en, say.terms, home),
    source,
  };
}
