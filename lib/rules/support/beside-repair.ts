import type { Finding } from '../types';

/** The message as it stands beside the button of its repair: without the sentences that the button says. */
export function messageBesideRepair({ message, fix }: Pick<Finding, 'message' | 'fix'>): string {
  const said = fix?.label
    .split('; ')
    .map((part) => ` ${part}.`)
    .join('');
  return said && message.endsWith(said) ? message.slice(0, -said.length) : message;
}
