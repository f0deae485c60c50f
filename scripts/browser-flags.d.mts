export function browserFlags(replica: { hostResolverRules: string }, extension: string): string[];
