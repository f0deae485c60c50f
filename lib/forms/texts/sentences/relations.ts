/** What a thing has, lacks, needs or belongs to: 网站含有论坛. */
export const HAS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  有: ['has', 'have'],
  含有: ['contains', 'contain'],
  含: ['contains', 'contain'],
  包含: ['contains', 'contain'],
  包括: ['includes', 'include'],
  存在: ['has', 'have'],
  无: ['has no', 'have no'],
  没有: ['has no', 'have no'],
  暂无: ['has no', 'have no'],
  不存在: ['has no', 'have no'],
  缺少: ['lacks', 'lack'],
  缺: ['lacks', 'lack'],
  涉及: ['involves', 'involve'],
  不涉及: ['does not involve', 'do not involve'],
  对应: ['belongs to', 'belong to'],
  属于: ['belongs to', 'belong to'],
  不属于: ['does not belong to', 'do not belong to'],
  支持: ['supports', 'support'],
  不支持: ['does not support', 'do not support'],
  具有: ['has', 'have'],
  具备: ['has', 'have'],
  拥有: ['has', 'have'],
  需要: ['needs', 'need'],
  需: ['needs', 'need'],
};

/** How much of a thing there is: 有效期小于三个月. */
export const COMPARES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  大于: ['is greater than', 'are greater than'],
  小于: ['is less than', 'are less than'],
  早于: ['is earlier than', 'are earlier than'],
  晚于: ['is later than', 'are later than'],
  高于: ['is higher than', 'are higher than'],
  低于: ['is lower than', 'are lower than'],
  等于: ['equals', 'equal'],
  超过: ['exceeds', 'exceed'],
  达: ['reaches', 'reach'],
  达到: ['reaches', 'reach'],
  已到: ['has reached', 'have reached'],
  已达: ['has reached', 'have reached'],
  已达到: ['has reached', 'have reached'],
  仅支持: ['supports only', 'support only'],
  只支持: ['supports only', 'support only'],
  还缺: ['still lacks', 'still lack'],
  还差: ['still lacks', 'still lack'],
};

/** How two things stand to each other: 与单位经营范围无关. */
export const RELATES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  无关联: ['has no connection with', 'have no connection with'],
  无关: ['has nothing to do with', 'have nothing to do with'],
  不相关: ['has nothing to do with', 'have nothing to do with'],
  有关: ['has to do with', 'have to do with'],
  相关: ['has to do with', 'have to do with'],
  冲突: ['conflicts with', 'conflict with'],
  重复: ['is the same as', 'are the same as'],
  不对应: ['does not belong to', 'do not belong to'],
};

/** Whether a thing must, can only or must not be so: 名称不得重复. */
export const MUST: Readonly<Record<string, string>> = {
  只能: 'can only',
  必须: 'must',
  须: 'must',
  需: 'must',
  需要: 'must',
  应: 'should',
  应当: 'should',
  要: 'must',
  不能: 'must not',
  不得: 'must not',
  不可: 'must not',
};
