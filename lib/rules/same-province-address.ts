import { defineRule } from './define-rule';
import * as say from './english/same-province-address';
import { CERTIFICATE, MAILING, placedAddress, type PlacedAddress } from './support/placed-address';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { listed, quote } from './support/text';
import { reportUncertain } from './support/uncertain-address';
import type { RuleContext } from './types';

export default defineRule({
  id: 'same-province-address',
  topic: 'addresses',
  fields: [CERTIFICATE, MAILING],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  source: 'seed-first',
  check(context) {
    const { values } = context;
    const certificate = placedAddress(values, CERTIFICATE);
    const mailing = placedAddress(values, MAILING);
    if (reportDifference(context, certificate, mailing)) return;
    reportPerhaps(context, mailing, certificate.place?.zh ?? filingProvince(values)?.zh);
    for (const address of [certificate, mailing]) reportUncertain(context, address);
  },
});

function reportDifference(
  { report }: RuleContext,
  certificate: PlacedAddress,
  mailing: PlacedAddress,
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
function placeOf(
  { place, resolution }: PlacedAddress,
  other: string | undefined,
): string | undefined {
  if (place) return place.name;
  if (resolution.status !== 'ambiguous' || other === undefined) return undefined;
  const possible = resolution.candidates;
  if (possible.some(({ province }) => province.zh === other)) return undefined;
  return listed([...new Set(possible.map(({ province }) => province.en))], 'or');
}

/** Where the page prints the region before it, an address may begin like a county of another province by chance. */
function reportPerhaps(
  { report }: RuleContext,
  { text, resolution }: PlacedAddress,
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
