/** Argon2id's cost. Memory in KiB. */
export interface Argon2Parameters {
  memory: number;
  iterations: number;
  parallelism: number;
}
