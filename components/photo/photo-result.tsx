import { i18n } from '#i18n';
import type { ClothesColour, PhotoVerdict } from '@/lib/photo/types';

/** The verdict with the measured shares, the picture of what was judged, and what else to mind. */
export function PhotoResult({
  verdict,
  isToldElsewhere,
}: {
  verdict: PhotoVerdict;
  /** Findings beside it say what is wrong; then only the picture and good news are left to show. */
  isToldElsewhere: boolean;
}) {
  const isSilent = isToldElsewhere && (verdict.colour !== 'fine' || verdict.warnings.length > 0);
  const titles: Record<ClothesColour, string> = {
    fine: i18n.t('photo.verdict.fine'),
    red: i18n.t('photo.verdict.red'),
    blue: i18n.t('photo.verdict.blue'),
    'cannot-tell': i18n.t('photo.verdict.cannotTell'),
  };
  return (
    <div className="photo-result" data-colour={verdict.colour} aria-live="polite">
      {!isSilent && (
        <>
          <h3 className="photo-result-title">
            <VerdictIcon colour={verdict.colour} />
            {titles[verdict.colour]}
          </h3>
          <p>{verdict.text}</p>
        </>
      )}
      {verdict.outline && (
        <figure className="photo-result-figure">
          <img src={verdict.outline} alt={i18n.t('photo.outlineAlt')} />
          <figcaption>{i18n.t('photo.outlineCaption')}</figcaption>
        </figure>
      )}
      {!isSilent && verdict.warnings.length > 0 && (
        <>
          <h4 className="photo-result-subtitle">{i18n.t('photo.alsoMind')}</h4>
          <ul className="photo-result-warnings">
            {verdict.warnings.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The shape tells the verdict without its colour: tick in a circle, cross in an octagon, question mark in a square. */
function VerdictIcon({ colour }: { colour: ClothesColour }) {
  const shape = {
    fine: { frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M4.8 8.2l2.2 2.3 4.2-4.8' },
    refused: {
      frame: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z',
      sign: 'M5.5 5.5l5 5m0-5l-5 5',
    },
    unknown: { frame: 'M2 2h12v12H2z', sign: 'M6 6.2a2 2 0 1 1 2.6 1.9c-.4.1-.6.4-.6.9m0 2v.3' },
  }[colour === 'fine' ? 'fine' : colour === 'cannot-tell' ? 'unknown' : 'refused'];
  return (
    <svg
      className="photo-result-icon"
      viewBox="0 0 16 16"
      width="18"
      height="18"
      aria-hidden="true"
    >
      <path d={shape.frame} fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path
        d={shape.sign}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
