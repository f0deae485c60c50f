import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

import { useCopy } from './use-copy';

/** Puts a value on the clipboard, for a field that could not be filled. Where that fails the value stands there. */
export function CopyButton({ text }: { text: string }) {
  const { copied, failure, copy } = useCopy(text);
  return (
    <>
      <Button small onPress={copy}>
        {i18n.t(copied ? 'fill.copied' : 'fill.copy')}
      </Button>
      {failure && (
        <Notice severity="error">
          {i18n.t('fill.notCopied', [failure])} <span lang="zh">{text}</span>
        </Notice>
      )}
    </>
  );
}
