export const foreignCompany = 'The branch in the mainland is the entity: file with its licence.';

export const theRegistrationOfTheRepresentativeOffice = (province: string): string =>
  `The registration of the representative office serves as the licence, and some administrations accept it. Whether this one does: not known for ${province}.`;

export const foreignCompanyHow = 'Ask the provider before you start.';

export const registrationOfAForeignFirms = 'registration of a foreign firm’s representative office';

export const foreignCompanyLicence =
  'A representative office gets no ICP licence, so its website cannot offer commercial services.';

export const icpLicence = 'ICP licence';

export const aCompanyFromAbroadFiles =
  'A company from abroad files with the licence of a branch in the mainland or with the registration of a representative office. No way without either is known.';
