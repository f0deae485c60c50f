export const title = 'An individual files website and App in two orders';

export const checks = 'The kinds of service in one order of an individual.';

export const aWebsiteAndAnApp =
  'A website and an App stand in one order: an individual files one service per order (Huawei Cloud, 2025). Submit this one by itself, and the other afterwards.';
