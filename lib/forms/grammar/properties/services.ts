import { documents, type Property } from './property';

/** 根域名, 网站对外域名: which of them is said. */
const DOMAINS =
  '(?:主|根|顶级|一级|独立|绑定|解析|对外|正式|使用|服务|网站|站点|网址|其他|备用|附属|辅助|次要|额外|在用|后端|的)*域名(?:名称|列表|集合|信息|地址)?';

/** What is asked of a website, an app, a server and the filing itself. */
export const SERVICES: readonly Property[] = [
  {
    en: 'domains',
    words: '主域 根域 已验视域名 验视域名 备案域名 列表 url域名 主备案域名 所有域名 全部域名',
    pattern: `(?:服务器|服务端|后台|后端|接口)?${DOMAINS}`,
    of: {
      website: 'website.domains psb.domain',
      app: 'website.domains',
      domain: 'website.domains psb.domain filing.domainToVerify',
    },
  },
  {
    en: 'domains',
    words: '名称',
    of: { domain: 'website.domains psb.domain filing.domainToVerify' },
  },
  {
    en: 'domains',
    words: '承诺域名 备案的域名 涉及域名 涉及的域名 所涉域名 包含域名 包含的域名',
    of: { none: 'website.domains psb.domain' },
  },
  {
    en: 'domain to check',
    words:
      '主域 根域 所有域名 全部域名 后台服务域名 核验域名 待核验域名 需核验域名 申请或核验域名 申请或核验的域名 核验的域名 备案域名 需备案域名',
    pattern: DOMAINS,
    of: {
      none: 'website.domains psb.domain filing.domainToVerify',
      filing: 'filing.domainToVerify website.domains',
    },
  },
  {
    en: 'home page',
    words: '门户地址 首页 首页域名 主页 链接地址 首页网站地址 首页链接地址 主页域名 访问域名',
    pattern:
      '(?:首页|主页|官网|官方|门户|访问|入口|完整|网页|主要|的)*(?:网址|url)(?:地址|链接)?|(?:首页|主页|官网|访问|入口|网页)+的?(?:完整|url)?(?:地址|链接|网址)',
    of: { website: 'website.homeUrl', none: 'website.homeUrl' },
  },
  { en: 'home page', words: '地址 链接', of: { website: 'website.homeUrl' } },
  {
    en: 'service content',
    words:
      '内容 类目 内容类型 服务项目 栏目 栏目设置 内容标识 服务标识 服务标签 内容标签 服务内容项 所属分类 提供的服务 所提供的服务',
    of: {
      website: 'website.serviceContent',
      app: 'website.serviceContent',
      none: 'website.serviceContent',
    },
  },
  {
    en: 'service content',
    words: '分类 服务类型内容',
    pattern:
      '(?:主营|主要提供|涉及|包含|开展|经营|栏目|业务|提供|所|的)+(?:内容|服务|项目|栏目|类目|业务)(?:类型|项目?|分类)?',
    of: { website: 'website.serviceContent' },
  },
  { en: 'service content', words: '内容类目', of: documents('website.serviceContent', 'website') },
  {
    en: 'kind of service',
    words: '服务类型 服务类别 服务种类 服务方式 服务形态 服务形式 备案服务类型 信息服务类型',
    of: {
      none: 'service.kind website.serviceType psb.serviceType',
      website: 'service.kind website.serviceType psb.serviceType',
      filing: 'service.kind',
    },
  },
  {
    en: 'languages',
    words:
      '语言 语种 语言类别 语言类型 语言选择 语言种类 使用语种 文字语言 页面语言 服务语种 语言文字 使用语言 语言版本 支持语言 支持语种 网页语言',
    pattern:
      '(?:使用|采用|所用|支持|页面|网页|界面|文字|服务|内容|显示|主要|的)*(?:语言|语种)(?:文字|类别|类型|选择|种类|版本|语言)*|文字类型',
    of: { website: 'website.languages psb.languages', none: 'website.languages psb.languages' },
  },
  { en: 'languages', words: '文字 文种', of: { website: 'website.languages psb.languages' } },
  {
    en: 'pre-approval',
    words:
      '前置许可 相关前置许可 前置行政许可 前置许可项目 前置许可内容 前置许可类型 前置许可事项 行业前置审批 特殊行业审批 前置审批许可 前置审批 ' +
      '前置专项审批 ' +
      '是否前置审批 是否前置审批许可 审批类型 ' +
      '审批项目',
    of: {
      website: 'website.preapproval psb.prelicence',
      none: 'website.preapproval psb.prelicence',
      app: 'website.preapproval',
    },
  },
  {
    en: 'number of the pre-approval',
    words:
      '许可证文号 前置审批文件名及编号 前置审批文件名称及编号 审批文件名或文号 审批文件名及文号 许可文件编号 审批号/文件名 前置审批号/文件名 许可证编号 许可文号 许可批文号',
    pattern:
      '(?=.*(?:前置|专项|审批|批准|批复|批文))(?:前置|专项|行政|审批|批准|批复|批文|许可|证书?|文件|相关|[的/或])+(?:文号|证号|编[号码]|号码?)',
    of: { website: 'website.preapprovalNumber', none: 'website.preapprovalNumber' },
  },
  {
    en: 'content',
    words: '主要内容 主要服务内容',
    of: {
      website: 'website.serviceContent website.contentDescription',
      app: 'website.serviceContent website.contentDescription',
      none: 'website.serviceContent website.contentDescription',
    },
  },
  {
    en: 'description of the content',
    words: '主要功能 简介 描述 介绍 概况 概述 用途 建设内容 功能简述',
    pattern:
      '(?:主要|简要|简单|建设|建站|开办|使用|栏目|内容|功能|用途|业务|服务|目的|情况|设置|[及和与、/或])+的?(?:说明|描述|简介|简述|介绍|概述|概况|用途|目的)',
    of: { website: 'website.contentDescription' },
  },
  {
    en: 'IP address',
    words: '源站公网地址 出口地址 公网出口地址 ip起始地址 公网地址 外网地址 公网网络地址',
    pattern:
      '(?=.*ip)(?:主备用|主用|备用|分配|所在|公网|出口|入口|后台|后端|资源|外网|弹性|独立|固定|静态|源站|主机|空间|实例|服务器?|接入|解析|绑定|对外|起始|终止|结束|的)*(?:ip(?:v[46])?|eip)(?:地址)?(?:段|范围|列表|起始|终止)*',
    of: {
      website: 'instance.publicIp psb.ip',
      server: 'instance.publicIp psb.ip',
      none: 'instance.publicIp psb.ip',
    },
  },
  {
    en: 'kind of access',
    words: '接入方式',
    pattern:
      '(?:网络|互联网|服务器|主机|空间)*(?:接入|入网|联网|挂网|托管)(?:服务)?(?:方式|形式|类型|类别|种类|模式|途径)',
    of: {
      website: 'instance.accessMode psb.accessMethod',
      none: 'instance.accessMode psb.accessMethod',
      server: 'instance.accessMode psb.accessMethod',
    },
  },
  {
    en: 'place of the server',
    words:
      '地点 节点 节点位置 所在省 放置城市 放置省市 放置机房 存放区域 存放省份 存放城市 部署地 部署地点 部署位置 部署区域 所在机房 放置位置 放置省份 放置区域 存放位置 地域 区域 放置地 放置地点 所在地 存放地 存放地点 物理位置 所在位置 位置 托管地 所在地点 存放省 放置省 机房',
    of: { server: 'instance.serverLocation' },
  },
  {
    en: 'place of the server',
    words: '所在机房 托管机房 接入机房 放置机房 机房地址 放置地',
    of: { none: 'instance.serverLocation', website: 'instance.serverLocation' },
  },
  {
    en: 'place of the server',
    words: '实例地域 节点地域',
    of: { none: 'instance.serverLocation' },
  },
  {
    en: 'place of the server',
    words: '所在地 放置地 放置地点 放置区域 分布地点 存放地 存放地点 托管地',
    of: { website: 'instance.serverLocation', app: 'instance.serverLocation' },
  },
  {
    en: 'filing password',
    words: '密码 口令 查询密码 号对应密码 备案号密码 备案号的密码 管局密码',
    of: { filing: 'filing.password', entity: 'filing.password' },
  },
  {
    en: 'filing password',
    words:
      '通信管理局密码 备案系统密码 备案号密码 管局密码 管局备案密码 通管局密码 管局下发密码 管局下发的密码 管局下发的备案密码 管局系统密码 通管局备案密码',
    of: { none: 'filing.password' },
  },
  {
    en: 'service identification number',
    words:
      '券号 备案券号 序列号 串码 接入码 备案码 识别码 备案操作码 备案服务授权码 服务识别号 服务识别码 服务号 服务码 授权码 授权号 备案识别号 产品授权码 专用码 授权编[号码] 授权编码 服务码编号',
    of: documents('instance.serviceCode', 'filing', 'server'),
  },
  {
    en: 'service identification number',
    words: '服务编号',
    of: { filing: 'instance.serviceCode' },
  },
  {
    en: 'cloud product',
    words:
      '云服务器类型 产品类型 云服务 云服务类型 云产品 云产品类型 产品 资源类型 云资源类型 云服务产品 购买产品 云服务器产品 主机类型 服务器类型 实例类型 接入资源类型 云服务产品类型 产品线 云产品线',
    pattern:
      '(?:接入|备案|购买|使用|所用|关联|对应|的)*(?:云|云服务器?|云资源)?(?:产品|资源)(?:类型|名称)',
    of: { none: 'instance.productType', filing: 'instance.productType' },
  },
  {
    en: 'instance',
    words:
      '云服务资源 云产品实例 选择云产品实例 产品实例 选择云服务器 选择服务器 实例 选择实例 对应云服务 选择资源 云服务实例 资源 云资源 接入信息 资源实例 选择主机 选择ecs 接入服务器 服务器id 云主机',
    pattern:
      '(?:ecs|cvm|bcc|uhost|vps|轻量(?:应用)?|云|对应|关联|备案|购买的?|使用的?|所用的?)+(?:服务器|主机|实例)(?:实例|id|名称)*',
    of: { none: 'instance.instance', filing: 'instance.instance', server: 'instance.instance' },
  },
  {
    en: 'instance',
    words: '主机 服务器 所在主机 所在服务器',
    of: { website: 'instance.instance', app: 'instance.instance' },
  },
  {
    en: 'kind of filing',
    words:
      '备案场景 备案类型 订单类型 申请类型 备案业务类型 注销类型 办理类型 办理事项 申请事项 备案事项 变更类型 变更事项 变更项目 变更内容 本次变更 办理业务 备案业务',
    pattern:
      '(?:本次|申请|办理|备案|报备)*(?:备案|报备)(?:业务|申请|操作|办理)*(?:类型|事项)|(?:申请|办理)业务类型',
    of: { none: 'filing.type' },
  },
  {
    en: 'number of the order',
    words: '备案流水号',
    pattern:
      '(?:(?:备案)?(?:平台|系统)?(?:订单|申请单|受理)|备案单)(?:流水|受理)?(?:单?号码?|编号|id)|备案(?:受理|申请|订单)流?水?(?:单?号|编号)',
    of: { none: 'order.number', filing: 'order.number' },
  },
  {
    en: 'date of the approval',
    words:
      '审核通过时间 审核通过日期 备案时间 备案日期 备案审核时间 备案通过时间 备案审核日期 备案通过日期',
    of: documents('lookup.result.updateRecordTime', 'website', 'filing'),
  },
  {
    en: 'status of the order',
    words: '当前状态 当前进度 备案状态 订单状态 备案进度 审核状态',
    of: { none: 'order.status', filing: 'order.status' },
  },
  {
    en: 'last digits of the ID number',
    words:
      '证件后6位 证件后六位 证件号码后6位 证件号码后六位 证件号后6位 证件号后六位 身份证号后6位 身份证号后六位 身份证后6位 身份证后六位 身份证号码后6位 身份证号码后六位',
    of: { none: 'sms.idTail', person: 'sms.idTail', leader: 'sms.idTail', admin: 'sms.idTail' },
  },
  {
    en: 'agreement',
    words:
      '同意,我已阅读 我已阅读 已阅读并同意 我同意 我已阅读并接受 我已阅读并同意以上内容 我已知晓 我已仔细阅读并同意',
    of: { none: 'agreement.accept' },
  },
  {
    en: 'whether there is a service identification number',
    words:
      '已有备案服务号 已有备案服务码 已有服务号 使用备案授权码 使用备案服务码备案 使用备案授权码备案',
    of: { none: 'instance.hasServiceCode' },
  },
  {
    en: 'number of the website',
    words: '编号 序号',
    of: { website: 'website.number' },
  },
  {
    en: 'icon',
    words: '头像',
    pattern: '(?:桌面)?(?:图标|logo|icon)+(?:图片)?',
    of: { app: 'app.icon' },
  },
  { en: 'icon', words: '图标 桌面图标 图标图片', of: { none: 'app.icon' } },
  {
    en: 'fingerprint',
    words: 'apk签名 安装包签名 证书签名 特征信息 特征值 签名特征 签名特征值',
    pattern:
      '(?:应用|软件|程序|app|安装包|apk|平台|证书|签名|文件|数字|中|[的里内])*(?:md5|sha-?1|sha-?256|指纹|摘要|哈希|hash)(?:签名|指纹|摘要|md5|sha-?1|sha-?256)*(?:信息|值|码)?',
    of: { app: 'app.fingerprint', none: 'app.fingerprint' },
  },
  { en: 'fingerprint', words: '签名', of: { app: 'app.fingerprint' } },
  {
    en: 'public key',
    words:
      '证书公钥值 签名证书公钥 rsa公钥值 公钥内容 签名公钥值 公钥值 rsa公钥 公钥 模数 公钥模数 证书公钥 签名公钥 平台公钥 公共密钥 modulus(公钥) 公钥串 签名证书模数 证书模数 签名证书模数(modulus)',
    of: { app: 'app.publicKey', none: 'app.publicKey' },
  },
  {
    en: 'package name',
    words:
      '安装包标识 车机安装包标识 applicationid 安装包包名 bundlename 应用唯一标识 apk包名称 安装包名称 package apk包名 程序包名 应用标识 包名 安装包名 包名称 packagename',
    of: { app: 'app.packageName', none: 'app.packageName' },
  },
  {
    en: 'Bundle ID',
    pattern:
      '(?:苹果|ios|apple)(?:系统|平台|端|版)?的?(?:应用|软件|app)?(?:包名称?|标识符?|唯一标识|id)|(?:应用|app|软件)?(?:包名称?|标识符?)\\(?(?:(?:ios|苹果|apple)(?:系统|平台|端|版)?(?:bundle[-_]?id(?:entifier)?)?|bundle[-_]?id(?:entifier)?)\\)?',
    words: 'bundleidentifier bundle_id bundle bundle-id bundleid ios应用包名 苹果应用包名 套装id',
    of: { app: 'app.bundleId', none: 'app.bundleId' },
  },
  { en: 'platforms', words: '系统', of: { app: 'app.platforms' } },
  {
    en: 'platforms',
    words:
      '手机系统 系统类型 可运行平台 可运行系统 可支持平台 支持的系统 适用系统 系统平台 支持操作系统 操作系统平台 运行操作系统 运行系统 运行环境 终端类型 终端平台 运行平台 平台运行信息 运行平台信息 平台运行情况 选择平台 支持平台 平台 平台类型 操作系统 支持系统 适用平台 上架平台 发布平台',
    of: { app: 'app.platforms', none: 'app.platforms' },
  },
];
