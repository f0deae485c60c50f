import { PACKAGE_FIELDS, type AppPlatform } from '@/lib/forms/app-platforms';
import type { FieldValue } from '@/lib/forms/values';

import type { FieldState } from '../types';

/** What a profile has for a field of a package, and whether it is certain that it is that package's. */
export interface PackageValue {
  value: FieldValue | undefined;
  certain: boolean;
}

/**
 * The values for what a page asks of the packages of an App, by field id. Android, Apple and HarmonyOS are asked with
 * the same words: a field gets the value of its own platform, and where neither the page nor the profile leaves only
 * one, it is not certain whose it is.
 */
export function packageValues(
  fields: readonly FieldState[],
  values: readonly FieldValue[],
): ReadonlyMap<string, PackageValue> {
  const asked = fields.filter(({ key }) => PACKAGE_FIELDS.includes(key));
  const groups = groupsOf(asked);
  const ticked = listOf(fields.find(({ key }) => key === 'app.platforms'));
  return new Map(
    groups.flatMap((group) => {
      const platforms = platformsFor(group, values).filter(
        (platform) => groups.length > 1 || ticked.length !== 1 || ticked.includes(platform),
      );
      return group.map((field): [string, PackageValue] => {
        const own = values.filter(
          ({ key, platform }) =>
            key === field.key && platform !== undefined && platforms.includes(platform),
        );
        return [field.id, { value: joined(own), certain: own.length < 2 }];
      });
    }),
  );
}

/** The fields of one package stand together: a further one begins where a field is asked again. */
function groupsOf(fields: readonly FieldState[]): FieldState[][] {
  const groups: FieldState[][] = [];
  for (const field of fields) {
    const group = groups.at(-1);
    const isNext =
      !group ||
      group.some((one) => isSame(one, field)) ||
      group.some(({ platform }) => platform && field.platform && platform !== field.platform);
    if (isNext) groups.push([field]);
    else group.push(field);
  }
  return groups;
}

const NAME = /\.(?:packageName|bundleId)$/u;

const isSame = (one: FieldState, other: FieldState): boolean =>
  one.key === other.key || (NAME.test(one.key) && NAME.test(other.key));

/** The platforms of the profile whose package a group may ask. */
function platformsFor(
  group: readonly FieldState[],
  values: readonly FieldValue[],
): readonly AppPlatform[] {
  const said = group.find(({ platform }) => platform)?.platform;
  if (said) return [said];
  const all = [...new Set(values.flatMap(({ platform }) => platform ?? []))];
  return group.some(({ key }) => key === 'app.packageName')
    ? all.filter((platform) => platform !== '苹果')
    : all;
}

/** Where several remain, all of them are shown and none is filled. */
function joined(values: readonly FieldValue[]): FieldValue | undefined {
  const [first] = values;
  if (!first || values.length === 1) return first;
  const list = values.map(({ value, platform }) => `${platform ?? ''} ${value}`.trim());
  return { ...first, value: list.join('；'), list };
}

const listOf = (field: FieldState | undefined): readonly string[] =>
  field?.list ?? (field?.value ? [field.value] : []);
