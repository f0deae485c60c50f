/** Without characters that are taken for one another when they are written down. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const LENGTH = 4;

/** A random passphrase to write down, such as `k7mq-2xfh-9tna-c4we-p6rd`: 99 bits. */
export function suggestPassphrase(): string {
  return Array.from({ length: GROUPS }, group).join('-');
}

function group(): string {
  let characters = '';
  while (characters.length < LENGTH) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    // What is left of the range would make some characters likelier than others.
    if (byte < 256 - (256 % CHARACTERS.length)) characters += CHARACTERS[byte % CHARACTERS.length];
  }
  return characters;
}
