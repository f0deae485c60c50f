import { PROVINCE_FILES } from '../telling';

/**
 * Province code → hours that the founding documents gave for the SMS verification, for `data/sms-hours.json`: the one
 * fact that deadlines need. Only the test that keeps the file in step calls this.
 */
export function buildSmsHours(): Record<string, number> {
  return Object.fromEntries(
    PROVINCE_FILES.flatMap(({ code, smsVerification: { seed } }) =>
      seed.windowHours === null ? [] : [[code, seed.windowHours]],
    ),
  );
}
