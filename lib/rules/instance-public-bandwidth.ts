import { parse } from 'tldts';
import { defineRule } from './define-rule';
import { quote } from './support/text';
import * as say from './english/instance-public-bandwidth';

const BANDWIDTH = 'instance.publicBandwidth';
const ADDRESS = 'instance.publicIp';
/** Ranges that are never reached from the internet (RFC 1918, 6598, 1122, 3927). */
const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|127\.|169\.254\.|0\.)/;

export default defineRule({
  id: 'instance-public-bandwidth',
  topic: 'instance',
  fields: [BANDWIDTH, ADDRESS],
  source: [
    'seed-registration-basics',
    'seed-overview',
    'seed-prepare',
    'seed-first',
    'seed-basics-2019',
  ],
  check({ values, report }) {
    for (const { index } of values.all(BANDWIDTH)) {
      if (values.text(BANDWIDTH, index) !== '否') continue;
      report({
        field: BANDWIDTH,
        index,
        severity: 'error',
        message: say.theInstanceHasNoPublic,
      });
    }
    for (const { index } of values.all(ADDRESS)) {
      for (const text of values.list(ADDRESS, index).flatMap((part) => part.split(/[\s,;，；]+/))) {
        if (text === '') continue;
        const reason = reasonAgainst(text);
        if (!reason) continue;
        report({
          field: ADDRESS,
          index,
          severity: 'error',
          message: say.enterThePublicIpAddress(quote(text), reason),
        });
      }
    }
  },
});

function reasonAgainst(text: string): string | undefined {
  const { isIp } = parse(text.slice(0, 100));
  if (!isIp) return say.isNotAnIpAddress;
  return PRIVATE.test(text) ? say.isAPrivateAddress : undefined;
}
