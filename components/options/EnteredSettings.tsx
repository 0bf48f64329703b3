/** Time added by hand: the form, and what was added, each to be removed again. */
import { useState } from 'preact/hooks';
import { type Entered, readEntered, removeEntered } from '../../storage/entered';
import type { Settings } from '../../storage/settings';
import { chosenTools } from '../../storage/tools';
import type { Interval } from '../../tracking/span';
import { format, t } from '../words';
import { EntryForm } from './EntryForm';
import { nameOfTool, stretchWords } from './entry-words';
import { errorWords } from './error-words';
import { LongList } from './LongList';
import { LongListItem } from './LongListItem';
import { useQuery } from './use-query';

/** @example <EnteredSettings settings={settings} /> */
export function EnteredSettings({ settings }: { settings: Settings }) {
  const entered = useQuery(readEntered);
  const [said, setSaid] = useState('');
  const [first, ...others] = chosenTools(settings);

  const remove = (entry: Entered) => {
    removeEntered(entry.ids).then(
      () => setSaid(t('options.entered.removed', [stretchWords(wholeOf(entry))])),
      (error: unknown) => setSaid(t('options.entered.notAdded', [errorWords(error)])),
    );
  };

  return (
    <div class="settings">
      {first === undefined ? (
        <p class="form">{t('options.entered.noTool')}</p>
      ) : (
        <EntryForm settings={settings} tools={[first, ...others]} />
      )}
      <LongList
        label={t('options.entered.list')}
        items={entered}
        none={t('options.entered.none')}
        said={said}
        testId="entered"
      >
        {(entry) => {
          const title = stretchWords(wholeOf(entry));
          return (
            <LongListItem
              key={entry.ids[0]}
              title={title}
              more={`${nameOfTool(settings, entry.tool)} · ${format.duration(entry.length)}`}
              remove={t('options.entered.remove')}
              removeThis={t('options.entered.removeOf', [title])}
              testId={`remove-entered-${entry.ids[0]}`}
              onRemove={() => remove(entry)}
            />
          );
        }}
      </LongList>
    </div>
  );
}

function wholeOf({ parts }: Entered): Interval {
  return { start: parts[0].start, end: (parts.at(-1) ?? parts[0]).end };
}
