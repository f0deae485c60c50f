import type { PageMessage, SystemId } from '../types';
import { messageEntries } from './message-entries';

type OfSystem = [SystemId, Omit<PageMessage, 'system'>[]];

/** Every text of the pages that is no field label, as far as a page that is read needs it, system by system. */
export const pageMessages = /* @__PURE__ */ bySystem();

function bySystem(): OfSystem[] {
  const all: OfSystem[] = [];
  for (const { zh, en, kind, adds, system } of messageEntries) {
    const message = { zh, en, kind, ...(adds && { adds }) };
    const last = all.at(-1);
    if (last?.[0] === system) last[1].push(message);
    else all.push([system, [message]]);
  }
  return all;
}
