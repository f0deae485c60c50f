import { useEffect, useState, useSyncExternalStore } from 'react';

import type { Filing } from '@/lib/filings/schema';
import type { StoredFiling } from '@/lib/filings/store';

import { type EditorState, FilingEditor } from './filing-editor';

/** A filing whose changes are saved by themselves a moment later, and at once when the page is left. */
export function useEditedFiling(
  stored: StoredFiling,
): EditorState & { change(change: Partial<Filing>): void } {
  const [editor] = useState(() => new FilingEditor(stored));
  const state = useSyncExternalStore(editor.subscribe, editor.state);
  useEffect(() => editor.follow(stored), [editor, stored]);
  useEffect(() => {
    document.addEventListener('visibilitychange', editor.flush);
    return () => {
      document.removeEventListener('visibilitychange', editor.flush);
      editor.flush();
    };
  }, [editor]);
  return { ...state, change: editor.change };
}
