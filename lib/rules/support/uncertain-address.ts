import type { FieldKey } from '@/lib/forms/types';
import type { Candidate, Resolution } from '@/lib/regions/resolve-province';
import * as say from '../english/same-province-address';
import type { RuleContext } from '../types';
import { CERTIFICATE, MAILING, type PlacedAddress } from './placed-address';
import { listed, quote } from './text';

/** Reports an address that by itself is in no province for certain, is outside the mainland, or is not in Chinese. */
export function reportUncertain(
  { report, values }: RuleContext,
  { field, text, resolution, place }: PlacedAddress,
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
        : values.text('entity.type') === '企业'
          ? {
              field,
              severity: 'warning',
              message: say.isOfACompanyFromAbroad(quote(text), resolution.en),
              source: 'ali-foreign-2019',
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
