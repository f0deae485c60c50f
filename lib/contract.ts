/**
 * What one context may ask of another: a function for each type of message, from what is sent with it to the answer.
 * Asker and answerer are held to the same contract, so an answer that changes is an error of types at both ends.
 */
export type Contract<C> = { [Type in keyof C]: (about: never) => unknown };

/** A message of a contract as it is sent. */
export type MessageOf<C extends Contract<C>> = {
  [Type in keyof C & string]: { type: Type } & AboutOf<C[Type]>;
}[keyof C & string];

type AboutOf<Ask> = Ask extends (about: infer About) => unknown
  ? unknown extends About
    ? object
    : About
  : never;

type AnswerTo<C extends Contract<C>, Type extends keyof C> = Awaited<ReturnType<C[Type]>>;

type Asked<C extends Contract<C>, Type extends keyof C & string> = Extract<
  MessageOf<C>,
  { type: Type }
>;

/** Asks by way of `send`; resolves with what the contract says, or with undefined where nobody answers. */
export function asking<C extends Contract<C>, Rest extends unknown[]>(
  send: (message: MessageOf<C>, ...rest: Rest) => Promise<unknown>,
) {
  return <Type extends keyof C & string>(
    message: Asked<C, Type> & { type: Type },
    ...rest: Rest
  ): Promise<AnswerTo<C, Type> | undefined> =>
    // What comes over the wire has no type; the answerer is held to this one.
    send(message, ...rest) as Promise<AnswerTo<C, Type> | undefined>;
}

/** An answer for each type of message; undefined is left to others. */
export type Answers<C extends Contract<C>, Sender> = {
  [Type in keyof C & string]: (
    message: Asked<C, Type>,
    sender: Sender,
  ) => AnswerTo<C, Type> | Promise<AnswerTo<C, Type>> | undefined;
};

/** A listener that answers the messages of a contract, and leaves all others to others. */
export function answering<C extends Contract<C>, Sender>(answers: Answers<C, Sender>) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    const { type } = message;
    if (typeof type !== 'string' || !Object.hasOwn(answers, type)) return undefined;
    const answer = answers[type as keyof C & string](message as never, sender);
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
}

/** Whether what came over the wire is the message of a type; of our own contexts, whose senders are held to `Message`. */
export const isMessage = <Message extends { type: string }>(
  message: unknown,
  type: Message['type'],
): message is Message =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;
