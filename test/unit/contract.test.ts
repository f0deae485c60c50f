import { expect, expectTypeOf, it, vi } from 'vitest';

import { answering, asking, isMessage, type MessageOf } from '@/lib/contract';

interface Library {
  open(): boolean;
  find(about: { title: string }): readonly string[] | null;
  close(): void;
}

it('sends a message as it is and gives back what the contract says', async () => {
  const send = vi.fn((_message: MessageOf<Library>): Promise<unknown> => Promise.resolve(['one']));
  const ask = asking<Library, []>(send);
  const found = await ask({ type: 'find', title: '一' });
  expectTypeOf(found).toEqualTypeOf<readonly string[] | null | undefined>();
  expect(found).toEqual(['one']);
  expect(send).toHaveBeenCalledWith({ type: 'find', title: '一' });
});

it('refuses a message or an answer that the contract does not have', () => {
  const ask = asking<Library, []>(() => Promise.resolve());
  // @ts-expect-error a find without its title
  void ask({ type: 'find' });
  // @ts-expect-error nobody answers this
  void ask({ type: 'burn' });
  // @ts-expect-error not what the contract promises
  answering<Library, null>({ open: () => 'yes', find: () => null, close: () => undefined });
});

it('answers its own messages and leaves the others to others', async () => {
  const answer = answering<Library, string>({
    open: (_, sender) => (sender === 'reader' ? true : undefined),
    find: ({ title }) => [title],
    close: () => undefined,
  });
  expect(await answer({ type: 'open' }, 'reader')).toBe(true);
  expect(answer({ type: 'open' }, 'stranger')).toBeUndefined();
  expect(await answer({ type: 'find', title: '一' }, 'reader')).toEqual(['一']);
  expect(answer({ type: 'close' }, 'reader')).toBeUndefined();
  for (const message of [null, 'open', 3, {}, { type: 4 }, { type: 'toString' }, { type: 'x' }])
    expect(answer(message, 'reader')).toBeUndefined();
});

it.each([[null], [undefined], ['find'], [{}], [{ type: 'close' }]])(
  'takes %j for no message of another type',
  (message) => {
    expect(isMessage(message, 'find')).toBe(false);
  },
);

it('knows a message by its type', () => {
  expect(isMessage({ type: 'find', title: '一' }, 'find')).toBe(true);
});
