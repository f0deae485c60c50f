export const miniProgram = 'mini program';

export const quickApp = 'quick app';

export const wayOut = 'It reads like 浙ICP备2021000000号, a website’s like 浙ICP备2021000000号-1.';

export const writeIcpInCapitals = 'Write ICP in capitals';

export const repairs = 'contains small letters';

export const writeTheProvinceAsOneCharacter = 'Write the province as one character';

export const namesTheProvinceInFull = 'names the province in full';

export const moveTheSuffixBehindNumber = 'Move the suffix behind 号 (number)';

export const hasItsSuffixBeforeNumber = 'has its suffix before 号 (number)';

export const lacksNumber = 'lacks 号 (number)';

export const filingNumber = 'filing number';

export const isTheNumberOfAService = (value: string, kind: string): string =>
  `${value} is the number of a ${kind}; the entity filing number is asked for here, which has no suffix.`;

export const remove = (sequence: string | undefined, letter: string): string =>
  `Remove -${sequence}${letter}`;

export const reason = (value: string): string =>
  `${value} is an entity filing number; the website’s is asked for here, which ends in a suffix such as -1. Look it up at beian.miit.gov.cn.`;

export const beginsWithWhichIsRarelySeen = (
  value: string,
  character: string,
  usual: string,
): string =>
  `${value} begins with ${character}, which is rarely seen in filing numbers of that province (they begin with ${usual}) and is often only a placeholder. Compare it with the approval message.`;

export const isTheNumber = (value: string, kind: string | undefined): string =>
  `${value} is the number of a ${kind} of an entity with a licence; the number of the entity is asked for here. Look it up at beian.miit.gov.cn.`;

export const isTheNumberOfAnIcp =
  'is the number of an ICP licence, not of a filing; a service of an entity with a licence has it with a suffix, such as “粤B2-20990001-1”.';

export const isAPsbFilingNumber = 'is a PSB filing number, not an ICP filing number.';

export const lacksTheProvinceCharacter = 'lacks the province character at its beginning.';

export const hasASuffixThatBegins = 'has a suffix that begins with 0; suffixes begin at 1.';

export const hasANumber = 'has a number that is not 7 to 10 digits long.';

export const beginsWithWhichStands = (charAt: string): string =>
  `begins with ${charAt}, which stands for no province.`;

export const isNotAnIcpFiling = 'is not an ICP filing number.';
