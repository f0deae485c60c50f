export const wayOut =
  'It reads like “京公网安备 11000002000001号”: province character, 公网安备 (public network security), 14 digits, 号 (number).';

export const addNumber = 'Add 号 (number)';

export const lacksNumber = 'lacks 号 (number)';

export const psbFilingNumber = 'PSB filing number';

export const isAnIcpFilingNumber = 'is an ICP filing number, not a PSB filing number.';

export const isNotAPsbFiling = 'is not a PSB filing number.';

export const beginsWithAnotherProvince = (
  value: string,
  character: string,
  first: string,
  province: string,
): string =>
  `${value} begins with ${character}, but its digits begin with ${first}${province}. Compare it with the notice of the PSB platform.`;
