import type { Context, ItemDraft } from './types';

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
          text: 'The branch in the mainland is the entity: file with its licence.',
          source: SOURCE,
        },
      ];
    case 'office':
      return [
        {
          name: 'foreign-company',
          kind: 'warning',
          text: `The registration of the representative office serves as the licence, and some administrations accept it. Whether this one does: not known for ${province.en}.`,
          how: 'Ask the provider before you start.',
          chinese: [
            {
              zh: '外国（地区）企业常驻代表机构登记证',
              en: 'registration of a foreign firm’s representative office',
            },
          ],
          unknown: true,
          source: SOURCE,
        },
        {
          name: 'foreign-company-licence',
          kind: 'note',
          text: 'With a representative office no ICP licence can be had, so the website cannot offer commercial services.',
          chinese: [{ zh: 'ICP许可证', en: 'ICP licence' }],
          source: SOURCE,
        },
      ];
    case 'none':
      return [
        {
          name: 'foreign-company',
          kind: 'warning',
          text: 'A company from abroad files with the licence of a branch in the mainland or with the registration of a representative office. No way without either is known.',
          how: 'Ask the provider before you start.',
          source: SOURCE,
        },
      ];
  }
}
