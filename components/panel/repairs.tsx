import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { SeverityIcon } from '@/components/ui/severity-icon';
import type { tell as tellOf } from '@/lib/forms/telling';
import type { FrameCommand, FrameState, Repair } from '@/lib/messaging';

interface Props {
  frames: readonly FrameState[];
  send(command: FrameCommand): void;
}

/** Why a filing was sent back, reason by reason, each leading to its field; nothing on other pages. */
export function Repairs({ frames, send }: Props) {
  const found = frames.flatMap(({ frame, repairs }) =>
    repairs.map((repair) => ({ frame, repair })),
  );
  return found.length > 0 ? <List found={found} send={send} /> : null;
}

interface ListProps {
  found: readonly { frame: string; repair: Repair }[];
  send: Props['send'];
}

function List({ found, send }: ListProps) {
  const advice = useAdvice();
  return (
    <section aria-labelledby="repairs">
      <h2 id="repairs">{i18n.t('panel.repairs.title', found.length)}</h2>
      <ul className="to-do">
        {found.map(({ frame, repair }) => {
          const { zh, field } = repair;
          const words = <Words repair={repair} advice={advice(repair)} />;
          return (
            <li key={`${frame} ${zh} ${field ?? ''}`}>
              {field === null ? (
                <div className="repair">{words}</div>
              ) : (
                <button
                  type="button"
                  className="repair"
                  onClick={() => send({ type: 'jump', frame, field })}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Words({ repair, advice }: { repair: Repair; advice: string }) {
  const { zh, en, field, known } = repair;
  return (
    <>
      <SeverityIcon severity="error" />
      <span>
        <strong>{en}</strong> <span lang="zh">{zh}</span>
        <span className="message">
          {advice} {known?.zh !== zh && i18n.t('overlay.readFromParts')}{' '}
          {field === null && i18n.t('panel.repairs.elsewhere')}
        </span>
      </span>
    </>
  );
}

/** What to do about a reason; empty until the texts are here, which no other page needs. */
function useAdvice(): (repair: Repair) => string {
  const [tell, setTell] = useState<typeof tellOf>();
  useEffect(() => {
    let gone = false;
    void import('@/lib/forms/telling').then((loaded) => !gone && setTell(() => loaded.tell));
    return () => {
      gone = true;
    };
  }, []);
  return ({ known }) => (known && tell?.({ kind: 'messages', messages: [known] }).explain) ?? '';
}
