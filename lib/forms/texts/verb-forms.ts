/** uploading */
export const gerund = (base: string): string => {
  const [first = '', ...others] = base.split(' ');
  const stem =
    first.endsWith('e') && !first.endsWith('ee')
      ? first.slice(0, -1)
      : first === 'submit' || first === 'scan' || first === 'set' || first === 'get'
        ? first + first.slice(-1)
        : first;
  return [`${stem}ing`, ...others].join(' ');
};
