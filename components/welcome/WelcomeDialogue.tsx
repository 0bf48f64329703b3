/** The first page at work: questions, the browser's question, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { accessItem } from '../../storage/access';
import { type Settings, settingsItem } from '../../storage/settings';
import { chosenTools } from '../../storage/tools';
import { errorWords } from '../error-words';
import { PageHead } from '../parts/PageHead';
import { useItem } from '../use-item';
import { t } from '../words';
import { Questions } from './Questions';
import { Refused } from './Refused';
import { StartBar } from './StartBar';
import { Started } from './Started';
import { applySelection, originsOfSelection, type Selection } from './selection';
import type { WelcomePlatform } from './welcome-platform';

/**
 *     choosing ──Start──▶ asking ──yes──▶ started
 *        ▲                  │ no             │
 *        ├──── Back ──── refused ─again─▶ asking
 *        └──────────────── Back ─────────────┘
 */
type Stage = 'choosing' | 'asking' | 'started' | 'refused';

export interface WelcomeDialogueProps {
  platform: WelcomePlatform;
  settings: Settings;
  selection: Selection;
  isFirstVisit: boolean;
  isInstalledByAdmin: boolean;
}

export function WelcomeDialogue(props: WelcomeDialogueProps) {
  const { platform, isFirstVisit, isInstalledByAdmin } = props;
  const [draft, setDraft] = useState(props.settings);
  const [selection, setSelection] = useState(props.selection);
  const [stage, setStage] = useState<Stage>('choosing');
  const [problem, setProblem] = useState<string | null>(null);
  const [notSaved, setNotSaved] = useState<string | null>(null);
  const { value: access } = useItem(accessItem);
  const scroller = useRef<HTMLDivElement>(null);
  // The keys that scroll a page go to what has the focus, and the page itself does not scroll here.
  useEffect(() => scroller.current?.focus(), []);

  const tools = chosenTools(applySelection(draft, selection));
  const dark = tools.filter(({ id }) => !access?.granted.includes(id));

  const save = () => {
    setNotSaved(null);
    settingsItem
      .update((stored) => applySelection({ ...stored, ...hoursOf(draft) }, selection))
      .catch((error: unknown) => setNotSaved(errorWords(error)));
  };

  const ask = async (answer: Promise<boolean>) => {
    setProblem(null);
    try {
      setStage((await answer) ? 'started' : 'refused');
    } catch (error) {
      setProblem(errorWords(error));
      setStage('refused');
    }
    // Chromium answers no although it keeps what an extension with unlimited storage stores, so the answer says nothing.
    await navigator.storage?.persist?.().catch(() => false);
  };

  /** The request comes first: after anything that waits, the browser no longer sees the click. */
  const start = () => {
    const origins = originsOfSelection(draft, selection);
    const answer = origins.length === 0 ? Promise.resolve(true) : platform.requestAccess(origins);
    setStage((now) => (now === 'choosing' ? 'asking' : now));
    save();
    void ask(answer);
  };

  const isGrantedSince = stage === 'refused' && dark.length === 0;
  const back = () => setStage('choosing');

  return (
    <div class="welcome">
      <div class="welcome-scroll" ref={scroller} tabIndex={-1}>
        <main class="page">
          <PageHead />
          {notSaved === null ? null : (
            <p class="page-alert" role="alert">
              {t('options.notSaved', [notSaved])}
            </p>
          )}
          {stage === 'choosing' || stage === 'asking' ? (
            <Questions
              selection={selection}
              settings={draft}
              isInstalledByAdmin={isInstalledByAdmin}
              onSelect={setSelection}
              onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
            />
          ) : null}
          {stage === 'refused' && !isGrantedSince ? (
            <Refused dark={dark} seen={tools.length - dark.length} problem={problem} onAskAgain={start} onBack={back} />
          ) : null}
          {stage === 'started' || isGrantedSince ? (
            <Started tools={tools} isFirefox={platform.isFirefox} onBack={back} onClose={platform.closePage} />
          ) : null}
        </main>
      </div>
      {stage === 'choosing' || stage === 'asking' ? (
        <StartBar chosen={tools.length} isFirstVisit={isFirstVisit} isAsking={stage === 'asking'} onStart={start} />
      ) : null}
    </div>
  );
}

/** What this page asks of the settings, so that nothing else is written over. */
function hoursOf({
  workDays,
  usualStart,
  usualStop,
  quietFrom,
  dayTurnHour,
  limitHours,
  limitPreset,
  isAskingInFront,
  isDiscreet,
}: Settings): Partial<Settings> {
  const hours = { workDays, usualStart, usualStop, quietFrom, dayTurnHour, limitHours, limitPreset };
  return { ...hours, isAskingInFront, isDiscreet };
}
