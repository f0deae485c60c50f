import { Grounds, themeOn } from './ground';

/** Light or dark as the page is, not as the system is: most filing pages are white whatever the person prefers. */
export function pageTheme(): 'light' | 'dark' {
  const ground = new Grounds().behind(document.body ?? document.documentElement);
  return ground ? themeOn(ground) : 'light';
}
