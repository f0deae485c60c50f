/**
 * Sets new notes right once they are laid out: those that begin a line of their own lose the gap to the text before
 * them, and those that a box of fixed height would cut off are pulled up.
 */
export function settle(notes: readonly HTMLElement[]): void {
  const wrapped = notes.filter(beginsLine);
  tighten(notes);
  for (const note of wrapped) note.toggleAttribute('data-wrapped', true);
}

/** Whether a note has moved to the line below the text that it follows. */
function beginsLine(note: HTMLElement): boolean {
  const before = note.previousSibling;
  if (!before) return false;
  const range = document.createRange();
  range.selectNode(before);
  const last = [...range.getClientRects()].at(-1);
  return last !== undefined && note.getBoundingClientRect().top >= last.bottom - 2;
}

/**
 * Pulls up the notes that a box of fixed height (a step bar, a tab) would cut off, into the space between the lines.
 * One pass for all new notes: every box is read before any is changed.
 */
function tighten(notes: readonly HTMLElement[]): void {
  const cut = notes.flatMap((note) => {
    const box = note.parentElement?.getBoundingClientRect();
    const own = note.getBoundingClientRect();
    if (!box || own.height === 0 || box.height === 0) return [];
    return own.bottom - box.bottom > 1 ? [note] : [];
  });
  const tight = cut.filter((note) => !movedOut(note));
  for (const note of tight) note.toggleAttribute('data-tight', true);
  const rises = tight.map((note) => {
    const bottom = note.parentElement?.getBoundingClientRect().bottom ?? 0;
    return note.getBoundingClientRect().bottom - bottom;
  });
  for (const [at, note] of tight.entries())
    note.style.setProperty('--rise', `${-Math.max(0, Math.ceil(rises[at] ?? 0))}px`);
}

/** What is written on an upload has no room inside of its frame; it stands after it. */
function movedOut(note: HTMLElement): boolean {
  const frame = note.parentElement;
  if (note.dataset.kind !== 'button' || !frame?.querySelector('input[type="file"]')) return false;
  frame.after(note);
  return true;
}
