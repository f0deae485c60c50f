import { toBe } from './forms-of-deeds';
import { statement, type Reader, type Told } from './reader';
import { saidOf, statementOf } from './statements';

/** 如何…, 是否…, 为什么…, 哪些…: a question. */
export function asked(reader: Reader, from: number, to: number): Told | null {
  const zh = reader.tokens[from]?.zh ?? '';
  const end = /^[吗呢么]$/u.test(reader.zh(to - 1, to)) ? to - 1 : to;
  if (/^(?:怎么办|如何处理|怎么处理|如何解决)$/u.test(reader.zh(to - 1, to)) && to - from > 1) {
    const told = reader.told(from, to - 1);
    return told && statement(`what to do if ${told.isBid ? 'you ' : ''}${told.text}?`);
  }
  if (zh === '多久') return wondered('how soon', reader.told(from + 1, end));
  if (zh === '有没有') {
    const thing = reader.thing(from + 1, end);
    return thing ? statement(`is there ${thing}?`) : null;
  }
  if (/^(?:什么时候|何时|什么情况下)$/u.test(zh))
    return wondered('when', reader.told(from + 1, end));
  if (/^(?:如何|怎么|怎样)$/u.test(zh)) {
    const deed = reader.deed(from + 1, end);
    return deed ? statement(`how to ${toBe(deed)}`) : null;
  }
  if (/^(?:为什么|为何)$/u.test(zh)) {
    return wondered('why', reader.told(from + 1, end));
  }
  if (reader.zh(to - 1, to) === '是什么') {
    const what = reader.thing(from, to - 1);
    return what ? statement(`what is ${what}?`) : null;
  }
  // 空壳网站怎么处理
  for (let at = from + 1; at < end - 1; at++)
    if (/^(?:如何|怎么|怎样)$/u.test(reader.zh(at, at + 1))) {
      const [thing, deed] = [reader.thing(from, at), reader.deed(at + 1, end)];
      if (thing && deed?.object === '')
        return statement(`how to ${toBe({ ...deed, object: thing })}?`);
      const told = deed ? reader.told(from, at) : null;
      if (told?.isBid) return null;
      return deed && told ? statement(`how to ${toBe(deed)} if ${told.text}?`) : null;
    }
  for (let at = from + 1; at < end - 1; at++)
    if (/^(?:为什么|为何)$/u.test(reader.zh(at, at + 1))) {
      const who = reader.thing(from, at);
      const said = who ? saidOf(reader, who, reader.zh(from, at), at + 1, end) : null;
      return said ? wondered('why', { text: said, isBid: false }) : null;
    }
  if (end < to) {
    const told = reader.told(from, end);
    if (!told || told.isBid) return null;
    // After that: can you restore it?
    const [, lead = '', rest = ''] =
      /^((?:after|before|when|during|if) [^:]+: |to [^,]+, )?(?:whether )?(.+)$/u.exec(told.text) ??
      [];
    const question = wondered('', { text: rest, isBid: false });
    return question && { ...question, text: lead + question.text };
  }
  if (/^(?:是否|能否|可否|能不能|可不可以)$/u.test(zh)) {
    const told = reader.told(from + 1, end);
    return told && !/^(?:if|after|before|when) /u.test(told.text)
      ? told.isBid
        ? statement(`${zh === '是否' ? 'do you want to' : 'can you'} ${told.text}?`)
        : wondered('', told)
      : null;
  }
  const said = WONDERS.has(zh) ? statementOf(reader, from, to) : null;
  return said ? statement(`${said}?`) : null;
}

const WONDERS = new Set(['哪些', '哪个', '什么', '多少']);

/** why was my filing rejected, when must you change it: what is so comes first. */
export function wondered(word: string, told: Told | null): Told | null {
  if (!told || told.isBid) return null;
  const [, who, is, rest] =
    /^((?!.*\bthat\b).+?) (is|are|was|were|has|have|can|cannot|must|will|should|may)\b ?(.*)$/u.exec(
      told.text,
    ) ?? [];
  if (is === 'cannot') return statement(`${word} can ${who} not ${rest}?`.trim());
  const said = is
    ? [word, is, who, rest].filter(Boolean).join(' ')
    : word === ''
      ? told.text
      : `${word}: ${told.text}`;
  return statement(`${said}?`);
}
