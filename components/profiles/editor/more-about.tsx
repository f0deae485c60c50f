import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';

interface Props {
  /** What it is about, in English. */
  name: string;
  /** The explanation after its first sentence. */
  rest: string;
  pitfall: string | undefined;
  className?: string;
}

/** What else there is to say of a field, folded; nothing where nothing is. */
export function MoreAbout({ name, rest, pitfall, className }: Props) {
  if (!rest && !pitfall) return null;
  return (
    <details className={className}>
      <summary aria-label={i18n.t('profile.moreAbout', [name])}>{i18n.t('profile.more')}</summary>
      {rest && <p>{rest}</p>}
      {pitfall && (
        <p>
          {i18n.t('profile.pitfall')} <Chinese>{pitfall}</Chinese>
        </p>
      )}
    </details>
  );
}
