import { i18n } from '#i18n';
import { SeverityIcon } from '@/components/ui/severity-icon';
import type { NameCheck, ProvinceVerdict, Verdict } from '@/lib/checklist/name-check';

const ORDER: readonly Verdict[] = ['refused', 'warned', 'unknown', 'fine'];
const ICONS = { refused: 'error', warned: 'warning', unknown: 'empty', fine: 'info' } as const;

/** The provinces by verdict, the reasons, and what each matched word means. */
export function NameVerdicts({ check: { provinces, words } }: { check: NameCheck }) {
  if (provinces.length === 0) return null;
  const everywhere = messagesOf(provinces).filter((message) =>
    provinces.every((province) => messagesOf([province]).includes(message)),
  );
  return (
    <>
      <ul className="verdicts" aria-live="polite">
        {ORDER.map((verdict) => {
          const found = provinces.filter((province) => province.verdict === verdict);
          if (found.length === 0) return null;
          return (
            <li key={verdict} data-verdict={verdict}>
              <h2>
                <SeverityIcon severity={ICONS[verdict]} />
                {i18n.t(`nameChecker.verdict.${verdict}`)}
                <span className="muted">{found.length}</span>
              </h2>
              <p className="muted small">{i18n.t(`nameChecker.meaning.${verdict}`)}</p>
              <ul className="province-chips">
                {found.map(({ province }) => (
                  <li key={province.code}>
                    {province.en} <span lang="zh">{province.zhShort}</span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {words.length > 0 && <Words words={words} />}
      <Reasons provinces={provinces} everywhere={everywhere} />
    </>
  );
}

function Words({ words }: { words: NameCheck['words'] }) {
  return (
    <section className="stack tight">
      <h2>{i18n.t('nameChecker.words')}</h2>
      <table className="words">
        <thead>
          <tr>
            <th scope="col">{i18n.t('nameChecker.word')}</th>
            <th scope="col">{i18n.t('nameChecker.english')}</th>
            <th scope="col">{i18n.t('nameChecker.why')}</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ word, en, kind, reason }) => (
            <tr key={word}>
              <th scope="row" lang="zh">
                {word}
              </th>
              <td>{en}</td>
              <td>
                {kind.charAt(0).toUpperCase() + kind.slice(1)}. {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Reasons({
  provinces,
  everywhere,
}: {
  provinces: readonly ProvinceVerdict[];
  everywhere: readonly string[];
}) {
  const rows = [
    ...everywhere.map((message) => ({ where: i18n.t('nameChecker.everywhere'), message })),
    ...byMessage(provinces, new Set(everywhere)),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="stack tight">
      <h2>{i18n.t('nameChecker.reasons')}</h2>
      <dl className="reasons">
        {rows.map(({ where, message }) => (
          <div key={message}>
            <dt>{where}</dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function messagesOf(provinces: readonly ProvinceVerdict[]): string[] {
  return [...new Set(provinces.flatMap(({ findings }) => findings.map(({ message }) => message)))];
}

function byMessage(
  provinces: readonly ProvinceVerdict[],
  everywhere: ReadonlySet<string>,
): { where: string; message: string }[] {
  return messagesOf(provinces)
    .filter((message) => !everywhere.has(message))
    .map((message) => ({ message, where: whereIs(provinces, message) }));
}

/** The provinces of a message; the others, where those are fewer. */
function whereIs(provinces: readonly ProvinceVerdict[], message: string): string {
  const says = ({ findings }: ProvinceVerdict) =>
    findings.some((finding) => finding.message === message);
  const saying = provinces.filter(says);
  if (saying.length <= provinces.length / 2) return named(saying);
  return i18n.t('nameChecker.allBut', [named(provinces.filter((one) => !says(one)))]);
}

function named(provinces: readonly ProvinceVerdict[]): string {
  return provinces.map(({ province }) => province.en).join(', ');
}
