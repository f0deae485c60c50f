import { dateOfDigits, todayInChina } from '@/lib/identifiers/dates';

/** What the machine-readable lines of a passport say, as far as their own check digits agree. */
export interface MachineReadable {
  number?: string;
  nationality: string;
  birth: string;
  sex: '男' | '女' | '';
  expiry: string;
  surname?: string;
  givenNames?: string;
  /** Letters of names or nationality were read as digits, which neither has. */
  isMended: boolean;
}

const WEIGHTS = [7, 3, 1];
const DIGIT_FOR: Readonly<Record<string, string | undefined>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
};

const LETTER_FOR: Readonly<Record<string, string | undefined>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

/** The check digit of a part of a machine-readable line (ICAO 9303): weights 7, 3, 1; A = 10, < = 0. */
export function machineCheck(part: string): string {
  let sum = 0;
  for (let at = 0; at < part.length; at += 1) {
    const character = part.charAt(at);
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    if (Number.isNaN(value)) return '';
    sum += value * (WEIGHTS[at % 3] ?? 0);
  }
  return String(sum % 10);
}

/** Only what such lines have: capital letters, digits and `<`. */
const machineLetters = (line: string): string =>
  line
    .toUpperCase()
    .replace(/[«‹≤＜《〈くㄑ]/g, '<')
    .replace(/×/g, 'X')
    .replace(/[^A-Z0-9<]/g, '');

const letters = (part: string) => part.replace(/\d/g, (digit) => LETTER_FOR[digit] ?? digit);

const digits = (part: string) => part.replace(/[A-Z]/g, (letter) => DIGIT_FOR[letter] ?? letter);

/**
 * Reads the two lines of a passport (TD3) among lines of text. Birth and expiry must agree with their check digits, or
 * nothing is read; the number only when its own does.
 */
export function readMachineLines(
  lines: readonly string[],
  today = todayInChina(),
): MachineReadable | undefined {
  const cleaned = lines.map(machineLetters);
  for (const [at, line] of cleaned.entries()) {
    const second = secondLine(line, today);
    if (!second) continue;
    const first = cleaned.slice(0, at).findLast((other) => FIRST_LINE.test(other)) ?? '';
    const isMended = second.isMended || letters(first) !== first;
    return { ...second, ...names(letters(first)), isMended };
  }
  return undefined;
}

/** Letters with the digits that are taken for them, and the other way round. */
const L = '[A-Z<012568]';
const D = '[0-9OQDILZSBG]';
const FIRST_LINE = new RegExp(`^P[A-Z<]${L}{3}${L}.*<`);

function secondLine(line: string, today: string): MachineReadable | undefined {
  for (let start = 0; start <= Math.min(4, line.length - 26); start += 1)
    for (const length of [9, 8, 7, 6]) {
      const found = secondLineAt(line.slice(start), length, today);
      if (found) return found;
    }
  return undefined;
}

function secondLineAt(line: string, length: number, today: string): MachineReadable | undefined {
  const pattern = new RegExp(
    `^([A-Z0-9<]{${length}})(${D})(${L}{3})(${D}{6})(${D})([MFX<])(${D}{6})(${D})`,
  );
  const found = pattern.exec(line);
  if (!found) return undefined;
  const [
    ,
    number = '',
    numberCheck = '',
    country = '',
    born = '',
    bornCheck = '',
    sex = '',
    ends = '',
    endsCheck = '',
  ] = found;
  const [birthDigits, expiryDigits] = [digits(born), digits(ends)];
  if (machineCheck(birthDigits) !== digits(bornCheck)) return undefined;
  if (machineCheck(expiryDigits) !== digits(endsCheck)) return undefined;
  const nationality = letters(country).replace(/<+$/, '');
  const birth = pastDate(birthDigits, today);
  const expiry = dateOfDigits(`20${expiryDigits}`);
  if (nationality === '' || !birth || !expiry) return undefined;
  const isRight = machineCheck(number) === digits(numberCheck) && compositeAgrees(line) !== false;
  // A shorter number than the nine places have must prove itself, or it is read at the wrong place.
  if (length < 9 && !isRight) return undefined;
  return {
    ...(isRight && { number: number.replace(/<+$/, '') }),
    nationality,
    birth,
    sex: sex === 'M' ? '男' : sex === 'F' ? '女' : '',
    expiry,
    isMended: letters(country) !== country,
  };
}

/** Whether the last digit agrees with the whole line; undefined when the line has not its 44 characters. */
function compositeAgrees(line: string): boolean | undefined {
  if (line.length !== 44) return undefined;
  const part =
    line.slice(0, 10) +
    digits(line.slice(13, 20)) +
    digits(line.slice(21, 28)) +
    line.slice(28, 43);
  return machineCheck(part) === digits(line.charAt(43));
}

/** Years of birth have two digits: the latest that is not in the future. */
function pastDate(sixDigits: string, today: string): string | undefined {
  const late = dateOfDigits(`20${sixDigits}`);
  return late && late <= today ? late : dateOfDigits(`19${sixDigits}`);
}

const spaced = (part: string) => part.replace(/<+/g, ' ').trim();

function names(line: string): Pick<MachineReadable, 'surname' | 'givenNames'> {
  const [surname = '', given = ''] = line.slice(5).replace(/<+$/, '').split(/<<+/);
  if (!/^[A-Z< ]+$/.test(surname) || !/^[A-Z< ]*$/.test(given)) return {};
  return { surname: spaced(surname), ...(given && { givenNames: spaced(given) }) };
}
