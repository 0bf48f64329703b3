/**
 * The page that asks back: one question, a line for what can wait, and the ways out. It comes from a notification, or
 * stands in front of a tool; it works from its first frame, and without the database. Until it is known whether anything
 * but a clock and the ways out may be seen, nothing else is.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { quietByClock } from '../../nudges/night';
import { accessItem } from '../../storage/access';
import { type Control, controlItem } from '../../storage/control';
import { settingsItem } from '../../storage/settings';
import { questionItem } from '../../storage/standing-question';
import { warn } from '../../storage/warnings';
import { dayOf } from '../../tracking/day';
import { offsetAt } from '../clock';
import { endedDay } from '../popup/ended-day';
import type { PopupReading } from '../popup/reading';
import { toolName } from '../tool-name';
import { useItem } from '../use-item';
import { type Store, useStore } from '../use-store';
import { format, t } from '../words';
import { AskHead } from './AskHead';
import type { AskPlatform } from './ask-platform';
import { ClosingLine } from './ClosingLine';
import { keepThought } from './keep-thought';
import { leavePage } from './leave-page';
import { NightFoot } from './NightFoot';
import { Offer } from './Offer';
import { Owed } from './Owed';
import type { Occasion } from './occasion';
import { reasonWords } from './reason-words';
import { Shape } from './Shape';
import { Thought } from './Thought';
import { useEscape } from './use-escape';
import { useMoment } from './use-moment';
import { Ways } from './Ways';
import { When } from './When';
import './ask.css';

export interface AskProps {
  store: Store<PopupReading>;
  occasion: Occasion;
  platform: AskPlatform;
}

/** @example <Ask store={openPopupStore()} occasion={readOccasion(location.hash)} platform={platform} /> */
export function Ask({ store, occasion, platform }: AskProps) {
  const reading = useStore(store);
  const now = useMoment();
  const chosen = useItem(settingsItem).value;
  const control = useItem(controlItem).value;
  const [ended, setEnded] = useState<Control['clockedOut']>(null);
  const draft = useRef('');
  const [isDraftParked, setIsDraftParked] = useState(false);
  const tool = useToolName(occasion);
  /** Null while they are not known, and in discreet mode. */
  const settings = chosen === undefined || chosen.isDiscreet ? null : chosen;
  const { isInFront } = occasion;
  const leaving = useRef<Promise<void> | null>(null);
  /** Once: of two answers to the same tab the second would be about what the first has made of it. */
  const leave = (choice: 'go-on' | 'not-now'): Promise<void> => {
    leaving.current ??= leavePage(choice, { ...occasion, platform }).finally(() => {
      leaving.current = null;
    });
    return leaving.current;
  };
  /** Whoever turns away from the work keeps what they have written of it; whoever goes on takes it along. */
  const keepDraft = async (): Promise<void> => {
    const text = draft.current;
    if (settings !== null && text.trim() !== '') {
      // At once, for a key may be pressed twice.
      draft.current = '';
      await keepThought(text, settings).then(
        () => setIsDraftParked(true),
        (error: unknown) => warn({ at: now.at, kind: 'database-failed', detail: String(error) }),
      );
    }
  };
  const goBack = () => keepDraft().then(() => leave('not-now'));
  useEscape({ onEscape: goBack, onLeaveField: () => document.getElementById('go-on')?.focus() });
  useEffect(() => {
    document.title = settings === null ? t('extensionName') : t('ask.documentTitle');
  }, [settings === null]);

  const quiet = settings === null ? null : quietByClock(now.at, offsetAt, settings);
  const closing = ended === null || settings === null ? null : closingOf(reading, ended, settings.dayTurnHour);
  const night = quiet ?? (closing && ended && { since: closing.stopped.at, until: ended.until });
  return (
    <div class="ask-page" data-testid="ask" data-state={reading.state} data-kind={occasion.kind ?? ''}>
      {settings !== null && ended === null && (
        <AskHead reason={reasonWords(occasion, { settings, control, now: now.at })} isInFront={isInFront} />
      )}
      <main class="ask">
        <When now={now} dayTurnHour={settings?.dayTurnHour ?? null} />
        {chosen?.isDiscreet && <h1 class="visually-hidden">{t('extensionName')}</h1>}
        {settings !== null && ended === null && (
          <>
            <h1>{t(`ask.question.${occasion.question}`)}</h1>
            <Shape reading={reading} />
            <Owed reading={reading} />
            <Thought occasion={occasion} settings={settings} draft={draft} />
          </>
        )}
        {ended === null ? (
          <Ways
            occasion={occasion}
            settings={settings}
            tool={settings === null ? null : tool}
            now={now}
            onLeave={(choice) => (choice === 'not-now' ? goBack() : leave(choice))}
            onEnd={(clockedOut) => void keepDraft().then(() => setEnded(clockedOut))}
          />
        ) : (
          <ClosingLine ended={closing} isDraftParked={isDraftParked} onClose={() => void goBack()} />
        )}
        {settings !== null && ended === null && occasion.kind === 'late-night' && !isInFront && <Offer />}
      </main>
      {settings !== null && night !== null && (
        <NightFoot
          from={night.since}
          until={night.until}
          now={now.at}
          hours={settings}
          isCounted={ended === null}
          begin={
            quiet === null
              ? format.clock(night.since, offsetAt(night.since))
              : t('ask.night.quiet', [format.clock(night.since, offsetAt(night.since))])
          }
        />
      )}
    </div>
  );
}

/** The day that was ended, by as much as is known of it. */
function closingOf(reading: PopupReading, clockedOut: NonNullable<Control['clockedOut']>, dayTurnHour: number) {
  const day = dayOf(clockedOut.at, offsetAt(clockedOut.at), dayTurnHour);
  const summaries = reading.state === 'read' ? reading.week.summaries : [];
  return endedDay(
    day,
    clockedOut,
    summaries.filter((summary) => day <= summary.day),
  );
}

/** What the tool is called that stands behind the page. */
function useToolName({ isInFront, toolTab }: Occasion): string | null {
  const question = useItem(questionItem).value;
  const access = useItem(accessItem).value;
  const isThere = isInFront && toolTab !== null && question?.tab === toolTab;
  const tool = isThere ? access?.tools.find(({ id }) => id === question.tool) : undefined;
  return tool === undefined ? null : toolName(tool);
}
