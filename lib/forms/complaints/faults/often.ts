/** Words around many faults, as regular expressions. */
export const NOT = '(?:不能|不可以?|不得|不应|不允许|请勿|禁止|严禁|勿)';
export const BEEN = '(?:均?已经?|均|都|现|目前|仍)*';
export const ALREADY = `${BEEN}(?:被|在)?(?:其[他它](?:的?(?:主体|单位|主办单位|网站|账[号户]|帐[号户]|用户|公司|企业|人|个人|备案))?(?:下|中)?|系统(?:中|内|里)?|他人|别人|其[他它]?负责人)?`;
