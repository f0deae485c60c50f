import type { ReadinessInput } from './input';

/** A part of the questions, in their order. */
export type QuestionPart = 'entity' | 'people' | 'website' | 'domain' | 'instance';

/** How many answers of a part are missing that could still stop the filing or change what it asks for. */
export function openAnswers(input: ReadinessInput): Readonly<Record<QuestionPart, number>> {
  const { domains, instance, kind } = input;
  const isOrganization = kind === 'organization';
  return {
    entity: open(input.fromElsewhere),
    people: open(
      input.internationalAccount,
      ...(isOrganization
        ? [input.leaderIsLegalRepresentative, input.administratorIsLeader]
        : [input.age]),
    ),
    website: open(input.websiteName),
    domain: domains
      .map((domain) =>
        open(
          domain.name,
          domain.registrarInChina,
          domain.realNameVerifiedOn,
          domain.expires,
          ...(isOrganization ? [domain.holderRole] : []),
        ),
      )
      .reduce((sum, missing) => sum + missing, 0),
    instance: open(instance.productType, instance.mainland, instance.expires),
  };
}

const open = (...answers: readonly string[]): number =>
  answers.filter((answer) => answer.trim() === '').length;
