import { browser, type Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

import { manifest } from '@/lib/manifest';

/**
 * `known`: a filing system of the catalogue, whether or not the browser lets us in. `allowed`: the person allowed this
 * site. `offered`: they could. `impossible`: not an https page.
 */
export type SiteAccess = 'known' | 'allowed' | 'offered' | 'impossible';

const SCRIPT_PREFIX = 'site:';
const FILING_SCRIPT = '/content-scripts/filing.js' as string as ScriptPublicPath;

/** The match pattern for one origin alone, null for anything but an https page. */
export function sitePattern(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  // Match patterns know no port: a site on another port is not the site that the person saw.
  return protocol === 'https:' && hostname && !port ? `https://${hostname}/*` : null;
}

export async function siteAccess(url: string | undefined): Promise<SiteAccess> {
  const pattern = sitePattern(url);
  if (!pattern || !url) return 'impossible';
  if (manifest.host_permissions.some((known) => patternCovers(known, new URL(url).hostname)))
    return 'known';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'allowed' : 'offered';
}

/** Whether the browser lets us work on every filing site of the catalogue. */
export const filingHostsAllowed = (): Promise<boolean> =>
  browser.permissions.contains({ origins: manifest.host_permissions });

/** Asks the browser for all of them. Must be called directly from a press. False when the person declines. */
export const allowFilingHosts = (): Promise<boolean> =>
  browser.permissions.request({ origins: manifest.host_permissions });

/** Asks the browser for this site alone. Must be called directly from a press. False when the person declines. */
export function allowSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  if (!pattern) return Promise.resolve(false);
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes the permission back; `followAllowedSites` ends the script with it. */
export async function forgetSite(url: string): Promise<void> {
  const pattern = sitePattern(url);
  if (pattern) await browser.permissions.remove({ origins: [pattern] });
}

/** The patterns of the sites that the person allowed. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !manifest.host_permissions.includes(origin));
}

/**
 * Keeps the content script registered on exactly the sites that the person allowed. The permission is the only memory.
 * Call it first thing in the background worker, because the popup that asked may be closed by the browser's question.
 */
export function followAllowedSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerAllowedSites().then(() => injectInto(origins));
  });
  browser.permissions.onRemoved.addListener(() => void registerAllowedSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerAllowedSites();
    // Filing pages that were open before: no reload is asked of who has begun to fill one in by hand.
    if (reason === 'install') void injectInto(manifest.host_permissions);
  });
}

async function registerAllowedSites(): Promise<void> {
  const wanted = await allowedSites();
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(SCRIPT_PREFIX));
  const gone = registered.filter((id) => !wanted.includes(id.slice(SCRIPT_PREFIX.length)));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter((pattern) => !registered.includes(SCRIPT_PREFIX + pattern));
  if (fresh.length)
    await browser.scripting.registerContentScripts(
      fresh.map((pattern) => ({
        id: SCRIPT_PREFIX + pattern,
        matches: [pattern],
        js: [FILING_SCRIPT],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      })),
    );
}

/** The tabs that show a page of a filing site of the catalogue, as far as the browser lets us see them. */
export const openFilingTabs = (): Promise<Browser.tabs.Tab[]> =>
  browser.tabs.query({ url: manifest.host_permissions });

async function injectInto(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  // A tab that has gone meanwhile, or that the browser has put to sleep, needs nothing.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.executeScript({ target, files: [FILING_SCRIPT] });
    }),
  );
}

function patternCovers(pattern: string, hostname: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  if (!host.startsWith('*.')) return hostname === host;
  const base = host.slice('*.'.length);
  return hostname === base || hostname.endsWith(`.${base}`);
}
