/** Says how far the days are that have to be computed anew. Whoever does not wait can stop it; it goes on another time. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Archive } from '../../storage/archive';
import { rebuildDays } from '../../storage/rebuild';
import type { Settings } from '../../storage/settings';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { Problem } from './Problem';

/** As many days are computed before anybody could read that they are. */
const WORTH_TELLING = 60;

interface Progress {
  done: number;
  missing: number;
}

/** @example <Rebuilding archive={archive} settings={settings} /> */
export function Rebuilding({ archive, settings }: { archive: Archive; settings: Settings }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  useEffect(() => {
    if (isLeft || archive.isSample) {
      return;
    }
    let isOver = false;
    const onProgress = (done: number, missing: number) => !isOver && setProgress({ done, missing });
    rebuildDays(settings, archive.clock, { onProgress, isOver: () => isOver }).catch(
      (error: unknown) => !isOver && setProblem(String(error)),
    );
    return () => {
      isOver = true;
    };
  }, [archive, settings, isLeft]);
  if (problem !== null) {
    return <Problem problem={problem} />;
  }
  if (progress === null || isLeft || progress.missing < WORTH_TELLING || progress.done === progress.missing) {
    return null;
  }
  return <RebuildCard {...progress} onLeave={() => setIsLeft(true)} />;
}

function RebuildCard({ done, missing, onLeave }: Progress & { onLeave: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = card.current;
    return () => {
      // It goes when it is left, and by itself when all is done. The focus must not go with it, but on to what follows.
      if (shown?.contains(document.activeElement)) {
        document.getElementById('rhythm-heading')?.focus({ preventScroll: true });
      }
    };
  }, []);
  return (
    <div class="card dash-rebuild" ref={card} data-testid="rebuilding" data-done={done} data-missing={missing}>
      <label for="rebuild-progress">{t('dashboard.rebuilding', [format.number(done), format.number(missing)])}</label>
      <progress id="rebuild-progress" value={done} max={missing} />
      <Button kind="bare" onClick={onLeave} data-testid="rebuild-leave">
        {t('dashboard.leaveRebuilding')}
      </Button>
    </div>
  );
}
