import { entity } from './entity.mjs';
import { record } from './record.mjs';

/** `registerSystemInfo` is a documented address; that of the entity's form is made up. */
const PAGES = {
  '/portal/registerSystemInfo': record,
  '/portal/entity': entity,
};

/** The public-security platform as it was before 2024: server-rendered pages with native controls. */
export function psbPortal(url) {
  return url.hostname === 'www.beian.gov.cn' ? (PAGES[url.pathname]?.(url) ?? null) : null;
}
