import table from './data/sms-hours.json';
import type { Province } from './types';

const hoursByCode: Readonly<Record<string, number | undefined>> = table;

/** How many hours the founding documents gave for the SMS verification; undefined where they did not ask for it. */
export function earlierSmsHours({ code }: Pick<Province, 'code'>): number | undefined {
  return hoursByCode[code];
}
