export interface Replica {
  port: number;
  /** The host names that it answers for. */
  hosts: readonly string[];
  /** Value for Chromium’s `--host-resolver-rules`. */
  hostResolverRules: string;
  close(): Promise<void>;
}
export function startReplica(options?: {
  port?: number;
  headers?: Record<string, string>;
}): Promise<Replica>;
