import { describe, expect, it } from 'vitest';

import { passphraseStrength } from '@/components/profiles/passphrase-strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'tooShort'],
    ['correct', 'tooShort'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['12345678901234567890', 'weak'],
    ['password123', 'weak'],
    ['correct horse battery staple', 'good'],
    ['我的备案资料要好好保管才行', 'good'],
    ['x7#Kq!2mVz', 'fair'],
  ])('of “%s” is %s', (passphrase, expected) => {
    expect(passphraseStrength(passphrase)).toBe(expected);
  });
});
