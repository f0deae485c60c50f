import { onSettings, readSettings } from '@/lib/profiles/settings';

/** Lets a page of ours be light or dark as the person has chosen; without a choice as the system is. */
export function followTheme(): void {
  onSettings(() => void apply(), new AbortController().signal);
  void apply();
}

async function apply(): Promise<void> {
  const { theme } = await readSettings();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
