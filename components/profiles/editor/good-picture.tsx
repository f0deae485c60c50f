import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';

const EXAMPLES = ['good', 'cut', 'glare'] as const;

/** What a picture of a document has to look like, and two that are not so, drawn. */
export function GoodPicture() {
  return (
    <ul className="good-picture" aria-label={i18n.t('profile.picture.title')}>
      {EXAMPLES.map((example) => (
        <li key={example} data-example={example}>
          <img src={`/pictures/${example}.svg`} width={160} height={110} alt="" />
          <p className="small">
            <Icon name={example === 'good' ? 'check' : 'close'} />
            {i18n.t(`profile.picture.${example}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
