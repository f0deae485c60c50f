import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readLayout } from '@/lib/papers/layout/read-layout';
import { machineCheck, readMachineLines } from '@/lib/papers/mrz';

import { pictureOf } from './picture-of';

const TODAY = '2026-11-27';

interface Passport {
  number: string;
  nationality: string;
  birth: string;
  sex: 'M' | 'F';
  expiry: string;
  surname: string;
  given: string;
}

const BAKER: Passport = {
  number: 'P7204518K',
  nationality: 'GBR',
  birth: '810923',
  sex: 'F',
  expiry: '310214',
  surname: 'BAKER',
  given: 'ANNA<MARIE',
};

const checked = (part: string) => part + machineCheck(part);

/** The lines as ICAO 9303 has them. */
function linesOf({ number, nationality, birth, sex, expiry, surname, given }: Passport): string[] {
  const parts = [number.padEnd(9, '<'), birth, expiry, ''.padEnd(14, '<')].map(checked);
  const [numberPart = '', birthPart = '', expiryPart = '', optional = ''] = parts;
  const body = `${numberPart}${nationality}${birthPart}${sex}${expiryPart}${optional}`;
  const all = machineCheck(numberPart + birthPart + expiryPart + optional);
  return [`P<${nationality}${surname}<<${given}`.padEnd(44, '<').slice(0, 44), body + all];
}

/** What a character counts in a check digit. */
const counted = (sign: string) => Number.parseInt(sign, 36) % 10;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const word = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: least, maxLength: most });
const twoDigits = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
const day = (from: number, to: number) =>
  fc.tuple(twoDigits(from, to), twoDigits(1, 12), twoDigits(1, 28)).map((parts) => parts.join(''));

const passports: fc.Arbitrary<Passport> = fc.record({
  number: fc.string({
    unit: fc.constantFrom(...LETTERS, ...'0123456789'),
    minLength: 9,
    maxLength: 9,
  }),
  nationality: word(3, 3),
  birth: day(40, 99),
  sex: fc.constantFrom('M', 'F'),
  expiry: day(27, 40),
  surname: word(2, 12),
  given: word(2, 12),
});

const iso = (century: string, six: string) =>
  `${century}${six.slice(0, 2)}-${six.slice(2, 4)}-${six.slice(4)}`;

describe('the lines of a passport', () => {
  it('are read as they were written, whoever’s they are', () => {
    fc.assert(
      fc.property(passports, (passport) => {
        expect(readMachineLines(linesOf(passport), TODAY)).toEqual({
          number: passport.number,
          nationality: passport.nationality,
          birth: iso('19', passport.birth),
          sex: passport.sex === 'M' ? '男' : '女',
          expiry: iso('20', passport.expiry),
          surname: passport.surname,
          givenNames: passport.given,
          isMended: false,
        });
      }),
    );
  });

  it('with any digit of the dates and their check digits read as the letter that looks like it', () => {
    const alike: Record<string, string> = { 0: 'OQD', 1: 'IL', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };
    const places = [...Array.from({ length: 7 }, (_, at) => 13 + at), 21, 22, 23, 24, 25, 26, 27];
    fc.assert(
      fc.property(passports, fc.subarray(places), fc.nat(), (passport, chosen, which) => {
        const [first = '', second = ''] = linesOf(passport);
        const read = [...second].map((sign, at) => {
          const letters = chosen.includes(at) ? alike[sign] : undefined;
          return letters?.charAt(which % letters.length) ?? sign;
        });
        const found = readMachineLines([first, read.join('')], TODAY);
        expect(found?.birth).toBe(iso('19', passport.birth));
        expect(found?.expiry).toBe(iso('20', passport.expiry));
        expect(found?.number).toBe(passport.number);
      }),
    );
  });

  it.each([
    ['G8R', 'GBR'],
    ['6BR', 'GBR'],
    ['0MN', 'OMN'],
    ['1ND', 'IND'],
    ['NZ1', 'NZI'],
    ['5WE', 'SWE'],
  ])(
    'with digits read for the letters of the country: %s is %s, and is compared',
    (read, meant) => {
      const [first = '', second = ''] = linesOf({ ...BAKER, nationality: meant });
      const found = readMachineLines([first, second.replace(meant, read)], TODAY);
      expect(found?.nationality).toBe(meant);
      expect(found?.isMended).toBe(true);
    },
  );

  it('with digits read for the letters of the names', () => {
    const [first = '', second = ''] = linesOf({ ...BAKER, surname: 'OSBORNE' });
    const found = readMachineLines([first.replace('OSBORNE', '05B0RNE'), second], TODAY);
    expect(found).toMatchObject({ surname: 'OSBORNE', givenNames: 'ANNA MARIE', isMended: true });
  });
});

describe('a wrong character', () => {
  it('in a date makes the lines say nothing', () => {
    fc.assert(
      fc.property(passports, fc.constantFrom(13, 14, 15, 21, 22, 23), fc.nat(8), (of, at, by) => {
        const [first = '', second = ''] = linesOf(of);
        const wrong = String((Number(second.charAt(at)) + by + 1) % 10);
        const read = second.slice(0, at) + wrong + second.slice(at + 1);
        expect(readMachineLines([first, read], TODAY)).toBeUndefined();
      }),
    );
  });

  it('in the number leaves the number out, unless it counts the same', () => {
    fc.assert(
      fc.property(
        passports,
        fc.nat(8),
        fc.constantFrom(...LETTERS, ...'0123456789'),
        (of, at, wrong) => {
          fc.pre(counted(of.number.charAt(at)) !== counted(wrong));
          const [first = '', second = ''] = linesOf(of);
          const read = second.slice(0, at) + wrong + second.slice(at + 1);
          expect(readMachineLines([first, read], TODAY)?.number).toBeUndefined();
        },
      ),
    );
  });

  it('is never mended in the number: O and 0 stand for different passports', () => {
    const [first = '', second = ''] = linesOf({ ...BAKER, number: 'P72O4518K' });
    const read = second.replace('P72O4518K', 'P7204518K');
    expect(readMachineLines([first, read], TODAY)?.number).toBeUndefined();
  });
});

describe('a number whose check digit cannot tell two characters of one look', () => {
  const [first = '', second = ''] = linesOf({ ...BAKER, number: 'G72045186' });
  const numberIn = (above: string, read: string, sure: number) =>
    readLayout(
      pictureOf([
        { text: 'PASSPORT', x: 90, y: 90 },
        { text: above, x: 1180, y: 240 },
        { text: first, x: 70, y: 1020 },
        { text: read, x: 70, y: 1100, sure: [sure] },
      ]),
    ).values.find(({ key }) => key === 'passportNumber');

  it.each([
    ['both places say the same', 'G72045186', second, 0.99, 'checked'],
    ['the place above was not read', 'G7204 lost', second, 0.99, 'checked'],
    ['G was read as 6', 'G72045186', second.replace('G7', '67'), 0.99, 'compare'],
    ['6 was read as G above', 'G7204518G', second, 0.99, 'compare'],
    ['the character was not sure', 'G72045186', second, 0.6, 'compare'],
  ])('%s', (_, above, read, sure, state) => expect(numberIn(above, read, sure)?.state).toBe(state));
});

it('gives the check digits of the example in ICAO 9303', () => {
  expect(machineCheck('L898902C3')).toBe('6');
  expect(machineCheck('740812')).toBe('2');
  expect(machineCheck('120415')).toBe('9');
});
