export function buildReplica(): Promise<void>;
