import { bodyOf, documentElement } from '@/lib/page/read/dom';

import { Grounds, themeOn } from './ground';

/** Light or dark as the page is, not as the system is: most filing pages are white whatever the person prefers. */
export function pageTheme(): 'light' | 'dark' {
  const page = bodyOf(document) ?? documentElement(document);
  const ground = page && new Grounds().behind(page);
  return ground ? themeOn(ground) : 'light';
}
