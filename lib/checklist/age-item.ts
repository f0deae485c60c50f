import { factsFor } from './answers';
import { publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';
import * as say from './english/age-item';

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
      about: say.ageAbout,
      fact: `${path}/alibaba2019/minAge`,
    });
  }
  const earlier = [
    in2019 === null ? say.thePageOf201909 : say.atLeastYearsAlibabaCloud(in2019),
    note,
  ];
  // Where newer text gives an age, that of 2019 is told for comparison only.
  const parts = [
    ...(newer.length > 0 ? [] : earlier),
    ...newer.map((entry) => say.parts(entry.age, publisherOf(entry.source))),
    ...withoutProof.map(({ proofBelow, source }) =>
      say.belowYearsAProofOfStudy(proofBelow, publisherOf(source)),
    ),
  ];
  return {
    name: 'age',
    text: say.age(parts.filter((part) => part !== null).join(' ')),
    ...(newer.length > 0 && { why: say.before(earlier.filter(Boolean).join(' ')) }),
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
