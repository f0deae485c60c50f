export const certificateType = 'certificate type';

export const certificateNumber = 'certificate number';

export const title =
  'The domain holder has the entity’s name, certificate type and certificate number';

export const checks =
  'The domain holder against the entity: name, certificate type and certificate number must all be equal, or the filing is returned.';

export const theDomainIsHeld = (name: string, holder: string, entity: string): string =>
  `The domain holder has the ${name} ${holder}, the entity ${entity}: both must be equal, or the filing is returned. Correct the holder’s data at the registrar, or file with the same ${name}.`;
