export const notAskedBefore = 'that of another is not asked before';

export const afterLegalRepresentative = 'the legal representative stands before it';

export const ofLegalRepresentative = 'asked of the legal representative';

export const afterWebsite = 'stands after the website';

export const afterAdministrator = 'stands after the administrator';

export const stoodBefore = 'stood on the page before';

export const secondOfThisLabel = 'second of this label';

export const noWebsiteBefore = 'no website before it';

export const noPictureOfLeader = 'no picture of the leader before it';

export const withWebsite = 'stands with the website';

export const withOrders = 'stands with orders';

export const afterPerson = 'stands after the person';

export const noWebsiteOnPage = 'no website on the page';

export const beforeWebsite = 'stands before the website';

export const fieldBefore = 'the field before it';

export const fieldAfter = 'a field after it';

export const addressOfIt = 'the address on it follows';

export const kindBefore = 'the kind of the certificate before it';

export const otherSide = 'the other side of the card before it';

export const askedBefore = 'of who files it was asked before in other words';
