/** What stands below the week: every other section, one by one, and how far the days are that have to be computed anew. */
import { useMemo } from 'preact/hooks';
import { Rebuilding } from './Rebuilding';
import type { SectionProps } from './section';
import { SECTIONS, type SectionEntry } from './sections';
import type { Stages } from './use-stage';
import { Waiting } from './Waiting';

export interface BelowWeekProps {
  shared: Omit<SectionProps, 'onRead' | 'isWhole'>;
  stages: Stages;
}

/** @example <BelowWeek shared={shared} stages={stages} /> */
export function BelowWeek({ shared, stages }: BelowWeekProps) {
  return (
    <>
      <Rebuilding archive={shared.archive} settings={shared.settings} />
      {SECTIONS.map(({ id, Section, isLong = false }) =>
        stages.isOn(id) ? (
          <Staged
            key={id}
            id={id}
            Section={Section}
            shared={shared}
            onRead={stages.onRead}
            isWhole={isLong && stages.state === 'whole'}
          />
        ) : (
          <Waiting key={id} id={id} />
        ),
      )}
    </>
  );
}

interface StagedProps extends Pick<SectionEntry, 'id' | 'Section'>, Pick<SectionProps, 'isWhole'> {
  shared: BelowWeekProps['shared'];
  onRead: Stages['onRead'];
}

/** A section is drawn again when something changes that it is given, not when another comes. */
function Staged({ id, Section, shared, onRead, isWhole }: StagedProps) {
  return useMemo(
    () => <Section {...shared} isWhole={isWhole} onRead={() => onRead(id)} />,
    [id, Section, shared, onRead, isWhole],
  );
}
