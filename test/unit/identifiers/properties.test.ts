import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import * as identifiers from '@/lib/identifiers';
import {
  creditCodeCheck,
  oldPermanentResidentCheck,
  organisationCodeCheck,
  residentIdCheck,
} from '@/lib/identifiers/checksums';

import { anyText } from '../any-text';

const CHECKS = Object.entries(identifiers).flatMap(([name, value]) =>
  name.startsWith('check') && typeof value === 'function'
    ? [[name, value as (text: string) => identifiers.IdentifierCheck<unknown>] as const]
    : [],
);

/** Properties do thousands of runs; on a busy machine that takes longer than a table's case. */
vi.setConfig({ testTimeout: 30_000 });

const TODAY = '2026-11-22';
const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`), { size: 'max' });
const fromSymbols = (symbols: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...symbols), minLength: length, maxLength: length });
const birthDate = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));

const residentId = fc
  .tuple(fc.constantFrom('11', '33', '44', '54', '65'), digits(4), birthDate, digits(3))
  .map((parts) => parts.join(''))
  .map((first17) => first17 + residentIdCheck(first17));

const creditCode = fc
  .tuple(
    fc.constantFrom('91', '92', '12', '51'),
    digits(6),
    fromSymbols('0123456789ABCDEFGHJKLMNPQRTUWXY', 8),
  )
  .map(
    ([kind, division, organisation]) =>
      kind + division + organisation + organisationCodeCheck(organisation),
  )
  .map((first17) => first17 + creditCodeCheck(first17));

/** The text with another symbol in one place. */
const changed = (text: string, symbols: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.constantFrom(...symbols))
    .filter(([at, symbol]) => text.charAt(at) !== symbol)
    .map(([at, symbol]) => text.slice(0, at) + symbol + text.slice(at + 1));

test('every identifier has its check in the list', () => {
  expect(CHECKS).toHaveLength(17);
});

describe.each(CHECKS)('%s', (_, check) => {
  test('takes any text without throwing and says what is wrong', () => {
    fc.assert(
      fc.property(anyText(400), (text) => {
        const { ok, problems } = check(text);
        expect(ok).toBe(problems.every(({ severity }) => severity !== 'error'));
        expect(problems.length).toBeLessThanOrEqual(2);
        for (const { reason } of problems) expect(reason.length).toBeLessThan(1000);
      }),
      { numRuns: 100 },
    );
  });

  test('refuses a megabyte of any kind of character', () => {
    for (const unit of ['0', 'a', '号', '-', ' ', '.', '@', '1 ', 'ICP备']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const { ok, problems } = check(text);
      expect(ok).toBe(false);
      expect(problems[0]?.reason.length).toBeLessThan(1000);
    }
  });

  test('a fix needs no further fix', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'０１23456789 -－—aAxX京浙ICP备号@.:/'),
          maxLength: 40,
        }),
        (text) => {
          for (const { fix } of check(text).problems) {
            if (!fix) continue;
            expect(fix.value).not.toBe(text);
            const fixed = check(fix.value);
            expect(fixed.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

const checkResidentId = (text: string) => identifiers.checkResidentId(text, TODAY);

describe('resident ID', () => {
  test('numbers built by the standard pass and tell the birth date', () => {
    fc.assert(
      fc.property(residentId, (number) => {
        const { problems, facts } = checkResidentId(number);
        expect(problems).toEqual([]);
        expect(facts?.birthDate.replaceAll('-', '')).toBe(number.slice(6, 14));
        expect(facts?.provinceCode).toBe(number.slice(0, 2));
      }),
    );
  });

  test('one wrong digit never passes', () => {
    fc.assert(
      fc.property(
        residentId.chain((number) => changed(number, '0123456789')),
        (number) => {
          expect(checkResidentId(number).ok).toBe(false);
        },
      ),
    );
  });

  test('two digits in exchanged places never pass', () => {
    fc.assert(
      fc.property(residentId, fc.nat(15), (number, at) => {
        const [first, second] = [number.charAt(at), number.charAt(at + 1)];
        fc.pre(first !== second);
        expect(
          checkResidentId(number.slice(0, at) + second + first + number.slice(at + 2)).ok,
        ).toBe(false);
      }),
    );
  });
});

describe('credit code', () => {
  test('codes built by the standard pass and tell their parts', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        const { problems, facts } = identifiers.checkCreditCode(code);
        expect(problems).toEqual([]);
        expect(facts?.organisationCode).toBe(code.slice(8, 17));
        expect(facts?.divisionCode).toBe(code.slice(2, 8));
      }),
    );
  });

  test('one wrong symbol is always noticed', () => {
    fc.assert(
      fc.property(
        creditCode.chain((code) => changed(code, '0123456789ABCDEFGHJKLMNPQRTUWXY')),
        (code) => {
          expect(identifiers.checkCreditCode(code).problems).toHaveLength(1);
        },
      ),
    );
  });

  test('I for 1 and O for 0 are repaired to the code that was meant', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        const misread = code.replaceAll('1', 'I').replaceAll('0', 'O');
        fc.pre(misread !== code);
        expect(identifiers.checkCreditCode(misread).problems[0]?.fix?.value).toBe(code);
      }),
    );
  });
});

test('an organisation code with one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(
      digits(8)
        .map((first8) => first8 + organisationCodeCheck(first8))
        .chain((code) => changed(code, '0123456789')),
      (code) => {
        expect(identifiers.checkOrganisationCode(code).problems).toHaveLength(1);
      },
    ),
  );
});

test('an old permanent resident ID with another check digit is always refused', () => {
  fc.assert(
    fc.property(birthDate, digits(1), fc.integer({ min: 1, max: 9 }), (birth, sequence, shift) => {
      const first14 = `USA3100${birth.slice(2)}${sequence}`;
      const right = oldPermanentResidentCheck(first14);
      expect(identifiers.checkPermanentResidentId(first14 + right, TODAY).ok).toBe(true);
      const wrong = (Number(right) + shift) % 10;
      expect(identifiers.checkPermanentResidentId(first14 + wrong, TODAY).ok).toBe(false);
    }),
  );
});

test('mobile numbers of the published ranges pass however they are grouped', () => {
  const mobile = fc
    .tuple(fc.constantFrom('138', '150', '159', '186', '199', '177'), digits(8))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(mobile, fc.constantFrom('', '+86', '0086 ', '86-'), (number, country) => {
      const grouped = `${country}${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
      expect(identifiers.checkMobile(number).problems).toEqual([]);
      expect(identifiers.checkMobile(grouped).problems[0]?.fix?.value).toBe(number);
    }),
  );
});

test('a filing password is never repeated in a message', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{3} [A-Za-z0-9]{6}$/), (password) => {
      const { problems } = identifiers.checkFilingPassword(password);
      expect(problems).toHaveLength(1);
      expect(JSON.stringify(problems)).not.toContain(password);
    }),
  );
});
