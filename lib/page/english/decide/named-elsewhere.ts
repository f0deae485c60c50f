export const onlyTelephone = 'the only telephone that is asked';

export const askedByName = 'another label asks it by name';
