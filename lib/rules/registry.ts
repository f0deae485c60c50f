import addressWording from './address-wording';
import authenticityStatement from './authenticity-statement';
import backdropAddressMainland from './backdrop-address-mainland';
import certificateAccepted from './certificate-accepted';
import certificateTypeFitsEntity from './certificate-type-fits-entity';
import certificateValidity from './certificate-validity';
import commitmentLetter from './commitment-letter';
import creditCode from './credit-code';
import domainEndingApproved from './domain-ending-approved';
import domainExpiry from './domain-expiry';
import domainGovernmentEnding from './domain-government-ending';
import domainHolderAllowed from './domain-holder-allowed';
import domainHolderMatchesEntity from './domain-holder-matches-entity';
import domainOnce from './domain-once';
import domainRealName from './domain-real-name';
import domainRegistrar from './domain-registrar';
import domainStateWord from './domain-state-word';
import domainsPerWebsite from './domains-per-website';
import emailAddress from './email-address';
import entityTypeFits from './entity-type-fits';
import filingPassword from './filing-password';
import foreignerAccepted from './foreigner-accepted';
import guangdongFinance from './guangdong-finance';
import homeUrl from './home-url';
import houseNumberRemark from './house-number-remark';
import icpFilingNumber from './icp-filing-number';
import idTypeFitsNationality from './id-type-fits-nationality';
import individualBusinessContent from './individual-business-content';
import individualOtherProvince from './individual-other-province';
import instanceMainland from './instance-mainland';
import instanceMarketplaceOrder from './instance-marketplace-order';
import instancePayAsYouGo from './instance-pay-as-you-go';
import instancePublicBandwidth from './instance-public-bandwidth';
import instanceSubscription from './instance-subscription';
import landlineNumber from './landline-number';
import leaderAdministratorSame from './leader-administrator-same';
import leaderLegalRepresentative from './leader-legal-representative';
import localPhone from './local-phone';
import minimumAge from './minimum-age';
import mobileNumber from './mobile-number';
import noIpOnlyWebsite from './no-ip-only-website';
import oneEntityPerAccount from './one-entity-per-account';
import organisationCode from './organisation-code';
import organisationOwnProvince from './organisation-own-province';
import passport from './passport';
import permanentResidentId from './permanent-resident-id';
import phonesDistinct from './phones-distinct';
import photoClothing from './photo-clothing';
import preapprovalTopic from './preapproval-topic';
import registrableDomain from './registrable-domain';
import remarkSentence from './remark-sentence';
import requiredUploads from './required-uploads';
import residencePermit from './residence-permit';
import residentId from './resident-id';
import sameCityAddress from './same-city-address';
import sameProvinceAddress from './same-province-address';
import serviceContentAccepted from './service-content-accepted';
import serviceNumberFormat from './service-number-format';
import serviceNumberQuota from './service-number-quota';
import sitesPerOrder from './sites-per-order';
import travelPermit from './travel-permit';
import type { Rule } from './types';
import uploadFormat from './upload-format';
import uploadQuality from './upload-quality';
import uploadSize from './upload-size';
import websiteName from './website-name';
import websiteNameIndividual from './website-name-individual';
import websiteNameOrganization from './website-name-organization';
import websiteRemark from './website-remark';

/** Every rule, by topic in the order in which findings are told. */
export const rules: readonly Rule[] = [
  organisationOwnProvince,
  individualOtherProvince,
  sitesPerOrder,
  oneEntityPerAccount,
  entityTypeFits,
  certificateTypeFitsEntity,
  certificateAccepted,
  creditCode,
  organisationCode,
  residentId,
  residencePermit,
  travelPermit,
  passport,
  permanentResidentId,
  idTypeFitsNationality,
  foreignerAccepted,
  minimumAge,
  certificateValidity,
  sameProvinceAddress,
  sameCityAddress,
  addressWording,
  houseNumberRemark,
  leaderLegalRepresentative,
  leaderAdministratorSame,
  mobileNumber,
  landlineNumber,
  phonesDistinct,
  localPhone,
  emailAddress,
  icpFilingNumber,
  filingPassword,
  websiteName,
  websiteNameIndividual,
  websiteNameOrganization,
  preapprovalTopic,
  guangdongFinance,
  individualBusinessContent,
  serviceContentAccepted,
  websiteRemark,
  remarkSentence,
  domainsPerWebsite,
  domainOnce,
  noIpOnlyWebsite,
  registrableDomain,
  domainEndingApproved,
  domainGovernmentEnding,
  domainStateWord,
  homeUrl,
  domainExpiry,
  domainRegistrar,
  domainRealName,
  domainHolderMatchesEntity,
  domainHolderAllowed,
  instanceMainland,
  instancePayAsYouGo,
  instanceSubscription,
  instanceMarketplaceOrder,
  instancePublicBandwidth,
  serviceNumberFormat,
  serviceNumberQuota,
  requiredUploads,
  uploadFormat,
  uploadSize,
  uploadQuality,
  authenticityStatement,
  commitmentLetter,
  photoClothing,
  backdropAddressMainland,
];
