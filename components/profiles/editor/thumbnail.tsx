import { useEffect, useState } from 'react';

import { Icon } from '@/components/ui/icon';
import type { ProfileDocument } from '@/lib/profiles/schema';
import { pictureFile } from '@/lib/profiles/store';

/** The picture of a document, small; a drawing where there is none. */
export function Thumbnail({ document }: { document: ProfileDocument | undefined }) {
  const [shown, setShown] = useState<{ picture: string; url: string } | null>(null);
  useEffect(() => {
    if (!document) return;
    let url = '';
    let gone = false;
    void pictureFile(document).then((file) => {
      if (!file || gone) return;
      url = URL.createObjectURL(file);
      setShown({ picture: document.picture, url });
    });
    return () => {
      gone = true;
      URL.revokeObjectURL(url);
    };
  }, [document]);
  return (
    <span className="thumbnail">
      {shown && shown.picture === document?.picture ? (
        <img src={shown.url} alt="" />
      ) : (
        <Icon name="picture" size={20} />
      )}
    </span>
  );
}
