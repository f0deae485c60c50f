/** Whether the person of the website is the one of the entity: 负责人与单位法人代表相同, 网站负责人是否同主体负责人. */
const SAME_PERSON =
  /^(?:请选择|选择)?(?:是否)?(?:(?:网站|app|小程序|服务|互联网信息服务)?(?:负责人|管理员|联系人)(?:信息)?)?(?:是否|信息)*(?:与|同(?:一个?)?|和|为|是|(?:默认|直接)?(?:使用|复用|沿用|复制|同步|引用|采用|带入))(?:已有|现有)?(?:主体|主办单位|主办者|开办主体|开办单位|开办者|单位|企业|公司)?(?:负责人|法人|法人代表|法定代表人)(?:本人)?(?:信息|资料)?(?:作为?(?:网站)?负责人)?(?:是否)?(?:相同|一致|[是为]?同一个?人吗?|保持一致)?$/u;
/** The same without the person said twice: 负责人信息与主体相同. */
const SAME_AS_ENTITY =
  /^(?:(?:网站|app|小程序|服务)?(?:负责人|管理员|联系人))(?:信息|资料)?(?:是否)?(?:与|同|和)(?:主体|主办单位|主办者)(?:信息|资料)?(?:相同|一致|保持一致)?$/u;
/** Whether it is somebody new, or where the person comes from: 是否新增网站负责人, 负责人信息来源. */
const NEW_PERSON =
  /^是否(?:需要?)?(?:新增|新建|添加|另行?填写?|重新填写|单独填写|填写新的|使用新的?)(?:网站|app|小程序|服务)?(?:负责人|管理员)(?:信息)?$|^(?:请选择|选择)?(?:网站|app|小程序|服务)?(?:负责人|管理员)(?:信息)?(?:来源|选择|(?:填写|录入|选择)方式)$/u;
/** … of whom nobody is named: of the leader, where it is asked among the leader's fields. */
const OF_LEADER = /^是否为?(?:法人|法定代表人)(?:本人)?$/u;

/** Whether a `normalise`d label asks who administers the website, the leader or somebody new. */
export const choosesPerson = (text: string): boolean =>
  !OF_LEADER.test(text) &&
  (SAME_PERSON.test(text) || SAME_AS_ENTITY.test(text) || NEW_PERSON.test(text));
