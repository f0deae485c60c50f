// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { isAccepted } from '@/lib/page/controls/adapters/upload';

const JPEG = { name: 'licence.jpg', type: 'image/jpeg' };

test.each([
  ['', true],
  ['image/jpg', true],
  ['image/pjpeg, image/x-png', true],
  ['image/*', true],
  ['.PNG,.JPG', true],
  ['image/png', false],
  ['.pdf', false],
])('accept="%s" takes a JPEG: %j', (accept, taken) => {
  expect(isAccepted(accept, JPEG)).toBe(taken);
});
