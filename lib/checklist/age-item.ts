import { factsFor } from './answers';
import { publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';

/** How old one must be. */
export function age(context: Context): ItemDraft {
  const { province, input } = context;
  const { path, alibaba2019, later } = factsFor(province, input.kind);
  const in2019 = alibaba2019.minAge;
  const note = 'minAgeNote' in alibaba2019 ? alibaba2019.minAgeNote : null;
  const newer = later.flatMap((entry, index) =>
    entry.facts?.minAge === undefined ? [] : [{ index, ...entry, age: entry.facts.minAge }],
  );
  const withoutProof = later.flatMap(({ facts, source }, index) =>
    facts && 'minAgeWithoutProof' in facts
      ? [{ index, source, proofBelow: facts.minAgeWithoutProof }]
      : [],
  );
  if (in2019 === null && newer.length === 0 && note === null && withoutProof.length === 0) {
    return unknownItem(context, {
      name: 'age',
      about: 'Minimum age',
      fact: `${path}/alibaba2019/minAge`,
    });
  }
  const earlier = [
    in2019 === null
      ? 'The page of 2019-09 gives no minimum age.'
      : `At least ${in2019} years (Alibaba Cloud, 2019-09).`,
    note,
  ];
  // Where newer text gives an age, that of 2019 is told for comparison only.
  const parts = [
    ...(newer.length > 0 ? [] : earlier),
    ...newer.map((entry) => `At least ${entry.age} years (${publisherOf(entry.source)}).`),
    ...withoutProof.map(
      ({ proofBelow, source }) =>
        `Below ${proofBelow} years a proof of study or work is asked for (${publisherOf(source)}).`,
    ),
  ];
  return {
    name: 'age',
    text: `Age. ${parts.filter((part) => part !== null).join(' ')}`,
    ...(newer.length > 0 && { why: `Before: ${earlier.filter(Boolean).join(' ')}` }),
    facts: [
      `${path}/alibaba2019/minAge`,
      ...(note === null ? [] : [`${path}/alibaba2019/minAgeNote`]),
      ...newer.map(({ index }) => `${path}/later/${index}/facts/minAge`),
      ...withoutProof.map(({ index }) => `${path}/later/${index}/facts/minAgeWithoutProof`),
    ],
    source: sources(
      alibaba2019.source,
      newer.map(({ source }) => source),
      withoutProof.map(({ source }) => source),
    ),
  };
}
