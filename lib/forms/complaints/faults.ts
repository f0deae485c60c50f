/** What a message finds wrong with something, as it is said of it. */
export interface Fault {
  id: string;
  /** After the name of the thing: “Website name” + “is not clear”. */
  en: string;
  /** `normalise`d words at the end of a clause, as a regular expression. */
  words: string;
  /** What a form asks beforehand rather than what a review found. */
  isDemand?: true;
  /** What it is like: its own words end with the name of that. */
  compares?: true;
}

const NOT = '(?:不能|不可以?|不得|不应|不允许|请勿|禁止|严禁|勿)';
const BEEN = '(?:均?已经?|均|都|现|目前|仍)*';
const ALREADY = `${BEEN}(?:被|在)?(?:其[他它](?:的?(?:主体|单位|主办单位|网站|账[号户]|帐[号户]|用户|公司|企业|人|个人|备案))?(?:下|中)?|系统(?:中|内|里)?|他人|别人)?`;

/** The first one whose words end a clause counts. */
export const FAULTS: readonly Fault[] = [
  {
    id: 'other-province',
    en: 'is of another province',
    words:
      '(?:所在地|地址|号码|归属地|开户地|签发地)?(?:并?非|不是|不在|不属于)(?:在)?〓?(?:本省|当地|本地|本市|所在省|备案省|接入省|备案所在地|注册地)(?:的)?(?:号码|地址|户籍|内)?|(?:为|是|属于)?(?:外省|外地|异地)(?:号码|手机|证件|户籍|地址|的)?|跨省',
  },
  {
    id: 'past',
    en: 'lies in the past',
    words: `${NOT}?(?:早于|小于|低于|在)(?:今天|今日|(?:当前|提交|备案|系统|报备)(?:的)?(?:日期|时间)?)(?:之前|前)?`,
  },
  {
    id: 'reachable',
    en: 'can still be reached',
    words: `${BEEN}(?:仍然|仍|还|依旧|依然)?(?:可以?|能够?|正)(?:被)?(?:对外|正常)*(?:访问|打开|浏览)|${BEEN}(?:未|没有?|尚未)(?:被)?(?:关闭|关站|停止)(?:访问|网站|解析|服务)*|${BEEN}(?:提前)?(?:开通|开启|打开)(?:访问|网站|解析)*`,
  },
  {
    id: 'other-one',
    en: 'is not the one of this filing',
    words:
      '(?:提交|上传|填写)?(?:的)?(?:信息|内容|资料)?不是(?:该|本|此|当前)(?:次|网站|主体)?(?:的)?(?:备案)?(?:的)?(?:核验单|材料|资料|信息|证件|文件)?|(?:提交|上传|选)?(?:错了?|错误的?)(?:材料|文件|证件|照片)',
  },
  {
    id: 'beyond',
    en: 'goes beyond what is allowed',
    words:
      '(?:不在|超[出过])(?:了)?(?:经营|备案|许可|业务|营业执照|单位|主体|允许|个人|的)*(?:范围|范畴)(?:内|之内)?',
  },
  {
    id: 'preapproved',
    en: 'needs a pre-approval',
    words:
      '(?:需要?|须|应|涉及|未(?:取得|办理|提供)|没有?)(?:办理|取得|提供|进行|到)*(?:前置|专项)(?:审批|许可)(?:手续|文件|批文|材料|项目?|内容)*',
  },
  {
    id: 'under-age',
    en: 'is too young',
    words: '(?:年龄)?(?:未满|不满|小于|低于|不足|未达到?)(?:18|十八)周?岁|未成年',
  },
  {
    id: 'not-own',
    en: 'is not that of the person',
    words:
      '(?:不是|并?非|未使用)(?:本人|其本人|负责人本人|持有人)(?:的|使用|名下|实名|号码|证件|手持)*',
  },
  {
    id: 'not-representative',
    en: 'is not the legal representative',
    words:
      '(?:并?非|不是|不为|应(?:该|当)?(?:为|是|填写?)|须(?:为|是)|必须(?:为|是))(?:单位|企业|公司)?(?:的)?法(?:定代表人|人代表|人)(?:本人)?',
  },
  {
    id: 'merged',
    en: 'has to be changed to the unified social credit code',
    words: `${BEEN}(?:完成|办理|实行)?(?:了)?[三五多]证合一后?(?:${BEEN}(?:未|没有?)(?:及时)?(?:更新|变更|修改)(?:备案)?(?:信息|证件|资料)?)?`,
  },
  {
    id: 'unapproved',
    en: 'is not approved',
    words:
      '(?:不是|并?非|不在|未|没有?|不属于)(?:获得?|取得|经过?|在)?(?:工信部|管局|国家)?(?:的)?(?:批复|批准|认可|许可|公布|备案)(?:的)?(?:名单|目录|列表|范围)?(?:中|内|之内)?(?:的)?(?:域名)?(?:注册商|后缀)?',
  },
  {
    id: 'unlinked',
    en: 'has no link',
    words:
      '(?:未|没有?)(?:正确)?(?:添加|设置|加上?|做)?(?:超?链接|跳转)(?:跳转)?(?:到|至)?(?:工信部|官网|网站|备案系统|管理系统)*',
  },
  {
    id: 'commercial',
    en: 'is commercial',
    words:
      '(?:涉及|涉嫌|属于|存在|含有?|包含|为|有)(?:经营性?|商业性?|营利性?)(?:的)?(?:内容|信息|业务|活动|行为)?',
  },
  {
    id: 'business',
    en: 'has business content',
    words:
      '(?:涉及|涉嫌|属于|存在|含有?|包含|有|为)(?:企业|公司|单位)(?:的)?(?:内容|信息|业务|产品|介绍|宣传)*',
  },
  {
    id: 'empty',
    en: 'has no provider',
    words: `${BEEN}(?:属于|为|是|成为)?空壳(?:主体|网站|类|信息)?`,
  },
  {
    id: 'unsupported',
    en: 'cannot be filed',
    words: '(?:暂)?(?:不能|不可以?|不支持|无法|不予|不允许)(?:办理|进行)?(?:网站|icp)?备案',
  },
  {
    id: 'expiring',
    en: 'is about to expire',
    words: '(?:即将|快要?|将要?|临近)(?:过期|到期|失效)了?|临期',
  },
  {
    id: 'expired',
    en: 'has expired',
    words: `${BEEN}(?:过期|到期|失效|逾期|过了?(?:使用)?有效期|超[过出]?(?:使用|有效)?期限?|超过有效期|超出有效期|不在有效期(?:内|限内|范围内)?)了?`,
  },
  {
    id: 'cancelled',
    en: 'has been cancelled',
    words: `(?:的?(?:登记|经营)?状态(?:为|是|显示)?)?${BEEN}(?:被)?(?:注销|停用|作废)`,
  },
  {
    id: 'revoked',
    en: 'has been revoked',
    words: `(?:的?(?:登记|经营)?状态(?:为|是|显示)?)?${BEEN}(?:被)?(?:吊销|撤销)`,
  },
  {
    id: 'abnormal',
    en: 'is listed as abnormal',
    words: `(?:的?(?:登记|经营|工商)?状态(?:为|是)?)?${BEEN}(?:被)?(?:列入|处于|存在)?(?:经营|工商|状态)?(?:状态)?异常(?:名录|状态)?`,
  },
  {
    id: 'changed',
    en: 'has changed',
    words: `${BEEN}(?:发生)?(?:了)?(?:变更|变动|变化|更名|改变|更换)(?:过|了)?`,
  },
  {
    id: 'unreachable',
    en: 'cannot be reached',
    words: `(?:${BEEN}(?:无法|不能|未能?|没有?)(?:正常)?(?:接通|联系上?|打通|拨通)|无人接[听通]|未接听?|(?:为|是)?空号|${BEEN}停机|${BEEN}关机|打不通|联系不上)`,
  },
  {
    id: 'unopened',
    en: 'cannot be opened',
    words: `(?:目前|当前)?(?:无法|不能)(?:正常)?(?:打开|访问|浏览|开通)|打不开|${BEEN}未(?:能)?(?:正常)?(?:开通|开站|打开)`,
  },
  {
    id: 'unverified',
    en: 'has no real-name verification',
    words: `${BEEN}(?:未|没有?|尚未|还未|没)(?:完成|进行|做|通过|经过)?实名(?:认证|验证|核验)?`,
  },
  {
    id: 'unstamped',
    en: 'is not stamped',
    words: `${BEEN}(?:未|没有?|尚未|缺少?|漏)(?:加)?盖?(?:单位|企业|公司)?(?:公?章|印章)`,
  },
  {
    id: 'unsigned',
    en: 'is not signed',
    words: `(?:未|没有?|尚未|缺少?|漏)(?:手写|本人)?(?:签字|签名|签署)`,
  },
  {
    id: 'blank',
    en: 'must not be empty',
    words: `${NOT}(?:为空|留空|空白?)|(?:为)?必[填选传](?:项)?|必须(?:填写|选择|上传)`,
    isDemand: true,
  },
  {
    id: 'missing',
    en: 'is missing',
    words: `${BEEN}(?:未|没有?|尚未|漏|缺少|没|未见|未能?)(?:正确|按要求|按规定|完整)?(?:上传|提交|提供|填写|填|录入|选择|勾选|附上?|悬挂|放置|添加|找到|检测到)|${BEEN}(?:缺失|缺少|遗漏|漏填|为空|空缺|空白)`,
  },
  {
    id: 'unreadable',
    en: 'cannot be read',
    words:
      '(?:无法|不能|未能?)(?:被|正常|正确|自动|成功)*(?:识别|读取)(?:出来?|成功|内容)?|识别(?:失败|不出来?|不了)',
  },
  {
    id: 'colour',
    en: 'is not of the right colour',
    words:
      '(?:颜色)?(?:不是|并?非|不为|未(?:使用|采用))纯?[白红蓝灰黑黄绿]色?(?:的)?(?:背景|幕布|底)?',
  },
  {
    id: 'badly-lit',
    en: 'is badly lit',
    words: '光线(?:异常|不足|不佳|不均匀?|[过太][暗亮强弱])',
  },
  {
    id: 'unclear',
    en: 'is not clear',
    words:
      '(?:过于|太|比较|较|有些?|十分|非常|拍摄|显示|图像|扫描|内容|文字|字迹|背景|存在|有|出现)*(?:不(?:够|太)?清[晰楚]|模糊(?:不清)?|看不清楚?|(?:无法|不能)(?:看清|辨认|辨别|识别|辨识)|反光|曝光|不可辨认|有?阴影|有?水印|[、/或和及]+(?=反光|模糊|阴影|水印|曝光|不清|遮挡)|(?:被)?遮挡)+(?:现象|情况|问题)?',
  },
  {
    id: 'incomplete',
    en: 'is not complete',
    words:
      '(?:填写|提交|上传|显示|拍摄|信息|内容|四角|边框|边角)*(?:不(?:够)?(?:完整|全面|齐全|全|齐)|残缺|缺角|被?遮挡|有遮挡|存在遮挡)',
  },
  {
    id: 'undetailed',
    en: 'is not detailed enough',
    words:
      '(?:填写|描述|信息)*(?:不(?:够)?(?:详细|具体|明确|详尽)|不详|过于(?:简单|笼统)|太(?:简单|笼统))',
  },
  {
    id: 'format',
    en: 'does not have the right format',
    words:
      '(?:的)?(?:填写)?(?:文件|图片|输入)?(?:格式|位数|类型格式)(?:填写|输入)?(?:错误|有误|不正确|不对|不符(?:合(?:要求|规范|规定|规则)?)?|不支持|不规范|无效|不合法|不合规)|不符合格式(?:要求)?',
  },
  {
    id: 'large',
    en: 'is too large',
    words: '(?:的)?(?:文件)?(?:大小|尺寸|体积)?(?:过大|太大|超限|超出限制|超过限制|超过最大限制)',
  },
  { id: 'small', en: 'is too small', words: '(?:的)?(?:文件)?(?:大小|尺寸)?(?:过小|太小)' },
  { id: 'long', en: 'is too long', words: '(?:的)?(?:字数|长度)?(?:过长|太长|过多|太多|超长)' },
  {
    id: 'short',
    en: 'is too short',
    words:
      '(?:的)?(?:剩余)?(?:字数|长度|有效期|时间)?(?:过短|太短|过少|太少|不足|不够)(?:[\\d一二三四五六]+个?(?:天|日|月|年))?',
  },
  {
    id: 'unresolved',
    en: 'does not resolve here',
    words: `${BEEN}(?:未|没有?|尚未)(?:正确)?(?:解析|指向|接入)(?:到|至|我司|本公司|本平台|我们|服务器|正确)*`,
  },
  {
    id: 'unrecorded',
    en: 'is not in the database',
    words: `${BEEN}(?:未|没有?|尚未|还未)(?:进入|录入)?(?:入库|在库|同步(?:到|至)?(?:管局|工信部)?)|不在(?:管局|工信部|注册商)?(?:系统|验证库|数据库|库)(?:中|里|内)?`,
  },
  {
    id: 'filed',
    en: 'is filed already',
    words: `${ALREADY}(?:经)?(?:已经?|被|存在|有)+(?:其[他它])?(?:主体|单位|接入商)?(?:备案过?|备案(?:记录|信息))|(?:在)?(?:工信部|管局|系统)(?:中|里|内)?(?:已经?)?(?:存在|有)(?:备案)?(?:记录|信息)|重复(?:备案|报备)|${ALREADY}(?:已经?|被)+报备过?`,
  },
  {
    id: 'ordered',
    en: 'is in another order',
    words: `${BEEN}(?:存在|有|处于)(?:其[他它])?(?:正在)?(?:进行中?|未完成|未结束|处理中)的?(?:备案)?(?:订单|申请|备案)`,
  },
  {
    id: 'used',
    en: 'is used already',
    words: `(?:的)?备案(?:频率|次数)(?:大于|超过|高于|过高|过多|超限)\\d*(?:次)?|${ALREADY}(?:被|已经?|曾|为)*(?:使用|占用|注册|绑定|存在|登记|添加|提交)(?:过|了|中)?|${BEEN}重复(?:使用|填写|提交|出现)?`,
  },
  { id: 'conflict', en: 'is in conflict with another one', words: '(?:存在|有|发生|信息)?冲突' },
  {
    id: 'absent',
    en: 'does not exist',
    words:
      '(?:在)?(?:备案)?(?:信息|数据)?(?:库|系统)?(?:中|里|内)?(?:并)?(?:不存在|查无此人|查无此号|查不到|查询不到|(?:未|没有?|无法)(?:能)?(?:查询?到|找到|查到|检索到))',
  },
  {
    id: 'forged',
    en: 'is not genuine',
    words:
      '(?:涉嫌|疑似|存在)*(?:不真实|虚假|造假|伪造|PS|有?(?:修改|篡改|涂改)痕迹|处理痕迹|非真实)(?:信息)?|(?:并?非|不是|未(?:使用|上传|提供))(?:彩色|实物|证件)*(?:原件|彩色|实物|清晰)(?:的)?(?:照片|证件|扫描件|拍摄|手持|扫描)*|(?:为|是|系)(?:复印件|截图|翻拍|黑白|黑白照片?)',
  },
  {
    id: 'unacceptable',
    en: 'is not acceptable',
    words:
      '(?:的)?(?:填写|命名|拍摄|内容|上传|书写|签署|设置|取名)*(?:不(?:太|够)?(?:合格|规范|合规|标准|合适|恰当|妥|合理|合法|符合(?:.{0,6}(?:要求|规范|规定|规则|标准|条件))?|符(?:要求|规定)|被认可|予通过|能通过|可用|通过|允许)|未(?:能)?(?:通过|达标|获通过)(?:审核|验证|核验)?|违规|涉嫌违规|存在问题|有问题|问题)',
  },
  {
    id: 'wrong',
    en: 'is wrong',
    words:
      '(?:的)?(?:填写|录入|输入|信息|选择|上传|填报|登记|书写|存在)*(?:不(?:够|太)?(?:正确|准确|对|真实有效|实|属实)|有误|错误|出错|填错|写错|选错|传错|有错误?|失实)',
  },
  {
    id: 'invalid',
    en: 'is not valid',
    words: `${BEEN}(?:无效|非法|不可用|不能用|不能使用|无法使用)`,
  },
  {
    id: 'unconfirmed',
    en: 'could not be verified',
    words:
      '(?:无法|不能|未能?)(?:通过)?(?:核实|验证|核验|确认|校验|比对)(?:成功|通过)?|(?:核验|验证|校验|比对|核实)?(?:失败|不通过|未通过|超时)',
  },
  {
    id: 'mismatch',
    en: 'does not match',
    words:
      '(?:的)?(?:信息|内容|名称|不能|无法|存在)*(?:不(?:相符合?|一致|匹配|相同|吻合|对应|符合?)|有出入|存在差异|不是同一[人个]?|对不上|对照(?:有|存在)?问题)',
    compares: true,
  },
  {
    id: 'same-demand',
    en: 'has to match',
    words:
      '(?:应该?|须|需要?|必须|要|请|务必)?(?:和|与|同|跟)?(?:保持|完全|严格)?(?:一致|相同|相符|匹配|对应)',
    isDemand: true,
    compares: true,
  },
  {
    id: 'differ-demand',
    en: 'must differ',
    words: `${NOT}(?:为)?(?:相同|一致|重复|一样|同一个?人?)`,
    isDemand: true,
    compares: true,
  },
  {
    id: 'unrelated',
    en: 'has nothing to do with',
    words: '(?:缺乏|缺少|没有?|无)(?:直接|明显|任何)?(?:关联性?|关系|联系|相关性|关)|不相关',
    compares: true,
  },
  {
    id: 'detail-demand',
    en: 'has to be given in full, down to the house number',
    words: '(?:请|应|须|需要?|要)*(?:具体|详细|精确|填写)+[到至](?:门牌|房间|楼栋|室)号?码?',
    isDemand: true,
  },
  {
    id: 'detail-demand',
    en: 'has to be given in full',
    words: '(?:请|应|须|需要?|要)+(?:填写?|输入|提供)(?:详细|完整|具体)的?(?:地址|信息|内容)?',
    isDemand: true,
  },
  {
    id: 'cover-demand',
    en: 'has to last through the review',
    words:
      '(?:请|应|须|需要?|要)+(?:覆盖|大于)(?:整个)?(?:备案)?的?(?:审核|备案)(?:周期|期间|过程|时间)',
    isDemand: true,
  },
  { id: 'same', en: 'is the same', words: '(?:相同|重复|一样|雷同)', compares: true },
];
