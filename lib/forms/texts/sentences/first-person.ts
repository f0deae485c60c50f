import { toBe } from './forms-of-deeds';
import { statement, type Reader, type Told } from './reader';

/** 我要备案 */
export function wants(reader: Reader, from: number, to: number): Told | null {
  const only = /^[只仅]$/u.test(reader.zh(from + 1, from + 2)) ? 1 : 0;
  if (
    reader.zh(from, from + 1) !== '我' ||
    !/^(?:要|想|想要)$/u.test(reader.zh(from + 1 + only, from + 2 + only))
  )
    return null;
  const deed = reader.deed(from + 2 + only, to);
  return (
    deed &&
    statement(
      `I ${only ? 'only ' : ''}want to ${deed.verb.base.startsWith('file') && deed.object === '' ? 'file' : toBe(deed)}`,
    )
  );
}

const SAYS: Readonly<Record<string, string>> = {
  了解: 'understand',
  知晓: 'know',
  知道: 'know',
  明白: 'understand',
  理解: 'understand',
  确认: 'confirm',
  承诺: 'promise',
  保证: 'promise',
  声明: 'declare',
  同意: 'agree',
};

/** 我了解注销后不可恢复 */
export function promised(reader: Reader, from: number, to: number): Told | null {
  if (!/^(?:我|本人|我们|我单位|本单位)$/u.test(reader.zh(from, from + 1))) return null;
  const at = /^(?:已|已经)$/u.test(reader.zh(from + 1, from + 2)) ? from + 2 : from + 1;
  const says = SAYS[reader.zh(at, at + 1)];
  if (!says) return null;
  const told = reader.told(at + 1, to);
  return told && !told.isBid ? statement(`I ${says} that ${told.text}`) : null;
}
