export const title = 'A personal website is not about an industry or a company';

export const checks =
  'Business content of a personal website: the service content chosen and the description.';

export const isContentOfABranch = (list: string): string =>
  `${list} is content of an industry or a company: an individual may not file that. Choose 其他 (other), or file as an organisation.`;

export const containsWhichSoundsLike = (value: string, word: string): string =>
  `${value} contains ${word}, which sounds like an industry or a company: an individual may not file such a site. Say what you write about yourself, or file as an organisation.`;
