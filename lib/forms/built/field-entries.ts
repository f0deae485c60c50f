import admin from '../data/sections/admin.json';
import agreement from '../data/sections/agreement.json';
import app from '../data/sections/app.json';
import documents from '../data/sections/documents.json';
import entity from '../data/sections/entity.json';
import filing from '../data/sections/filing.json';
import instance from '../data/sections/instance.json';
import leader from '../data/sections/leader.json';
import lookup from '../data/sections/lookup.json';
import mail from '../data/sections/mail.json';
import order from '../data/sections/order.json';
import psb from '../data/sections/psb.json';
import recover from '../data/sections/recover.json';
import service from '../data/sections/service.json';
import sms from '../data/sections/sms.json';
import website from '../data/sections/website.json';
import adminEnglish from '../english/sections/admin.json';
import agreementEnglish from '../english/sections/agreement.json';
import appEnglish from '../english/sections/app.json';
import documentsEnglish from '../english/sections/documents.json';
import entityEnglish from '../english/sections/entity.json';
import filingEnglish from '../english/sections/filing.json';
import instanceEnglish from '../english/sections/instance.json';
import leaderEnglish from '../english/sections/leader.json';
import lookupEnglish from '../english/sections/lookup.json';
import mailEnglish from '../english/sections/mail.json';
import orderEnglish from '../english/sections/order.json';
import psbEnglish from '../english/sections/psb.json';
import recoverEnglish from '../english/sections/recover.json';
import serviceEnglish from '../english/sections/service.json';
import smsEnglish from '../english/sections/sms.json';
import websiteEnglish from '../english/sections/website.json';
import { SECTION_IDS, type FieldEntry } from '../types';
import { fieldsWithEnglish } from '../with-english';

const DATA = {
  entity,
  filing,
  instance,
  leader,
  admin,
  website,
  app,
  service,
  documents,
  agreement,
  mail,
  sms,
  recover,
  lookup,
  psb,
  order,
} as const;
const ENGLISH = {
  entity: entityEnglish,
  filing: filingEnglish,
  instance: instanceEnglish,
  leader: leaderEnglish,
  admin: adminEnglish,
  website: websiteEnglish,
  app: appEnglish,
  service: serviceEnglish,
  documents: documentsEnglish,
  agreement: agreementEnglish,
  mail: mailEnglish,
  sms: smsEnglish,
  recover: recoverEnglish,
  lookup: lookupEnglish,
  psb: psbEnglish,
  order: orderEnglish,
} as const;

/** Every field with all that is known of it. */
export const fieldEntries = /* @__PURE__ */ SECTION_IDS.flatMap((section) =>
  fieldsWithEnglish<FieldEntry>(`sections/${section}.json`, DATA[section], ENGLISH[section]),
);
