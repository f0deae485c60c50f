export const stagesTitle = 'How long it takes';

export const domainData = 'Data of the domain reach the ministry: 3 to 5 working days.';

export const preliminaryReview =
  'Preliminary review by the provider: one working day. Answer the phone.';

export const preliminaryReviewTerm = 'preliminary review';

export const submission =
  'The provider sends the filing to the communications administration: within one working day of its approval, with notice by e-mail and SMS.';

export const sms = (windowHours: number): string =>
  `SMS verification: within ${windowHours} hours of the message.`;

export const administrationReview =
  'Review by the communications administration: 3 to 20 working days in Alibaba Cloud’s guides of 2018–2019, 1 to 20 in newer sources. The result comes by SMS and e-mail.';

export const administrationReviewTerm = 'administration review';
