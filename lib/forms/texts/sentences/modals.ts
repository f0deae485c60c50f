/** What is said to be, may be or has to be: of who does it, of what it is done to, and of nobody. */
export interface Modal {
  does: string;
  done: string;
  /** Where nobody is named: what it tells the reader. */
  alone: string | null;
}

const modal = (word: string, alone: string | null = `you ${word}`): Modal => ({
  does: word,
  done: `${word} be`,
  alone,
});

const MODALS: Readonly<Record<string, Modal>> = {
  不: { does: 'does not', done: 'is not', alone: null },
  不再: { does: 'no longer +s', done: 'is no longer', alone: null },
  成功: { does: 'has +', done: 'was', alone: null },
  暂缓: { does: 'puts off …', done: 'is put off: to be', alone: null },
  将: modal('will', null),
  会: modal('will', null),
  将会: modal('will', null),
  即将: { does: 'will soon', done: 'will soon be', alone: null },
  不会: modal('will not', null),
  可: modal('can'),
  可以: modal('can'),
  即可: modal('can'),
  能: modal('can'),
  能够: modal('can'),
  便可: modal('can'),
  只能: modal('can only'),
  仅能: modal('can only'),
  仅可: modal('can only'),
  只可: modal('can only'),
  只需: modal('need only'),
  仅需: modal('need only'),
  才能: modal('can only then'),
  方可: modal('can only then'),
  才可: modal('can only then'),
  才可以: modal('can only then'),
  方能: modal('can only then'),
  可能: modal('may', null),
  可能会: modal('may', null),
  无法: modal('cannot'),
  将无法: { does: 'can no longer', done: 'can no longer be', alone: 'you can no longer' },
  不能: modal('cannot'),
  不可: modal('cannot'),
  不可以: modal('cannot'),
  不得: modal('must not', 'do not'),
  禁止: modal('must not', 'do not'),
  严禁: modal('must not', 'do not'),
  不允许: modal('must not', 'do not'),
  不要: modal('must not', 'do not'),
  不应: modal('should not', 'do not'),
  需: modal('must'),
  须: modal('must'),
  需要: modal('must'),
  必须: modal('must'),
  仍需: { does: 'must still', done: 'must still be', alone: 'you must still' },
  还需: { does: 'must also', done: 'must also be', alone: 'you must also' },
  还需要: { does: 'must also', done: 'must also be', alone: 'you must also' },
  无需: { does: 'need not', done: 'need not be', alone: 'you need not' },
  无须: { does: 'need not', done: 'need not be', alone: 'you need not' },
  不需要: { does: 'need not', done: 'need not be', alone: 'you need not' },
  不需: { does: 'need not', done: 'need not be', alone: 'you need not' },
  不用: { does: 'need not', done: 'need not be', alone: 'you need not' },
  不必: { does: 'need not', done: 'need not be', alone: 'you need not' },
  应: modal('should'),
  应当: modal('should'),
  应该: modal('should'),
  已: { does: 'has +', done: 'has been', alone: null },
  已经: { does: 'has +', done: 'has been', alone: null },
  未: { does: 'has not +', done: 'has not been', alone: null },
  没有: { does: 'has not +', done: 'has not been', alone: null },
  没: { does: 'has not +', done: 'has not been', alone: null },
  从未: { does: 'has never +', done: 'has never been', alone: null },
  尚未: { does: 'has not yet +', done: 'has not yet been', alone: null },
  还未: { does: 'has not yet +', done: 'has not yet been', alone: null },
  暂未: { does: 'has not yet +', done: 'has not yet been', alone: null },
  正在: { does: 'is …', done: 'is being', alone: null },
  正: { does: 'is …', done: 'is being', alone: null },
};

export const modalOf = (zh: string): Modal | undefined =>
  Object.hasOwn(MODALS, zh) ? MODALS[zh] : undefined;
export const MODAL_WORDS: readonly string[] = Object.keys(MODALS);

/** Nothing is said of it but that it is so. */
/** 被封禁: it has happened. */
export const BEEN: Modal = { does: 'has +', done: 'has been', alone: null };
/** Nothing is said of it but that it is so. */
export const PLAIN: Modal = { does: '+s', done: 'is', alone: null };
