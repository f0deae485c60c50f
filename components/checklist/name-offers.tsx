import { useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ProvinceChoice } from '@/components/ui/province-choice';
import { TextField } from '@/components/ui/text-field';
import { useIdioms } from '@/components/ui/use-idioms';
import { useSpoken } from '@/components/ui/use-spoken';
import { namedValues, type NameQuestion } from '@/lib/checklist/name-check';
import { candidates, leftOutOf, offerNames } from '@/lib/checklist/name-offers';
import { provinceByName, type Province } from '@/lib/regions';

export interface NameOffersProps {
  question: Pick<Required<NameQuestion>, 'kind' | 'applicant'>;
  /** Puts an offered name into the box that is checked. */
  take(name: string): void;
}

/** Names that pass in one province, from what the site is about. */
export function NameOffers({ question, take }: NameOffersProps) {
  const [province, setProvince] = useState<Province>();
  const [about, setAbout] = useState('');
  return (
    <section className="stack tight name-offers" aria-label={i18n.t('nameChecker.offers')}>
      <h2>{i18n.t('nameChecker.offers')}</h2>
      <p className="muted small">{i18n.t('nameChecker.offersText')}</p>
      <div className="name-question">
        <TextField
          label={i18n.t('nameChecker.about')}
          placeholder={i18n.t('nameChecker.aboutExample')}
          value={about}
          onChange={setAbout}
        />
        <ProvinceChoice
          placeholder={i18n.t('readiness.provinceHint')}
          value={province?.zh ?? ''}
          onChange={(name) => setProvince(provinceByName(name))}
        />
      </div>
      {province && (about.trim() !== '' || question.kind === 'organization') && (
        <Offers {...question} about={about} province={province} take={take} />
      )}
    </section>
  );
}

interface OffersProps extends Pick<NameOffersProps, 'take'> {
  kind: NameQuestion['kind'];
  applicant: string;
  about: string;
  province: Province;
}

function Offers({ kind, applicant, about, province, take }: OffersProps) {
  const question = useMemo(
    () => ({ kind, applicant, about, province }),
    [kind, applicant, about, province],
  );
  const tried = useMemo(() => namedValues(...candidates(question).map(({ zh }) => zh)), [question]);
  const idioms = useIdioms(tried);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rules know more when an idiom was found
  const offers = useMemo(() => offerNames(question), [question, idioms]);
  const spoken = useSpoken();
  const leftOut = leftOutOf(about);
  const unknown = leftOut.length > 0 && (
    <output>{i18n.t('nameChecker.leftOut', [leftOut.join(', ')])}</output>
  );
  if (offers.length === 0)
    return (
      <>
        {unknown}
        <output>{i18n.t(`nameChecker.noOffer.${kind}`)}</output>
      </>
    );
  const isListUnknown = offers.some(({ verdict }) => verdict === 'unknown');
  return (
    <>
      <ul className="offers" aria-live="polite">
        {offers.map((offer) => (
          <li key={offer.zh}>
            <strong lang="zh">{offer.zh}</strong>
            <span>{spoken?.(offer.zh)}</span>
            <span className="muted">{offer.en}</span>
            <Button small look="plain" onPress={() => take(offer.zh)}>
              {i18n.t('nameChecker.take')}
            </Button>
          </li>
        ))}
      </ul>
      {unknown}
      {isListUnknown && (
        <p className="muted small">{i18n.t('nameChecker.listUnknown', [province.en])}</p>
      )}
    </>
  );
}
