import admin from './data/sections/admin.json';
import agreement from './data/sections/agreement.json';
import app from './data/sections/app.json';
import documents from './data/sections/documents.json';
import entity from './data/sections/entity.json';
import filing from './data/sections/filing.json';
import instance from './data/sections/instance.json';
import leader from './data/sections/leader.json';
import lookup from './data/sections/lookup.json';
import mail from './data/sections/mail.json';
import order from './data/sections/order.json';
import psb from './data/sections/psb.json';
import recover from './data/sections/recover.json';
import service from './data/sections/service.json';
import sms from './data/sections/sms.json';
import website from './data/sections/website.json';
import aliyunConsole from './data/messages/aliyun-console.json';
import aliyun from './data/messages/aliyun.json';
import huawei from './data/messages/huawei.json';
import inspur from './data/messages/inspur.json';
import isp from './data/messages/isp.json';
import miit from './data/messages/miit.json';
import miit2019 from './data/messages/miit2019.json';
import mps from './data/messages/mps.json';
import tencent from './data/messages/tencent.json';
import volcengine from './data/messages/volcengine.json';
import wechat from './data/messages/wechat.json';
import xinnet from './data/messages/xinnet.json';
import type { FieldEntry, FieldKey, MessageEntry, SectionId } from './types';

/** The data files, one for each section. The build checks them against `schema.ts`. */
const SECTIONS = {
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
} satisfies Record<SectionId, unknown> as unknown as Record<SectionId, FieldEntry[]>;

/** Every field with all that is known of it: for what tells a person, never for a script that reads a page. */
export const FIELD_ENTRIES: ReadonlyMap<FieldKey, FieldEntry> = new Map(
  Object.values(SECTIONS).flatMap((fields) => fields.map((field) => [field.key, field] as const)),
);

/** Every text of the pages that is no field label, with what it means and where it is from. */
export const MESSAGE_ENTRIES: readonly MessageEntry[] = [
  aliyun,
  aliyunConsole,
  miit,
  miit2019,
  mps,
  tencent,
  huawei,
  volcengine,
  isp,
  inspur,
  wechat,
  xinnet,
].flatMap((messages) => messages as MessageEntry[]);
