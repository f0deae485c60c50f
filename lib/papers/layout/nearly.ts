/** Whether a text is a label, or one of four characters and more with a single one read wrongly. */
export function isNearly(text: string, label: string): boolean {
  if (text === label) return true;
  if (label.length < 4 || text.length !== label.length) return false;
  let wrong = 0;
  for (let at = 0; at < label.length; at += 1) if (text.charAt(at) !== label.charAt(at)) wrong += 1;
  return wrong <= 1;
}
