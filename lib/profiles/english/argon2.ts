export const tooWeak = (name: string, value: number, floor: number): string =>
  `The passphrase protection was weakened: Argon2id ${name} is ${value}, at least ${floor} is required. Do not enter your passphrase; use an export that you trust.`;

export const tooStrong = (name: string, value: number, most: number): string =>
  `Argon2id ${name} is ${value}, more than the ${most} that this browser accepts. The file was not made by Beian Lens.`;

export const tooMuchWork = (work: number, most: number): string =>
  `Argon2id memory times iterations is ${work}, more than the ${most} that this browser accepts. The file was not made by Beian Lens.`;
