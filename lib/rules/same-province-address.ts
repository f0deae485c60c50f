import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import type { Province } from '@/lib/regions';
import type { Candidate, Resolution } from '@/lib/regions/resolve-province';
import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { listed, quote } from './support/text';
import type { RuleContext } from './types';
import * as say from './english/same-province-address';

const CERTIFICATE = 'entity.certificateAddress';
const MAILING = 'entity.mailingAddress';
interface Address {
  field: FieldKey;
  text: string;
  resolution: Resolution;
  /** Where it is, as a message says it; undefined when that is not certain. */
  place?: { name: string; zh: string };
}

export default defineRule({
  id: 'same-province-address',
  topic: 'addresses',
  fields: [CERTIFICATE, MAILING],
  reads: PROVINCE_FIELDS,
  source: 'seed-first',
  check(context) {
    const { values } = context;
    const certificate = readAddress(values, CERTIFICATE);
    const mailing = readAddress(values, MAILING);
    if (reportDifference(context, certificate, mailing)) return;
    reportPerhaps(context, mailing, certificate.place?.zh ?? filingProvince(values)?.zh);
    for (const address of [certificate, mailing]) reportUncertain(context, address);
  },
});

function readAddress(values: Values, field: FieldKey): Address {
  const text = values.text(field);
  const resolution = provinceOfAddress(text);
  const chosen = filingProvince(values);
  const address: Address = { field, text, resolution };
  const inProvince = (province: Province | undefined): Address =>
    province ? { ...address, place: { name: province.en, zh: province.zh } } : address;
  switch (resolution.status) {
    case 'known':
      return inProvince(resolution.province);
    case 'needs-chinese':
      return inProvince(resolution.province);
    case 'contradictory':
      // A certificate from before a province was divided names the old one.
      return inProvince(
        resolution.former && field === CERTIFICATE ? resolution.province : undefined,
      );
    case 'outside':
      return { ...address, place: { name: resolution.en, zh: resolution.zh } };
    case 'ambiguous':
      return inProvince(
        resolution.candidates.some(({ province }) => province === chosen) ? chosen : undefined,
      );
    case 'unknown':
      // The page prints the chosen region before the mailing address, so that people leave it out.
      return field === MAILING ? inProvince(chosen) : address;
    case 'empty':
      return address;
  }
}

function reportDifference(
  { report }: RuleContext,
  certificate: Address,
  mailing: Address,
): boolean {
  if (certificate.text === '' || mailing.text === '') return false;
  // Where the certificate comes from outside the mainland, the mailing address is measured by the region of the filing.
  if (certificate.resolution.status === 'outside') return false;
  const here = certificate.place;
  const there = placeOf(mailing, here?.zh);
  const where = placeOf(certificate, mailing.place?.zh);
  if (!there || !where || there === where) return false;
  const wayOut = here ? say.enterAMailingAddress(here.name, here.zh) : say.correctTheOne;
  report({
    field: MAILING,
    severity: 'error',
    message: say.theMailingAddress(
      quote(mailing.text),
      there,
      quote(certificate.text),
      where,
      wayOut,
    ),
  });
  return true;
}

/** Where an address is, in words. An ambiguous one counts when none of its places is in the other's province. */
function placeOf({ place, resolution }: Address, other: string | undefined): string | undefined {
  if (place) return place.name;
  if (resolution.status !== 'ambiguous' || other === undefined) return undefined;
  const possible = resolution.candidates;
  if (possible.some(({ province }) => province.zh === other)) return undefined;
  return listed([...new Set(possible.map(({ province }) => province.en))], 'or');
}

function reportUncertain(
  { report }: RuleContext,
  { field, text, resolution, place }: Address,
): void {
  if (resolution.status === 'needs-chinese') {
    const { chinese, candidates = [] } = resolution;
    report({
      field,
      severity: field === MAILING ? 'error' : 'warning',
      message: say.isNotInChinese(quote(text), field === MAILING, inChinese(chinese, candidates)),
      suggestions:
        field !== MAILING
          ? []
          : chinese
            ? [{ zh: chinese, en: place ? say.theBeginningIn(place.name) : say.theBeginning }]
            : suggest(candidates),
    });
  } else if (resolution.status === 'outside') {
    report(
      field === MAILING
        ? {
            field,
            severity: 'error',
            message: say.isInTheMailingAddress(quote(text), resolution.en),
          }
        : {
            field,
            severity: 'info',
            message: say.isInAResidencePermit(quote(text), resolution.en),
          },
    );
  } else if (resolution.status === 'contradictory') {
    reportContradiction(report, field, text, resolution);
  } else if (resolution.status === 'ambiguous' && !place) {
    const places = resolution.candidates.map(({ chinese }) => chinese);
    const possible = say.possible(
      quote(text),
      quote(resolution.via),
      listed(shorten(places).map(quote), 'or'),
    );
    report(
      field === MAILING
        ? {
            field,
            severity: 'warning',
            message: say.soItsProvince(possible),
            suggestions: suggest(resolution.candidates),
          }
        : {
            field,
            severity: 'info',
            message: say.ifItStandsSo(possible),
          },
    );
  }
}

/** 江苏省杭州市: one of the two is wrong, unless a certificate is older than the division of a province. */
function reportContradiction(
  report: RuleContext['report'],
  field: FieldKey,
  text: string,
  { named, city, province, former }: Resolution & { status: 'contradictory' },
): void {
  if (former && field === CERTIFICATE) return;
  const fault = say.fault(quote(text), named.en, named.zh, city, province.en, province.zh);
  report(
    field === MAILING
      ? {
          field,
          severity: 'error',
          message: say.anAddressThatContradictsItself(fault, former),
        }
      : {
          field,
          severity: 'warning',
          message: say.compareItWithTheCertificate(fault),
        },
  );
}

/** Where the page prints the region before it, an address may begin like a county of another province by chance. */
function reportPerhaps(
  { report }: RuleContext,
  { text, resolution }: Address,
  expected: string | undefined,
): void {
  if (resolution.status !== 'unknown' || !resolution.perhaps || expected === undefined) return;
  const { name, province } = resolution.perhaps;
  if (province.zh === expected) return;
  report({
    field: MAILING,
    severity: 'warning',
    message: say.names(quote(text), name, province.en, province.zh),
  });
}

function inChinese(chinese: string | undefined, candidates: readonly Candidate[]): string {
  if (chinese) return say.writeItInChinese(quote(chinese));
  const places = candidates.map((candidate) => candidate.chinese);
  return places.length > 0
    ? say.writeItInChineseItBegins(listed(shorten(places).map(quote), 'or'))
    : say.writeItInChineseWithProvince;
}

const SHOWN = 4;

function shorten(places: readonly string[]): string[] {
  const rest = places.length - SHOWN;
  return rest > 1 ? [...places.slice(0, SHOWN), say.oneOfOthers(rest)] : [...places];
}

function suggest(candidates: readonly Candidate[]): { zh: string; en: string }[] {
  return candidates
    .slice(0, SHOWN)
    .map(({ chinese, province }) => ({ zh: chinese, en: say.inProvince(province.en) }));
}
