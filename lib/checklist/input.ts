import * as z from 'zod/mini';

import { SERVICES } from '@/lib/forms/service-kind';

/** `是`, `否`, or empty while it is not answered; as in `lib/forms/values`. */
const answer = z.catch(z.enum(['是', '否', '']), '');
const text = z.catch(z.string().check(z.maxLength(4_000)), '');

const domain = z.object({
  name: text,
  registrarInChina: answer,
  realNameVerifiedOn: text,
  expires: text,
  /** One of the options of `domain.holderRole`. */
  holderRole: text,
});

const instance = z.object({
  productType: text,
  billing: text,
  mainland: answer,
  expires: text,
  months: text,
  serviceNumbersUsed: text,
});

/** What a person answers before the readiness check; everything but kind and province may stay open. */
export const readinessInputSchema = z.object({
  kind: z.catch(z.enum(['individual', 'organization']), 'organization'),
  /** The option of `entity.type`. */
  entityType: text,
  /** Code of the province of the filing. */
  province: text,
  /** Of the individual, or of the legal representative. */
  nationality: z.catch(z.enum(['mainland', 'hong-kong-macao', 'taiwan', 'foreign']), 'mainland'),
  /** The ID (individual) or the certificate (organisation) shows an address in another province. */
  fromElsewhere: answer,
  /** In years; empty when it does not matter. */
  age: text,
  /** What an organisation is in the mainland: a company of its own, or only part of one abroad. */
  registration: z.catch(z.enum(['company', 'branch', 'office', 'none']), 'company'),
  leaderIsLegalRepresentative: answer,
  administratorIsLeader: answer,
  /** The account is one of the international site. */
  internationalAccount: answer,
  /** What is filed; a website unless the person says otherwise. */
  service: z.catch(z.enum(SERVICES), 'website'),
  /** How many websites the order has. */
  sites: text,
  websiteName: text,
  /** Ids of the pre-approval topics that the website is about. */
  topics: z.catch(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)), []),
  domains: z.catch(z.array(domain).check(z.maxLength(200)), []),
  instance,
});

export type ReadinessInput = z.infer<typeof readinessInputSchema>;
export type DomainAnswers = z.infer<typeof domain>;

/** Empty answers about one domain. */
export function newDomainAnswers(): DomainAnswers {
  return { name: '', registrarInChina: '', realNameVerifiedOn: '', expires: '', holderRole: '' };
}

/** The answers with which a check begins. */
export function newInput(
  kind: ReadinessInput['kind'],
  province: string,
  given: Partial<ReadinessInput> = {},
): ReadinessInput {
  return {
    kind,
    province,
    entityType: kind === 'individual' ? '个人' : '企业',
    nationality: 'mainland',
    registration: 'company',
    fromElsewhere: '',
    age: '',
    leaderIsLegalRepresentative: '',
    administratorIsLeader: '',
    internationalAccount: '',
    service: 'website',
    sites: '',
    websiteName: '',
    topics: [],
    domains: [newDomainAnswers()],
    instance: {
      productType: '',
      billing: '',
      mainland: '',
      expires: '',
      months: '',
      serviceNumbersUsed: '',
    },
    ...given,
  };
}
