import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';

import { bindingId, type SiteNotes, type SiteNotesNews } from '@/lib/site-notes';

const short = z.string().check(z.maxLength(500));
const count = z.int().check(z.minimum(0), z.maximum(1_000));
const binding = z.object({
  key: z.string().check(z.maxLength(100)),
  index: count,
  label: short,
  structure: short,
  ordinal: count,
});
const place = z.object({
  rule: z.string().check(z.maxLength(100)),
  field: z.string().check(z.maxLength(100)),
  index: count,
});

const requests = z.discriminatedUnion('type', [
  z.object({ type: z.literal('site-notes') }),
  z.object({ type: z.literal('keep-binding'), binding }),
  z.object({ type: z.literal('forget-binding'), id: z.string().check(z.maxLength(2_000)) }),
  z.object({ type: z.literal('ignore-finding'), place }),
]);

/** So much is kept of a site; what was said first goes first. */
const MOST = 500;

const BINDINGS = 'fieldBindings';
const IGNORED = 'ignoredFindings';

/**
 * Reads and changes what the person said about the site of the frame that asks, and of no other: a content script could
 * be taken over by its page. Undefined for what is no such request.
 */
export function answerSiteNotes(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<SiteNotes | null> | undefined {
  const { data: request } = requests.safeParse(message);
  const site = siteOf(sender);
  if (!request || !site) return undefined;
  return inTurn(async () => {
    if (request.type === 'site-notes') return notesOf(site);
    if (request.type === 'ignore-finding') await ignore(site, request.place);
    else if (request.type === 'keep-binding')
      await bind(site, bindingId(request.binding), [request.binding]);
    else await bind(site, request.id, []);
    await tell(site);
    return null;
  });
}

type Place = z.infer<typeof place>;
type StoredBinding = z.infer<typeof binding>;

function siteOf({ url }: Browser.runtime.MessageSender): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const site = new URL(url);
  return site.protocol === 'https:' ? site : null;
}

async function read(): Promise<{ bindings: Record<string, StoredBinding[]>; ignored: string[] }> {
  const stored = await browser.storage.local.get([BINDINGS, IGNORED]);
  return {
    bindings: z.catch(z.record(z.string(), z.array(binding)), {}).parse(stored[BINDINGS]),
    ignored: z.catch(z.array(z.string()), []).parse(stored[IGNORED]),
  };
}

async function notesOf({ origin, host }: URL): Promise<SiteNotes> {
  const { bindings, ignored } = await read();
  return {
    bindings: bindings[origin] ?? [],
    ignored: ignored.flatMap((key) => placeIn(key, host)),
  };
}

async function bind({ origin }: URL, id: string, added: StoredBinding[]): Promise<void> {
  const { [origin]: own = [], ...others } = (await read()).bindings;
  const kept = [...own.filter((one) => bindingId(one) !== id), ...added].slice(-MOST);
  const value = kept.length > 0 ? { ...others, [origin]: kept } : others;
  await browser.storage.local.set({ [BINDINGS]: value });
}

async function ignore({ host }: URL, { rule, field, index }: Place): Promise<void> {
  const { ignored } = await read();
  const own = ignored.filter((key) => key.startsWith(`${host} `));
  const others = ignored.filter((key) => !key.startsWith(`${host} `));
  const kept = [...new Set([...own, `${host} ${rule} ${field} ${index}`])].slice(-MOST);
  await browser.storage.local.set({ [IGNORED]: [...others, ...kept] });
}

function placeIn(key: string, host: string): Place[] {
  const [site, rule = '', field = '', index = ''] = key.split(' ');
  return site === host ? [{ rule, field, index: Number(index) }] : [];
}

/** Tells every frame of the site, wherever it is framed. */
async function tell({ origin }: URL): Promise<void> {
  const news: SiteNotesNews = { type: 'site-notes-changed', origin };
  const tabs = await browser.tabs.query({});
  // Tabs without a frame of ours have nobody to hear it.
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, news))),
  );
}

let turn: Promise<unknown> = Promise.resolve();

/** One change after the other, so that none is lost. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const result = turn.then(run);
  turn = result.catch(() => undefined);
  return result;
}
