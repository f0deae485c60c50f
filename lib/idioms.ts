import type { Values } from '@/lib/forms/values';
import { askBackground } from '@/lib/ask-background';
import { learn, openParts } from '@/lib/rules/naming/idioms';

/**
 * Has the names in a form looked up in the list of idioms, which lies with the worker. Answers whether anything new is
 * known, so that the rules should run again. A worker that does not answer is asked again with the next change.
 */
export async function lookUpIdioms(values: Values): Promise<boolean> {
  const parts = openParts(values).filter((part) => !asked.has(part));
  if (parts.length === 0) return false;
  for (const part of parts) asked.add(part);
  try {
    const found = (await askBackground({ type: 'idioms', parts })) ?? [];
    learn(parts, found);
    return found.length > 0;
  } catch {
    // The worker was stopped, or the extension updated under the page; nothing is known of these parts.
    return false;
  } finally {
    for (const part of parts) asked.delete(part);
  }
}

/** What is on its way. */
const asked = new Set<string>();
