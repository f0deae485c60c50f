import type { Person } from '@/lib/profiles/schema';

/** Numbers of nobody, as each kind of document has them. */
const NUMBERS: Readonly<Record<string, string>> = {
  护照: '533001234',
  港澳居民来往内地通行证: 'H12345678',
  台湾居民来往大陆通行证: '12345678',
  港澳居民居住证: '81000019991231999X',
  台湾居民居住证: '830000199912319977',
  外国人永久居留身份证: '911840199901010013',
};

/** A number as the document that is chosen has it; undefined for the resident ID card and where none is chosen yet. */
export const exampleNumber = ({ certificateType }: Person): string | undefined =>
  NUMBERS[certificateType];
