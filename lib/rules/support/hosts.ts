import data from '../data/hosts.json';
import type { DomainName } from './domains';

const hosts: ReadonlySet<string> = new Set(data.hosts.split(' '));

/** The provider under whose domain a name stands (github.io, aliyuncs.com), or under its own name; undefined otherwise. */
export function hostOf({ host }: Pick<DomainName, 'host'>): string | undefined {
  const parts = host.split('.');
  return parts.map((_, at) => parts.slice(at).join('.')).find((end) => hosts.has(end));
}
