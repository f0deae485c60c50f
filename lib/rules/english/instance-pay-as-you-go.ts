export const title = 'The instance is paid by subscription';

export const checks = 'How the instance is paid.';

export const theInstanceIsPaid =
  'The instance is paid as you go (按量付费): such instances get no service identification number, so nothing can be filed on them. Change it to a subscription, or buy one.';
