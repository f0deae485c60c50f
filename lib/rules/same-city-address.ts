import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { placeInBoth, quote } from './support/text';
import * as say from './english/same-city-address';

const CERTIFICATE = 'entity.certificateAddress';
const MAILING = 'entity.mailingAddress';
/** Hebei, Henan, Guizhou, Guangdong. */
const PROVINCES = ['13', '41', '52', '44'];

export default defineRule({
  id: 'same-city-address',
  topic: 'addresses',
  fields: [MAILING],
  reads: [CERTIFICATE, ...PROVINCE_FIELDS],
  yieldsTo: ['same-province-address'],
  source: ['huawei-kb-2026', 'tencent-prov-2022'],
  check({ values, report }) {
    const certificate = cityOf(values.text(CERTIFICATE));
    const mailing = cityOf(values.text(MAILING)) ?? chosenCity(values.text('entity.region'));
    const province = filingProvince(values) ?? certificate?.province;
    if (!certificate || !mailing || !province || !PROVINCES.includes(province.code)) return;
    if (values.text(MAILING) === '' || certificate.path === mailing.path) return;
    report({
      field: MAILING,
      severity: 'warning',
      message: say.theMailingAddress(
        quote(values.text(MAILING)),
        placeInBoth(mailing.city),
        placeInBoth(certificate.city),
        province.en,
      ),
    });
  },
});

function cityOf(address: string) {
  const resolution = provinceOfAddress(address);
  if (resolution.status !== 'known') return undefined;
  const [province, city] = resolution.path.split('/');
  return province && city
    ? { province: resolution.province, city, path: `${province}/${city}` }
    : undefined;
}

/** The page prints the chosen region before the mailing address. */
function chosenCity(region: string) {
  const [province, city] = region.split('/');
  return province && city ? { city, path: `${province}/${city}` } : undefined;
}
