import type { Context, ItemDraft } from './types';
import * as say from './english/foreign-company';

const SOURCE = ['ali-foreign-2019'];

/** With what a company from abroad files: its branch, its representative office, or nothing that is known. */
export function foreignCompany({ province, input }: Context): ItemDraft[] {
  if (input.kind === 'individual') return [];
  switch (input.registration) {
    case 'company':
      return [];
    case 'branch':
      return [
        {
          name: 'foreign-company',
          text: say.foreignCompany,
          source: SOURCE,
        },
      ];
    case 'office':
      return [
        {
          name: 'foreign-company',
          kind: 'warning',
          text: say.theRegistrationOfTheRepresentativeOffice(province.en),
          how: say.foreignCompanyHow,
          chinese: [
            {
              zh: '外国（地区）企业常驻代表机构登记证',
              en: say.registrationOfAForeignFirms,
            },
          ],
          unknown: true,
          source: SOURCE,
        },
        {
          name: 'foreign-company-licence',
          kind: 'note',
          text: say.foreignCompanyLicence,
          chinese: [{ zh: 'ICP许可证', en: say.icpLicence }],
          source: SOURCE,
        },
      ];
    case 'none':
      return [
        {
          name: 'foreign-company',
          kind: 'warning',
          text: say.aCompanyFromAbroadFiles,
          how: say.foreignCompanyHow,
          source: SOURCE,
        },
      ];
  }
}
