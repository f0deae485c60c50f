import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

/** Puts a value on the clipboard, for a field that could not be filled. */
export function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      small
      onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {i18n.t(copied ? 'fill.copied' : 'fill.copy')}
    </Button>
  );
}
