import { describe, expect, it } from 'vitest';

import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState, PlannedAction } from '@/lib/autofill/types';
import type { AppPlatform } from '@/lib/forms/app-platforms';
import { newWebsite, profileSchema } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

const MD5 = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const SHA1 = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const OTHER_MD5 = 'f9e8d7c6b5a493827160f5e4d3c2b1a0';

/** What the profile has for an App that runs on these platforms. */
function valuesOf(...platforms: AppPlatform[]) {
  const app = {
    platforms,
    android: { name: 'cn.example.lake', publicKey: 'A1', fingerprint: MD5 },
    apple: { name: 'cn.example.ios', publicKey: 'B2', fingerprint: SHA1 },
    harmony: { name: 'cn.example.harmony', publicKey: 'C3', fingerprint: OTHER_MD5 },
  };
  const website = { ...newWebsite(), serviceKind: 'APP', name: '湖光', app };
  return toValues(profileSchema.parse({ kind: 'organization', websites: [website] }), {
    website: 0,
  });
}

/** Boxes of a page, in its order: the end of the key, with the platform that the page says. */
function pageOf(...boxes: (string | [string, AppPlatform])[]): FieldState[] {
  const counts = new Map<string, number>();
  return boxes.map((box, at) => {
    const [name, platform] = typeof box === 'string' ? [box] : box;
    const key = `app.${name}`;
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return {
      id: String(at),
      key,
      index,
      labelText: name,
      ...(platform && { platform }),
      control: 'text',
      value: '',
      held: [''],
      parts: 1,
      options: null,
      obstacle: null,
      certain: true,
      required: false,
    };
  });
}

const filled = (planned: PlannedAction) =>
  planned.action === 'fill' ? planned.texts.join() : planned.action;

const plan = (fields: FieldState[], ...platforms: AppPlatform[]) =>
  planFill(valuesOf(...platforms), { frame: 'top', fields }).items.map(({ planned }) =>
    filled(planned),
  );

const PACKAGE = ['packageName', 'publicKey', 'fingerprint'];
const APPLE = ['bundleId', 'publicKey', 'fingerprint'];

describe('a package gets what belongs to its platform', () => {
  it('by the platform that the page says, whatever the order', () => {
    const asked = (['鸿蒙', '苹果', '安卓'] as const).flatMap((platform) =>
      PACKAGE.map((name): [string, AppPlatform] => [
        platform === '苹果' && name === 'packageName' ? 'bundleId' : name,
        platform,
      ]),
    );
    expect(plan(pageOf(...asked), '安卓', '苹果', '鸿蒙')).toEqual([
      'cn.example.harmony',
      'C3',
      OTHER_MD5,
      'cn.example.ios',
      'B2',
      SHA1,
      'cn.example.lake',
      'A1',
      MD5,
    ]);
  });

  it('by what the page asks beside it: a Bundle ID is Apple’s', () => {
    const asked = pageOf(...PACKAGE, ['bundleId', '苹果'], 'publicKey', 'fingerprint');
    expect(plan(asked, '安卓', '苹果')).toEqual([
      'cn.example.lake',
      'A1',
      MD5,
      'cn.example.ios',
      'B2',
      SHA1,
    ]);
  });

  it('and nothing where the profile leaves more than one', () => {
    expect(plan(pageOf(...PACKAGE), '安卓', '鸿蒙')).toEqual(['cannot', 'cannot', 'cannot']);
    expect(plan(pageOf('publicKey', 'fingerprint'), '安卓', '苹果')).toEqual(['cannot', 'cannot']);
    expect(plan(pageOf(...PACKAGE), '安卓')).toEqual(['cn.example.lake', 'A1', MD5]);
  });

  it('never that of a platform the App does not run on', () => {
    const asked = pageOf(...APPLE.map((name): [string, AppPlatform] => [name, '苹果']));
    expect(plan(asked, '安卓')).toEqual([]);
  });
});

it('says nothing of packages for a website', () => {
  const website = { ...newWebsite(), serviceKind: '网站', name: '湖光软件' };
  const profile = profileSchema.parse({ kind: 'organization', websites: [website] });
  expect(toValues(profile).filter(({ key }) => key.startsWith('app.'))).toEqual([]);
});
