import { fieldOf, optionOf } from '@/lib/forms';
import { administratorMeant } from '@/lib/forms/administrator-choice';
import { platformIn } from '@/lib/forms/app-platforms';
import type { FieldKey } from '@/lib/forms/types';

import { isPrompt } from '../controls/same-words';
import { attribute, localName, textContent } from '../read/dom';
import type { Tie } from '../tie/tie';
import { tellsItself } from '../items/words';
import { valueIn } from './evidence';
import { sectionOf } from './label-keys';

const CERTIFICATE = /\.certificate(?:Type|Number)$/u;
const PICTURES: Readonly<Record<string, FieldKey>> = {
  entity: 'documents.entityCertificate',
  leader: 'documents.leaderIdFront',
  admin: 'documents.adminId',
};

/** A list, also one of a library that is searched by typing. */
const isList = ({ controls: [control] }: Tie): boolean =>
  control?.shape === 'select' ||
  (control?.inputs.some((input) => attribute(input, 'role') === 'combobox') ?? false);

/** 主办方证件 that is chosen from a list. */
const PAPER = /(?:证件|证照)$/u;

/** … and may be who files’ as well: 有效证件. */
const isAnybodys = (keys: readonly FieldKey[], { label }: Tie): boolean =>
  PAPER.test(label.text) && keys.includes('documents.entityCertificate');

const isUpload = (key: FieldKey): boolean =>
  fieldOf(key)?.control.kinds.includes('upload') ?? false;

const CONTENT: FieldKey = 'website.serviceContent';
const DESCRIPTION: FieldKey = 'website.contentDescription';
const isLarge = ({ controls: [control] }: Tie): boolean =>
  control?.inputs.some((input) => localName(input) === 'textarea') ?? false;

const CHOICES: ReadonlySet<string> = new Set(['radio-group', 'checkbox']);
const PERSON = /(?:负责人|管理员|联系人)$|谁|哪位/u;

/** 网站类型 that is answered with the kind of its entity. */
const KINDS_OF_ENTITY =
  /^(?:个人|单位|企业|公司|组织|机构|政府|政府机关|事业单位|企事业单位|社会团体|社会组织|社会群体|军队|国防机构|民办非企业单位?|基金会|个体工商户|其[他它])$/u;
const PREAPPROVAL = /\.(?:preapproval(?:Number)?|prelicence)$/u;

const FILING_OF_SERVICE = /^(?:网站|app|小程序|快应用)备案$/iu;

const asksInstance = (choice: string): boolean => /^请?选择.*实例/u.test(choice.trim());

const KIND_OF_SERVICE: ReadonlySet<FieldKey> = new Set(['service.kind', 'psb.serviceType']);
/** APP服务类型 names the kind, and asks what the app is about. */
const NAMES_KIND = /^(?:请选择)?(?:app|小程序|快应用)(?!备案)/iu;
const INTERACTIVE = /^非?交互式?$/u;

/** 网站类别 that is answered with what the website is about: 企业门户, 论坛. */
const CONTENTS =
  /^其[他它]|门户|论坛|社区|博客|商[务城]|购物|新闻|资讯|教育|游戏|视频|影视|音乐|娱乐|医疗|搜索/u;
const isAboutContent = ({ label }: Tie, choices: readonly string[]): boolean =>
  !label.text.includes('服务') &&
  choices.length > 1 &&
  choices.every((choice) => CONTENTS.test(choice));

/** 服务类别 of which a page shows what the service is about: 生活服务. */
const isNoKind = (keys: readonly FieldKey[], value: string): boolean =>
  keys.includes('service.kind') &&
  value.length > 1 &&
  !/网站|app|小程序|应用|-/iu.test(value) &&
  optionOf('service.kind', value) === undefined;

/** What a lookup found nobody types. */
function notResults(keys: FieldKey[]): FieldKey[] {
  const others = keys.filter((key) => !key.startsWith('lookup.result.'));
  return others.length > 0 ? others : keys;
}

/** What is to be handed in, where a list says of each paper how: 正反面扫描. */
const ON_PAPER = /正反面|扫描|复印|原件/u;

/** What heads something or is shown is no domain that is still to be verified, and no number is a picture. */
function keysOfShown(keys: FieldKey[], shown: string): FieldKey[] {
  const value = valueIn(shown);
  if (keys.includes('entity.name') && KINDS_OF_ENTITY.test(value)) return ['entity.type'];
  if (keys.some((key) => KIND_OF_SERVICE.has(key)) && INTERACTIVE.test(value))
    return ['psb.interactive'];
  if (keys.includes('service.kind') && platformIn(value) !== undefined) return ['app.platforms'];
  if (keys.some((key) => KIND_OF_SERVICE.has(key)) && isNoKind(keys, value))
    return ['website.serviceContent'];
  if (keys.includes('filing.type') && KINDS_OF_ENTITY.test(value)) return ['entity.type'];
  if (keys.some(isUpload) && ON_PAPER.test(value)) return keys.filter(isUpload);
  const others = keys.filter(
    (key) => key !== 'filing.domainToVerify' && !(isUpload(key) && tellsItself(value)),
  );
  return others.length > 0 ? others : keys;
}

/**
 * The fields that a label can mean beside its control: an upload at the certificate's type or number asks its picture,
 * one at 前置审批 its paper, and choices beside 网站负责人, and a list of them, ask who it is.
 */
export function keysBeside(
  possible: FieldKey[],
  tie: Tie,
  choicesOf: () => readonly string[],
): FieldKey[] {
  const shape = tie.controls[0]?.shape ?? '';
  const keys = shape === '' ? possible : notResults(possible);
  if (keys.includes('admin.name') && PERSON.test(tie.label.text)) {
    if (CHOICES.has(shape)) return ['admin.choice'];
    // A list that is not open yet says nothing of what it offers, and nobody's name is chosen from one.
    const offered = isList(tie) ? choicesOf().filter((choice) => !isPrompt(choice)) : null;
    if (offered?.every((choice) => administratorMeant(choice) !== null)) return ['admin.choice'];
  }
  if (
    keys.includes('service.kind') ||
    (keys.includes('entity.name') && (CHOICES.has(shape) || isList(tie)))
  ) {
    const choices = choicesOf();
    if (choices.length > 1 && choices.every((choice) => KINDS_OF_ENTITY.test(choice.trim())))
      return ['entity.type'];
    if (keys.includes('service.kind') && isAboutContent(tie, choices))
      return ['website.serviceContent'];
  }
  if (keys.includes('service.kind') && NAMES_KIND.test(tie.label.text)) {
    const others = keys.filter((key) => key !== 'service.kind');
    if (others.length > 0) return others;
  }
  if (keys.includes('filing.type')) {
    const choices = choicesOf();
    // A search offers 网站 and APP, a filing 网站备案 and APP备案.
    if (choices.length > 1 && choices.every((choice) => FILING_OF_SERVICE.test(choice.trim())))
      return keys.map((key) => (key === 'filing.type' ? 'service.kind' : key));
  }
  // 主要内容 is written in a large box, and chosen from a list.
  if (keys.includes(DESCRIPTION) && keys.every((key) => key === DESCRIPTION || key === CONTENT)) {
    if (isLarge(tie)) return [DESCRIPTION];
    if (CHOICES.has(shape) || isList(tie)) return [CONTENT];
  }
  // 云服务 that says to choose an instance.
  if (keys.every((key) => key === 'instance.productType') && choicesOf().some(asksInstance))
    return ['instance.instance'];
  // The police ask for an address; what is chosen from lists is a region.
  if (keys.every((key) => key === 'psb.serverAddress') && isList(tie))
    return ['instance.serverLocation'];
  if (tie.controls.length === 0)
    return keysOfShown(keys, tie.shown ? (textContent(tie.shown) ?? '') : '');
  const isOfEntity = keys.every((key) => key === PICTURES['entity']);
  if (keys.includes('leader.certificateType') && isList(tie) && isAnybodys(keys, tie))
    return [...new Set(['entity.certificateType', ...keys.filter((key) => !isUpload(key))])];
  if (isOfEntity && isList(tie) && PAPER.test(tie.label.text)) return ['entity.certificateType'];
  if (tie.controls[0]?.shape !== 'upload' || keys.some(isUpload)) return keys;
  if (keys.some((key) => PREAPPROVAL.test(key))) return ['documents.preapproval'];
  const pictures = keys.flatMap((key) =>
    CERTIFICATE.test(key) ? (PICTURES[sectionOf(key)] ?? []) : [],
  );
  return pictures.length > 0 ? [...new Set(pictures)] : keys;
}
