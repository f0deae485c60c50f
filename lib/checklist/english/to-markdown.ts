export const readinessForAnIcpFiling = (province: string, kind: string): string =>
  `# Readiness for an ICP filing in ${province} (${kind})`;

export const madeOnWithBeianLens = (today: string): string =>
  `Made on ${today} with Beian Lens. The page of your order decides when it asks for more.`;

export const stopsTheFiling = '**Stops the filing.** ';

export const mayBeRefused = '**May be refused.** ';

export const lines = (
  box: string,
  kind: string,
  when: string | undefined,
  escape: string,
  list: string,
): string => `- ${box}${kind}${when ? `Only if ${when}: ` : ''}${escape} (${list})`;
