/** It counts from now, or nothing was chosen: what happens next, and how to change it. */
import type { Tool } from '../../tracking/tool';
import { Button } from '../parts/Button';
import { toolName } from '../tool-name';
import { format, t } from '../words';
import { FactList } from './FactList';
import { Outcome } from './Outcome';

/** More names than this are counted instead of told. */
const MOST_NAMES = 5;

export interface StartedProps {
  tools: readonly Tool[];
  isFirefox: boolean;
  onBack: () => void;
  onClose: () => void;
}

/** @example <Started tools={chosenTools(settings)} isFirefox={false} onBack={choose} onClose={close} /> */
export function Started({ tools, isFirefox, onBack, onClose }: StartedProps) {
  const isNone = tools.length === 0;
  return (
    <Outcome title={t(isNone ? 'welcome.none.title' : 'welcome.started.title')} testId="started">
      {isNone ? (
        <>
          <p class="page-lead">{t('welcome.none.text')}</p>
          <p class="page-lead">{t('welcome.none.later')}</p>
        </>
      ) : (
        <>
          <p class="page-lead">{t('welcome.started.text', [nameSome(tools)])}</p>
          <p class="page-lead">{t('welcome.started.before')}</p>
          <FactList
            facts={[
              { title: t('welcome.started.open'), text: t('welcome.started.openText') },
              { title: t('welcome.started.pin'), text: t(`welcome.started.${isFirefox ? 'pinFirefox' : 'pinChrome'}`) },
              { title: t('welcome.started.change'), text: t('welcome.started.changeText') },
            ]}
          />
        </>
      )}
      <div class="outcome-buttons">
        <Button kind="main" size="big" data-testid="close" onClick={onClose}>
          {t('welcome.started.close')}
        </Button>
        <Button kind="line" size="big" data-testid="back" onClick={onBack}>
          {t('welcome.started.back')}
        </Button>
      </div>
    </Outcome>
  );
}

function nameSome(tools: readonly Tool[]): string {
  const names = tools.map(toolName);
  return names.length <= MOST_NAMES
    ? format.list(names)
    : t('welcome.started.andMore', [names.slice(0, MOST_NAMES - 1).join(', '), names.length - MOST_NAMES + 1]);
}
